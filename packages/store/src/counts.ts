import type { Codebook, Form, Publication, ScoreRow } from '@leidraadspiegel/schema'
import type { Connection, InTurn } from '@leidraadspiegel/database'
import type { AnswersFiles } from './answers-files.ts'
import { countChoices } from './choices.ts'
import { readCodes, type CodedAnswers } from './coded-answers.ts'
import { countAnswers, countScores, type CohortAnswers, type CohortScores } from './count-answers.ts'
import { distributionOf } from './distribution.ts'
import { checkReadable } from './fieldwork-state.ts'
import { classNames, intoClasses, type ClassOf } from './into-classes.ts'
import type { Office } from './office-tables.ts'
import { scaledQuestions, scoredCriteria, type ScaledQuestion } from './scoring.ts'

export interface CohortCount {
  cohort: string
  organisation: string
  team: string | null
  together: boolean
  n: number
  minimum: number
  invited: number | null
}

export interface TablesInput {
  /** Classes of the level of scores. Cohorts that are in no class are not counted. */
  classes: ClassOf
  /** Classes of the level of details, where every answer is told apart. */
  detailClasses: ClassOf
  codebook: Codebook
  form: Form
  /** Names of the questions of the form. */
  asked: readonly string[]
  /** What people could answer in its place; a score asks at least half of what somebody was asked himself. */
  easy?: readonly EasyQuestions[]
}

export interface EasyQuestions {
  codebook: Codebook
  asked: readonly string[]
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
        return cohorts.map(({ id, organisation, team, together, minimum, invited }) => ({ cohort: id, organisation, team, together, n: sizes.get(id) ?? 0, minimum, invited }))
      }),
    tables: (fieldwork, input) =>
      inTurn(fieldwork, async () => {
        await checkReadable(office, fieldwork)
        return answers.read(fieldwork, (connection, name) => countAll(connection, name, input))
      }),
  }
}

export async function countAll(connection: Connection, name: string, { classes, detailClasses, codebook, asked, easy = [] }: TablesInput): Promise<CountTables> {
  const questions = scaledQuestions(codebook, asked)
  const coded = await readCodes(connection, name)
  const answers: CohortAnswers[] = []
  for (const question of questions) answers.push(...(await countAnswers(connection, coded, question.name)))
  const criteria = scoredCriteria(questions).map(({ criterion }) => criterion)
  const [scores, otherScores]: [CohortScores[], CohortScores[]] = [[], []]
  for (const { asked: own, surveys } of askedOfWhom(coded, questions, easy)) {
    const turned = scoredCriteria(own, 'the-other-way')
    for (const [index, criterion] of scoredCriteria(own).entries()) {
      const counts = await countScores(connection, coded, criterion, turned[index]!, surveys)
      scores.push(...counts.scores)
      otherScores.push(...counts.others)
    }
  }
  return {
    distribution: [
      ...distributionOf(intoClasses(answers, classes), questions, classNames(classes), true),
      ...distributionOf(intoClasses(answers, detailClasses), questions, classNames(detailClasses), false),
    ],
    scores: inOrder(intoClasses(scores, classes), classNames(classes), criteria),
    otherScores: inOrder(intoClasses(otherScores, classes), classNames(classes), criteria),
    ...(await countChoices(connection, name, coded, { codebook, asked, classes: detailClasses })),
  }
}

interface AskedOfWhom {
  asked: readonly ScaledQuestion[]
  /** Numbers of the surveys that these people answered; null: everybody. */
  surveys: number[] | null
}

/** Which questions count for whom. Nobody answered an easy version: for everybody the same. */
function askedOfWhom({ surveys }: CodedAnswers, questions: readonly ScaledQuestion[], easy: readonly EasyQuestions[]): AskedOfWhom[] {
  const ofEasy = easy.map(({ codebook, asked }) => ({
    asked: scaledQuestions(codebook, asked),
    surveys: [...surveys].filter(([, { survey, version }]) => survey === codebook.survey && version === codebook.version).map(([code]) => code),
  })).filter((each) => each.surveys.length > 0)
  if (ofEasy.length === 0) return [{ asked: questions, surveys: null }]
  const others = [...surveys.keys()].filter((code) => !ofEasy.some((each) => each.surveys.includes(code)))
  return [...(others.length > 0 ? [{ asked: questions, surveys: others }] : []), ...ofEasy]
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
