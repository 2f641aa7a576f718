import { meanDiff, permutationP, propDiff } from '@leidraadspiegel/statistics'
import { meanScore, shareOf, type Reason } from '../estimates.ts'
import type { AnswerRow } from '../wording/items-of.ts'

/** How many people of one role gave an answer that counts for `score` points. */
export interface AnsweredBy extends Pick<AnswerRow, 'part' | 'score'> {
  n: number
}

/** Mean of 0–100; or, where only the sides of the answers are known, the share of favourable answers in percent. */
export type Measure = 'mean' | 'share'

export interface RoleFigure {
  n: number
  value: number | null
  lower: number | null
  upper: number | null
}

export interface RoleGap {
  one: RoleFigure
  other: RoleFigure
  /** One minus the other, in points or percentage points, with its 95 % interval. */
  gap: number | null
  lower: number | null
  upper: number | null
  p: number | null
  reason: Reason | null
}

/**
 * What two roles say about the same thing: the mean of each (t interval) and their difference (Welch), or the share of each (Wilson) and
 * their difference (Newcombe) with the exact permutation test. Who did not choose an answer that counts is left out.
 */
export function compareRoles(one: readonly AnsweredBy[], other: readonly AnsweredBy[], measure: Measure): RoleGap {
  return measure === 'mean' ? ofMeans(scoresOf(one), scoresOf(other)) : ofShares(sidesOf(one), sidesOf(other))
}

const scoresOf = (answers: readonly AnsweredBy[]): number[] => answers.flatMap(({ score, n }) => (score === null ? [] : Array.from<number>({ length: n }).fill(score)))

function ofMeans(one: readonly number[], other: readonly number[]): RoleGap {
  const found = meanDiff({ pairs: [], unpaired0: other, unpaired1: one })
  const figures = { one: figureOf(one), other: figureOf(other) }
  if (found.status === 'undefined') return { ...figures, gap: null, lower: null, upper: null, p: null, reason: one.length === 0 || other.length === 0 ? 'nobody' : 'one-person' }
  const { diff, lower, upper, p } = found
  return { ...figures, gap: diff, lower: within(lower), upper: within(upper), p, reason: lower === null ? 'no-variation' : null }
}

const within = (limit: number | null): number | null => (limit === null ? null : Math.min(100, Math.max(-100, limit)))

function figureOf(values: readonly number[]): RoleFigure {
  const { n, mean, lower, upper } = meanScore(values)
  return { n, value: mean, lower, upper }
}

interface Sides {
  x: number
  n: number
}

function sidesOf(answers: readonly AnsweredBy[]): Sides {
  const count = (...parts: readonly AnsweredBy['part'][]): number => answers.filter(({ part }) => parts.includes(part)).reduce((sum, { n }) => sum + n, 0)
  return { x: count('favourable'), n: count('favourable', 'neutral', 'unfavourable') }
}

const noPairs = { a: 0, b: 0, c: 0, d: 0 }

function ofShares(one: Sides, other: Sides): RoleGap {
  const found = propDiff({ pairs: noPairs, unpaired0: other, unpaired1: one })
  const figures = { one: percentOf(one), other: percentOf(other) }
  if (found.status === 'undefined') return { ...figures, gap: null, lower: null, upper: null, p: null, reason: 'nobody' }
  const test = permutationP({ pairs: [], unpaired0: [[0, other.n - other.x], [1, other.x]], unpaired1: [[0, one.n - one.x], [1, one.x]] })
  return { ...figures, gap: 100 * found.diff, lower: 100 * found.lower, upper: 100 * found.upper, p: test.status === 'ok' ? test.p : null, reason: null }
}

function percentOf({ x, n }: Sides): RoleFigure {
  const { share, lower, upper } = shareOf(x, n)
  return { n, value: share === null ? null : 100 * share, lower: lower === null ? null : 100 * lower, upper: upper === null ? null : 100 * upper }
}
