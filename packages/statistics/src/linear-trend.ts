import { checkCount, checkList, checkNumbers, checkPart, checkSameLength } from './check.ts'
import { chisqUpper } from './distribution/chi-square.ts'
import { zOf } from './distribution/normal.ts'
import { sum } from './moments.ts'
import { pValue } from './p-value.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface LinearTrendInput {
  /** Per wave: x favourable answers of n people, at time `score`. */
  x: readonly number[]
  n: readonly number[]
  score: readonly number[]
  conf?: number
}

export interface LinearTrend {
  /** Average change of the share per unit of score. */
  slope: number
  /** Null, like p and the limits, when nobody or everybody is favourable in all waves. */
  chisq: number | null
  p: number | null
  lower: number | null
  upper: number | null
}

/** Linear trend of a share over waves (Cochran–Armitage), as if every wave asked other people. Undefined without people or with one point in time. */
export function linearTrend({ x, n, score, conf = 0.95 }: LinearTrendInput): Result<LinearTrend> {
  checkSameLength('x', x, 'n', n)
  checkSameLength('score', checkNumbers('score', score), 'n', n)
  checkList('n', n).forEach((people, i) => checkPart(`x[${i}]`, x[i] ?? NaN, checkCount(`n[${i}]`, people)))
  const z = zOf(conf)
  const people = sum(n)
  if (people === 0) return undefinedBecause('n=0')
  const share = sum(x) / people
  const start = score[n.findIndex((count) => count > 0)] ?? 0
  const centre = sum(score.map((s, i) => (n[i] ?? 0) * (s - start))) / people
  const distance = score.map((s) => s - start - centre)
  const spread = sum(distance.map((d, i) => (n[i] ?? 0) * d * d))
  if (spread === 0) return undefinedBecause('one point in time')
  if (share === 0 || share === 1) return ok({ slope: 0, chisq: null, p: null, lower: null, upper: null })
  const slope = sum(distance.map((d, i) => d * ((x[i] ?? 0) - (n[i] ?? 0) * share))) / spread
  const variance = (share * (1 - share)) / spread
  const chisq = (slope * slope) / variance
  const half = z * Math.sqrt(variance)
  return ok({ slope, chisq, p: pValue(chisqUpper(chisq, 1)), lower: slope - half, upper: slope + half })
}
