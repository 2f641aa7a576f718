import { dominance, doubleMidranks, type OrderedCounts } from './ordered-counts.ts'
import { momentsOf, normalTest } from './permutation-asymptotic.ts'
import { exactP } from './permutation-test.ts'
import { ok, undefinedBecause, type Result } from './result.ts'
import type { ScoreCount } from './score-counts.ts'
import { shuffleOf } from './shuffle.ts'

export interface MannWhitney {
  U1: number
  /** Probability of superiority, 0–1. */
  A: number
  /** Two-sided, given the ties; null when the exact test is too much work. */
  pExact: number | null
  /** Tie corrected, without continuity correction; null when everybody gave the same answer. */
  pAsymptotic: number | null
}

/** Wilcoxon–Mann–Whitney test on ordered categories: the permutation test with midranks as scores. Undefined when a wave is empty. */
export function mannWhitney({ counts0, counts1 }: OrderedCounts): Result<MannWhitney> {
  const { n0, n1, U1 } = dominance({ counts0, counts1 })
  if (n0 === 0) return undefinedBecause('n0=0')
  if (n1 === 0) return undefinedBecause('n1=0')
  const ranks = doubleMidranks(counts0.map((count, i) => count + (counts1[i] ?? 0)))
  const ranked = (counts: readonly number[]): ScoreCount[] => counts.map((count, i) => [ranks[i] ?? 0, count])
  const shuffle = shuffleOf({ pairs: [], unpaired0: ranked(counts0), unpaired1: ranked(counts1) })
  return ok({ U1, A: U1 / (n0 * n1), pExact: exactP(shuffle)?.pTwo ?? null, pAsymptotic: normalTest([momentsOf(shuffle)])?.pTwo ?? null })
}
