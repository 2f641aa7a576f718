import { checkBetween, checkNumber } from './check.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

interface Estimate {
  e: number
  lower: number
  upper: number
}

export interface MoverInput {
  e1: number
  l1: number | null
  u1: number | null
  e2: number
  l2: number | null
  u2: number | null
  /** Correlation of the two estimates, 0 for different people. */
  r?: number
}

export interface Difference {
  diff: number
  lower: number
  upper: number
}

const leg = (one: number, two: number, r: number): number => Math.sqrt(Math.max(0, one * one - 2 * r * one * two + two * two))

/** Limits of first − second by square-and-add (MOVER, Zou & Donner 2008). */
export function moverLimits(first: Estimate, second: Estimate, r: number): Difference {
  const diff = first.e - second.e
  return { diff, lower: diff - leg(first.e - first.lower, second.upper - second.e, r), upper: diff + leg(first.upper - first.e, second.e - second.lower, r) }
}

function checkEstimate(number: 1 | 2, e: number, lower: number, upper: number): Estimate {
  checkNumber(`e${number}`, e)
  checkBetween(`l${number}`, lower, -1e12, e)
  checkBetween(`u${number}`, upper, e, 1e12)
  return { e, lower, upper }
}

/** Interval for e1 − e2 from two estimates with their own intervals. Undefined when one has no interval. */
export function moverCombine({ e1, l1, u1, e2, l2, u2, r = 0 }: MoverInput): Result<Difference> {
  checkBetween('r', r, -1, 1)
  if (l1 === null || u1 === null || l2 === null || u2 === null) return undefinedBecause('an estimate has no interval')
  return ok(moverLimits(checkEstimate(1, e1, l1, u1), checkEstimate(2, e2, l2, u2), r))
}
