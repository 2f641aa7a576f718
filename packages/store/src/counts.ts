import type { Codebook, DistributionRow, Form, ScoreRow } from '@leidraadspiegel/schema'
import type { Connection } from '@leidraadspiegel/database'
import type { AnswersFiles } from './answers-files.ts'
import { distributionOf, type AnswerCount } from './distribution.ts'
import { checkReadable } from './fieldwork-state.ts'
import type { InTurn } from './in-turn.ts'
import type { Office } from './office-tables.ts'
import { profileQuery, type ProfileRow } from './profile-query.ts'
import { scaledQuestions, scoredCriteria, type ScaledQuestion, type ScoredCriterion } from './scoring.ts'

export interface CohortCount {
  cohort: string
  organisation: string
  n: number
  minimum: number
  invited: number | null
}

export interface TablesInput {
  /** Cohorts that are in no class are not counted. */
  classes: readonly { cohort: string; class: string }[]
  codebook: Codebook
  form: Form
  /** Names of the items and facts of the form. */
  asked: readonly string[]
  /** Classes of fewer people do not show their answers in full. */
  detail: number
}

/** Counts of people of a closed fieldwork that is not published yet; in every other state a StateError. */
export interface Counts {
  /** Every cohort with its number of responses. */
  atoms(fieldwork: string): Promise<CohortCount[]>
  /** Answers per item and scores per criterion, keyed by class; the score of a person is 100 × numerator / denominator, in lowest terms. */
  tables(fieldwork: string, input: TablesInput): Promise<{ distribution: DistributionRow[]; scores: ScoreRow[] }>
}

export interface CountParts {
  office: Office
  answers: AnswersFiles
  inTurn: InTurn
}

export function createCounts({ office, answers, inTurn }: CountParts): Counts {
  return {
    atoms: (fieldwork) =>
      inTurn(fieldwork, async () => {
        await checkReadable(office, fieldwork)
        const cohorts = await office.selectFrom('cohort').selectAll().where('fieldwork', '=', fieldwork).orderBy('id').execute()
        const sizes = await answers.sizes(fieldwork)
        return cohorts.map(({ id, organisation, minimum, invited }) => ({ cohort: id, organisation, n: sizes.get(id) ?? 0, minimum, invited }))
      }),
    tables: (fieldwork, input) =>
      inTurn(fieldwork, async () => {
        await checkReadable(office, fieldwork)
        return answers.read(fieldwork, (connection, name) => countAll(connection, name, input))
      }),
  }
}

async function countAll(connection: Connection, name: string, { classes, codebook, asked, detail }: TablesInput): Promise<{ distribution: DistributionRow[]; scores: ScoreRow[] }> {
  const questions = scaledQuestions(codebook, asked)
  const columns = new Map((await connection.all<{ name: string; place: number }>(`select name, place from ${name}.question`)).map(({ name, place }) => [name, `q${place}`]))
  const classOf = JSON.stringify(classes.map(({ cohort, class: name }) => ({ cohort, class: name })))
  const answered: AnswerCount[] = []
  const scores: ScoreRow[] = []
  for (const { items, score } of subjectsOf(questions)) {
    const query = profileQuery(name, classOf, new Map(items.map((item) => [item, columns.get(item) ?? null])), score)
    for (const row of await connection.all<ProfileRow>(query.sql, query.parameters)) {
      if (row.item !== null) answered.push(row)
      else scores.push({ class: row.class, criterion: score?.criterion ?? '', numerator: row.numerator, denominator: row.denominator, n: row.n })
    }
  }
  const order = [...new Set(classes.map(({ class: name }) => name))]
  return { distribution: distributionOf(answered, questions, order, detail), scores: inOrder(scores, order) }
}

/** Items of one criterion are counted together, everything else by itself. */
function subjectsOf(questions: readonly ScaledQuestion[]): { items: string[]; score: ScoredCriterion | null }[] {
  const criteria = scoredCriteria(questions)
  const scored = new Set(criteria.flatMap(({ items }) => items.map(({ name }) => name)))
  return [
    ...criteria.map((score) => ({ items: score.items.map(({ name }) => name), score })),
    ...questions.filter(({ name }) => !scored.has(name)).map(({ name }) => ({ items: [name], score: null })),
  ]
}

/** By class, criterion as asked, and score. */
function inOrder(scores: readonly ScoreRow[], classes: readonly string[]): ScoreRow[] {
  const place = new Map(classes.map((name, index) => [name, index]))
  const criteria = new Map([...new Set(scores.map(({ criterion }) => criterion))].map((criterion, index) => [criterion, index]))
  return scores.toSorted(
    (a, b) => place.get(a.class)! - place.get(b.class)! || criteria.get(a.criterion)! - criteria.get(b.criterion)! || a.numerator / a.denominator - b.numerator / b.denominator,
  )
}
