import { shareOf } from '../estimates.ts'
import type { AnsweredBy, Measure } from '../perspectives/compare-roles.ts'

/** What a group answered to one question about working together: the favourable share with its Wilson interval, and the mean 0–100. */
export interface FiguresOfItem {
  n: number
  share: number | null
  lower: number | null
  upper: number | null
  /** Null where only the sides of the answers are known. */
  mean: number | null
}

/** The questions of one theme together, 0–100: the mean of its questions and the lowest and highest of them. */
export interface FiguresOfTheme {
  /** The fewest people behind one of its questions. */
  n: number
  mean: number | null
  lowest: number | null
  highest: number | null
  measure: Measure
}

const countOf = (answers: readonly AnsweredBy[], isCounted: (answer: AnsweredBy) => boolean): number => answers.filter(isCounted).reduce((sum, { n }) => sum + n, 0)

export function figuresOfItem(answers: readonly AnsweredBy[], isCoarse: boolean): FiguresOfItem {
  const n = countOf(answers, ({ part }) => part === 'favourable' || part === 'neutral' || part === 'unfavourable')
  const scored = countOf(answers, ({ score }) => score !== null)
  const mean = isCoarse || scored === 0 ? null : answers.reduce((sum, { score, n: people }) => sum + (score ?? 0) * people, 0) / scored
  return { n, ...shareOf(countOf(answers, ({ part }) => part === 'favourable'), n), mean }
}

/** Means of questions, not of people: a theme holds questions that not everybody answered. Where a mean is not known, favourable shares in percent. */
export function figuresOfTheme(items: readonly FiguresOfItem[]): FiguresOfTheme {
  const measure: Measure = items.every(({ mean }) => mean !== null) ? 'mean' : 'share'
  const values = items.flatMap(({ mean, share }) => (measure === 'mean' ? (mean ?? []) : share === null ? [] : [100 * share]))
  const n = Math.min(...items.map((item) => item.n))
  if (values.length === 0) return { n, mean: null, lowest: null, highest: null, measure }
  return { n, mean: values.reduce((sum, value) => sum + value, 0) / values.length, lowest: Math.min(...values), highest: Math.max(...values), measure }
}
