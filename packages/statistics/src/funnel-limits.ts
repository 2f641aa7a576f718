import { checkBetween, checkCount, checkInside } from './check.ts'
import { binomCdf, binomialDensity, binomQuantile } from './distribution/binomial.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface FunnelInput {
  /** Share of the network, 0–1. */
  p0: number
  /** People of one organisation. */
  n: number
  level?: number
}

export interface FunnelLimits {
  lower: number
  upper: number
}

function limit(tail: number, n: number, p0: number): number {
  const r = binomQuantile(tail, n, p0)
  const above = (binomCdf(r, n, p0) - tail) / binomialDensity(r, n, p0)
  return Math.max(0, Math.min(1, (r - above) / n))
}

/**
 * Limits of a funnel plot around a share p0: exact binomial, interpolated between whole people (Spiegelhalter 2005).
 * Undefined for n = 0.
 */
export function funnelLimits({ p0, n, level = 0.95 }: FunnelInput): Result<FunnelLimits> {
  checkBetween('p0', p0, 0, 1)
  checkCount('n', n)
  const tail = (1 - checkInside('level', level)) / 2
  return n === 0 ? undefinedBecause('n=0') : ok({ lower: limit(tail, n, p0), upper: limit(1 - tail, n, p0) })
}
