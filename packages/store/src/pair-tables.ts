import type { AnswerPair, Answers, Codebook, ScorePair } from '@leidraadspiegel/schema'
import { scaledQuestions, scoredCriteria, type ScoredCriterion } from './scoring.ts'

/** One person who took part twice: the class of the later wave, and what he answered then and now. */
export interface LinkedAnswers {
  class: string
  before: Answers
  after: Answers
}

/**
 * Counts of linked people: their scores and their answers on the scale in the wave `baseline` and now. Who has no score, or no answer on the
 * scale, in one of both is left out there. In the order of criteria and items as asked; the order of the people makes no difference.
 */
export function pairTables(people: readonly LinkedAnswers[], baseline: number, codebook: Codebook, asked: readonly string[]): { scorePairs: ScorePair[]; answerPairs: AnswerPair[] } {
  const questions = scaledQuestions(codebook, asked)
  const scorePairs = scoredCriteria(questions).flatMap((criterion) =>
    counted(people.flatMap((person): ScorePair[] => {
      const [before, after] = [scoreOf(person.before, criterion), scoreOf(person.after, criterion)]
      return before === null || after === null ? [] : [{ class: person.class, baseline, criterion: criterion.criterion, before, after, n: 1 }]
    })))
  const answerPairs = questions.flatMap(({ name, scale }) => {
    const points = new Set<unknown>(scale.points.map(({ value }) => value))
    return counted(people.flatMap((person): AnswerPair[] => {
      const [before, after] = [person.before[name], person.after[name]]
      return typeof before === 'number' && typeof after === 'number' && points.has(before) && points.has(after) ? [{ class: person.class, baseline, item: name, before, after, n: 1 }] : []
    }))
  })
  return { scorePairs, answerPairs }
}

/** The score of one person: the points of the answered items when at least half of the applicable ones are answered, else null. */
function scoreOf(answers: Answers, { whole, items }: ScoredCriterion): { numerator: number; denominator: number } | null {
  const applicable = items.filter(({ name, notApplicable }) => !notApplicable.includes(String(answers[name])))
  const points = applicable.flatMap(({ name, points }) => (answers[name] === undefined ? [] : (points.get(String(answers[name])) ?? [])))
  if (points.length === 0 || 2 * points.length < applicable.length) return null
  const numerator = points.reduce((sum, point) => sum + point, 0)
  const common = divisor(numerator, points.length * whole)
  return { numerator: numerator / common, denominator: (points.length * whole) / common }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

function counted<Pair extends { n: number }>(pairs: readonly Pair[]): Pair[] {
  const found = new Map<string, Pair>()
  for (const pair of pairs) {
    const key = JSON.stringify({ ...pair, n: 0 })
    const known = found.get(key)
    found.set(key, { ...pair, n: (known?.n ?? 0) + 1 })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}
