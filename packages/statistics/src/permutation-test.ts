import { pValue } from './p-value.ts'
import { ok, undefinedBecause, type Result } from './result.ts'
import { checkTwoWaveScores, people, sumOfNow, sumOfThen, type TwoWaveScores } from './score-counts.ts'
import { expectation, shuffleOf, type Shuffle } from './shuffle.ts'
import { shuffledSum } from './shuffled-sum.ts'
import { smallestP } from './smallest-p.ts'

export interface PermutationTest {
  /** Mean now − mean then, over everybody. */
  diff: number
  /** Sum of the scores of now. */
  S: number
  pTwo: number
  pGreater: number
  pLess: number
  /** The smallest pTwo that any answers of these people could have given. */
  minP: number
}

export interface ExactP {
  pTwo: number
  pGreater: number
  pLess: number
  minP: number
}

/** Exact p values of the observed sum; two-sided by distance from the expected sum. Null when it is too much work. */
export function exactP(shuffle: Shuffle): ExactP | null {
  const distribution = shuffledSum(shuffle)
  if (!distribution) return null
  const { low, p } = distribution
  const { scale, centre } = expectation(shuffle)
  const minP = smallestP(shuffle)
  const distance = Math.abs(scale * shuffle.observed - centre)
  let [less, greater, near, far] = [0, 0, 0, 0]
  for (let k = 0; k < p.length && low + k <= shuffle.observed; k++) less += p[k]!
  for (let k = p.length - 1; k >= 0 && low + k >= shuffle.observed; k--) greater += p[k]!
  for (let k = 0; k < p.length && centre - scale * (low + k) >= distance; k++) near += p[k]!
  for (let k = p.length - 1; k >= 0 && scale * (low + k) - centre >= distance; k--) far += p[k]!
  return { pTwo: distance === 0 ? 1 : Math.max(minP, pValue(near + far)), pGreater: pValue(greater), pLess: pValue(less), minP }
}

export const tooMuchWork = 'too much work for an exact test'

/**
 * Exact permutation test of the change of a mean, linked and unlinked people together: labels "then" and "now" are
 * exchangeable within pairs and among unlinked people (convolution of sign flips and drawing without replacement).
 * Scores are whole numbers. With scores 0/1 it is Fisher's test (ordered by distance) and exact McNemar; with midranks
 * Wilcoxon's. Undefined when a wave is empty or when the work exceeds 5·10⁷ multiplications; see `permutationP`.
 */
export function permutationTest(input: TwoWaveScores): Result<PermutationTest> {
  checkTwoWaveScores(input)
  const { pairs, unpaired0, unpaired1 } = input
  const n0 = people(pairs) + people(unpaired0)
  const n1 = people(pairs) + people(unpaired1)
  if (n0 === 0 || n1 === 0) return undefinedBecause('a wave is empty')
  const exact = exactP(shuffleOf(input))
  if (!exact) return undefinedBecause(tooMuchWork)
  const S = sumOfNow(input)
  return ok({ diff: S / n1 - sumOfThen(input) / n0, S, ...exact })
}
