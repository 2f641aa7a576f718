import type { Codebook, Form, Publication, ScoreRow } from '@leidraadspiegel/schema'
import type { Connection } from '@leidraadspiegel/database'
import type { AnswersFiles } from './answers-files.ts'
import { countChoices } from './choices.ts'
import { readCodes } from './coded-answers.ts'
import { countAnswers, countScores } from './count-answers.ts'
import { distributionOf, type AnswerCount } from './distribution.ts'
import { checkReadable } from './fieldwork-state.ts'
import type { InTurn } from './in-turn.ts'
import type { Office } from './office-tables.ts'
import { scaledQuestions, scoredCriteria, type ScoredCriterion } from './scoring.ts'

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
  /** Names of the questions of the form. */
  asked: readonly string[]
  /** Classes of fewer people do not show their answers in full. */
  detail: number
}

export type CountTables = Pick<Publication, 'distribution' | 'scores' | 'otherScores' | 'choices' | 'choiceBases'>

/** Counts of people of a closed fieldwork that is not published yet; in every other state a StateError. */
export interface Counts {
  /** Every cohort with its number of responses. */
  atoms(fieldwork: string): Promise<CohortCount[]>
  /** Answers per item, scores per criterion and choices, keyed by class; the score of a person is 100 × numerator / denominator, in lowest terms. */
  tables(fieldwork: string, input: TablesInput): Promise<CountTables>
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

async function countAll(connection: Connection, name: string, { classes, codebook, asked, detail }: TablesInput): Promise<CountTables> {
  const questions = scaledQuestions(codebook, asked)
  const criteria = scoredCriteria(questions)
  const coded = await readCodes(connection, name, classes)
  const answers: AnswerCount[] = []
  for (const question of questions) answers.push(...(await countAnswers(connection, coded, question.name)))
  const order = [...new Set(classes.map(({ class: name }) => name))]
  const scored = async (criteria: readonly ScoredCriterion[]): Promise<ScoreRow[]> => {
    const scores: ScoreRow[] = []
    for (const criterion of criteria) scores.push(...(await countScores(connection, coded, criterion)))
    return inOrder(scores, order, criteria.map(({ criterion }) => criterion))
  }
  const sizes = await connection.all<{ class: string; n: number }>(coded.countBy('0'), [coded.classes])
  const inFull = order.filter((name) => sizes.some((size) => size.class === name && size.n >= detail))
  return {
    distribution: distributionOf(answers, questions, order, detail),
    scores: await scored(criteria),
    otherScores: await scored(scoredCriteria(questions, 'the-other-way')),
    ...(await countChoices(connection, name, coded, { codebook, asked, classes: inFull })),
  }
}

/** By class, criterion as asked, and score. */
function inOrder(scores: readonly ScoreRow[], classes: readonly string[], criteria: readonly string[]): ScoreRow[] {
  const [byClass, byCriterion] = [placesOf(classes), placesOf(criteria)]
  return scores.toSorted(
    (a, b) => byClass.get(a.class)! - byClass.get(b.class)! || byCriterion.get(a.criterion)! - byCriterion.get(b.criterion)! || a.numerator / a.denominator - b.numerator / b.denominator,
  )
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]))
}
