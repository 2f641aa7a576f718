import { bandOf, compareScores, judge, meanScore, robustnessOf, scoreOf, shareOf, valuesOf, verdictSentence, type Comparison, type MeanScore, type ScoreCount, type ShareOf } from '@leidraadspiegel/pipeline'

/** Answers of one person to four questions on a scale from 1 to 5; null is 'weet ik niet'. */
type Person = readonly (number | null)[]

/** Twelve invented professionals, before and after. */
const then: readonly Person[] = [
  [2, 3, 2, 3], [3, 3, 2, 2], [1, 2, 2, 1], [4, 3, 3, 4], [2, 2, 3, null], [3, 4, 3, 3],
  [2, 1, 2, 2], [3, 3, 4, 3], [2, 2, 1, 2], [3, 2, 3, 3], [4, 4, 3, 3], [2, 3, 2, 2],
]
const now: readonly Person[] = [
  [3, 4, 3, 4], [4, 4, 3, 3], [3, 3, 2, 3], [4, 5, 4, 4], [3, 3, 4, 3], [4, 4, 4, null],
  [3, 2, 3, 3], [4, 4, 5, 4], [2, 3, 3, 2], [4, 3, 4, 4], [4, 5, 4, 4], [3, 4, 3, 3],
]

const questions = 4
const [least, range] = [1, 4]

function scoresOf(people: readonly Person[], unknownIsLowest: boolean): ScoreCount[] {
  return people.flatMap((person) => {
    const answers = person.flatMap((answer) => (answer === null ? (unknownIsLowest ? [least] : []) : [answer]))
    return 2 * answers.length < questions ? [] : [{ numerator: answers.reduce((sum, answer) => sum + answer - least, 0), denominator: range * answers.length, n: 1 }]
  })
}

export interface WorkedExample {
  /** Somebody with one 'weet ik niet': his answers and his score. */
  person: { answers: Person; score: number }
  before: MeanScore
  after: MeanScore
  bands: [string | null, string | null]
  change: Comparison
  otherUnknowns: number | null
  sentence: string
  favourable: ShareOf & { x: number; n: number }
}

/** The figures of the explanation, computed by the same code as every result. */
export function workedExample(): WorkedExample {
  const [scoresThen, scoresNow] = [scoresOf(then, false), scoresOf(now, false)]
  const [before, after] = [meanScore(valuesOf(scoresThen)), meanScore(valuesOf(scoresNow))]
  const change = compareScores({ before: scoresThen, after: scoresNow, pairs: [] })
  const { robust, otherUnknowns } = robustnessOf({ difference: change.difference, otherThen: scoresOf(then, true), otherNow: scoresOf(now, true), parts: [] })
  const { label } = judge([{ ...change, nThen: before.n, nNow: after.n, robust }])[0]!
  const first = now.flatMap(([answer]) => (answer == null ? [] : [answer]))
  const x = first.filter((answer) => answer >= 4).length
  return {
    person: { answers: then[4]!, score: scoreOf(scoresThen[4]!) },
    before,
    after,
    bands: [bandOf(before.mean, questions), bandOf(after.mean, questions)],
    change,
    otherUnknowns,
    sentence: verdictSentence({ label: label ?? 'te_weinig_gegevens', nThen: before.n, nNow: after.n, meanThen: before.mean, meanNow: after.mean, difference: change.difference, lower: change.lower, upper: change.upper }, { delta: 5, minN: 8 }),
    favourable: { ...shareOf(x, first.length), x, n: first.length },
  }
}
