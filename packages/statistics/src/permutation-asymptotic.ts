import { checkList } from './check.ts'
import { normalCdf } from './distribution/normal.ts'
import { pValue } from './p-value.ts'
import { ok, undefinedBecause, type Result } from './result.ts'
import { checkTwoWaveScores, sumOfNow, type TwoWaveScores } from './score-counts.ts'
import { expectation, shuffleOf, type Shuffle } from './shuffle.ts'

export interface StrataOfScores {
  /** For instance one stratum per organisation; labels are exchanged within strata only. */
  strata: readonly TwoWaveScores[]
}

export interface PermutationAsymptotic {
  /** Sum of the scores of now. */
  S: number
  /** Its expectation and variance when labels are exchangeable. */
  E: number
  V: number
  z: number
  pTwo: number
}

interface Moments {
  /** S − E and V. */
  deviation: number
  variance: number
}

/** Exact first two moments of the sum of now. */
export function momentsOf(shuffle: Shuffle): Moments {
  const { step, flips, pool, m0, m1, observed } = shuffle
  const { scale, centre } = expectation(shuffle)
  const m = m0 + m1
  const mean = m === 0 ? 0 : pool.reduce((sum, [steps, count]) => sum + steps * count, 0) / m
  const spread = pool.length < 2 ? 0 : pool.reduce((sum, [steps, count]) => sum + count * (steps - mean) ** 2, 0)
  const flipped = flips.reduce((sum, [steps, count]) => sum + (count * steps * steps) / 4, 0)
  const drawn = m < 2 ? 0 : ((m0 * m1) / (m * (m - 1))) * spread
  return { deviation: step * (observed - centre / scale), variance: step * step * (flipped + drawn) }
}

/** Normal approximation without continuity correction; null when nothing can vary. */
export function normalTest(strata: readonly Moments[]): { deviation: number; variance: number; z: number; pTwo: number } | null {
  const deviation = strata.reduce((sum, one) => sum + one.deviation, 0)
  const variance = strata.reduce((sum, one) => sum + one.variance, 0)
  const z = deviation / Math.sqrt(variance)
  return variance > 0 ? { deviation, variance, z, pTwo: pValue(2 * normalCdf(-Math.abs(z))) } : null
}

/**
 * Normal approximation of `permutationTest` with its exact expectation and variance, added over strata.
 * Undefined when nothing can vary.
 */
export function permutationAsymptotic({ strata }: StrataOfScores): Result<PermutationAsymptotic> {
  checkList('strata', strata).forEach((stratum, i) => checkTwoWaveScores(stratum, `strata[${i}].`))
  const found = normalTest(strata.map((stratum) => momentsOf(shuffleOf(stratum))))
  if (!found) return undefinedBecause('nothing can vary')
  const S = strata.reduce((sum, stratum) => sum + sumOfNow(stratum), 0)
  return ok({ S, E: S - found.deviation, V: found.variance, z: found.z, pTwo: found.pTwo })
}
