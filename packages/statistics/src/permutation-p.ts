import { momentsOf, normalTest } from './permutation-asymptotic.ts'
import { permutationTest, tooMuchWork } from './permutation-test.ts'
import { ok, type Result } from './result.ts'
import type { TwoWaveScores } from './score-counts.ts'
import { shuffleOf } from './shuffle.ts'
import { smallestP } from './smallest-p.ts'

export interface PermutationP {
  /** Two-sided, 0–1. */
  p: number
  /** The smallest p that any answers of these people could have given; always exact. */
  minP: number
  method: 'exact' | 'asymptotic'
}

/** The p value of a change: exact, or by normal approximation when the exact test is too much work. Undefined when a wave is empty. */
export function permutationP(input: TwoWaveScores): Result<PermutationP> {
  const exact = permutationTest(input)
  if (exact.status === 'ok') return ok({ p: exact.pTwo, minP: exact.minP, method: 'exact' })
  if (exact.reason !== tooMuchWork) return exact
  const shuffle = shuffleOf(input)
  const minP = smallestP(shuffle)
  return ok({ p: Math.max(minP, normalTest([momentsOf(shuffle)])?.pTwo ?? 1), minP, method: 'asymptotic' })
}
