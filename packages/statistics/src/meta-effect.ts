import { countsOfWaves, type TwoWaveCounts } from './proportion-difference.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface MetaEffect {
  /** p1 − p0, between −1 and 1. */
  yi: number
  /** Its variance, above 0. */
  vi: number
}

/** Variance of a share after adding one yes and one no, so that 0 of n is not taken as certain. */
function variance(x: number, n: number): number {
  const p = (x + 1) / (n + 2)
  return (p * (1 - p)) / (n + 2)
}

/**
 * Change of one organisation's share as it enters a meta-analysis: the raw difference with an Agresti–Caffo variance,
 * linked people counted by the same correlation as in `propDiff`. Undefined when a wave is empty.
 */
export function metaEffect(input: TwoWaveCounts): Result<MetaEffect> {
  const { x0, n0, x1, n1, r } = countsOfWaves(input)
  if (n0 === 0) return undefinedBecause('n0=0')
  if (n1 === 0) return undefinedBecause('n1=0')
  const v0 = variance(x0, n0)
  const v1 = variance(x1, n1)
  return ok({ yi: x1 / n1 - x0 / n0, vi: v1 + v0 - 2 * r * Math.sqrt(v1 * v0) })
}
