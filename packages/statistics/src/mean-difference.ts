import { checkList, checkNumber, checkNumbers } from './check.ts'
import { tOf, tTwoSided } from './distribution/student.ts'
import { correlation, mean, variance } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface MeanDiffInput {
  /** Scores of linked people: then, now. */
  pairs: readonly (readonly [number, number])[]
  unpaired0: readonly number[]
  unpaired1: readonly number[]
  conf?: number
}

export interface MeanDiff {
  n0: number
  n1: number
  nPairsUsed: number
  mean0: number
  mean1: number
  /** mean1 − mean0. */
  diff: number
  r: number
  se: number
  /** Null, like t, p and the limits, when the standard error is 0. */
  df: number | null
  t: number | null
  p: number | null
  lower: number | null
  upper: number | null
}

const fewestPairs = 5

/**
 * Difference of mean scores T1 − T0 over all people, with linked people making the interval shorter
 * (Derrick, Russ, Toher & White 2017, unequal variances; Welch without pairs, paired t with only pairs).
 * Fewer than 5 pairs count as unlinked. Undefined below 2 scores in a wave.
 */
export function meanDiff({ pairs, unpaired0, unpaired1, conf = 0.95 }: MeanDiffInput): Result<MeanDiff> {
  checkList('pairs', pairs).forEach((pair, i) => pair.forEach((value) => checkNumber(`pairs[${i}]`, value)))
  const then = pairs.map(([y0]) => y0)
  const now = pairs.map(([, y1]) => y1)
  const all0 = [...then, ...checkNumbers('unpaired0', unpaired0)]
  const all1 = [...now, ...checkNumbers('unpaired1', unpaired1)]
  const n0 = all0.length
  const n1 = all1.length
  if (n0 < 2 || n1 < 2) return undefinedBecause('fewer than 2 scores in a wave')
  const n12 = pairs.length >= fewestPairs ? pairs.length : 0
  const v0 = variance(all0)
  const v1 = variance(all1)
  const mean0 = mean(all0)
  const mean1 = mean(all1)
  const diff = mean1 - mean0
  const r = n12 === 0 ? 0 : (correlation(then, now) ?? 0)
  const [square0, square1] = [v0 / n0, v1 / n1]
  const square = square0 + square1 - (2 * r * n12 * Math.sqrt(v0 * v1)) / (n0 * n1)
  const found = { n0, n1, nPairsUsed: n12, mean0, mean1, diff, r }
  if (square <= 1e-12 * (square0 + square1)) return ok({ ...found, se: 0, df: null, t: null, p: null, lower: null, upper: null })
  const se = Math.sqrt(square)
  const welch = (square0 + square1) ** 2 / (square0 ** 2 / (n0 - 1) + square1 ** 2 / (n1 - 1))
  const unlinked = n0 + n1 - 2 * n12
  const df = n12 - 1 + ((welch - n12 + 1) / (unlinked + 2 * n12)) * unlinked
  const half = tOf(conf, df) * se
  return ok({ ...found, se, df, t: diff / se, p: tTwoSided(diff / se, df), lower: diff - half, upper: diff + half })
}
