import { checkCount, checkPart } from './check.ts'
import { zOf } from './distribution/normal.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface ShareInput {
  /** People with a favourable answer. */
  x: number
  /** People with a valid answer. */
  n: number
  conf?: number
}

export interface Share {
  /** Shares are 0–1. */
  p: number
  lower: number
  upper: number
}

/** Limits of a share p of n people, n > 0 and possibly fractional (an effective number). */
export function wilsonLimits(p: number, n: number, z: number): { lower: number; upper: number } {
  const shrink = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / shrink
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / shrink
  return { lower: p === 0 ? 0 : Math.max(0, centre - half), upper: p === 1 ? 1 : Math.min(1, centre + half) }
}

/** A share with its Wilson (1927) score interval. Undefined for n = 0. */
export function wilson({ x, n, conf = 0.95 }: ShareInput): Result<Share> {
  checkPart('x', x, checkCount('n', n))
  const z = zOf(conf)
  if (n === 0) return undefinedBecause('n=0')
  return ok({ p: x / n, ...wilsonLimits(x / n, n, z) })
}
