import { checkCount, checkPart } from './check.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface NonresponseInput {
  /** Favourable answers out of n valid answers. */
  x: number
  n: number
  invited: number
}

export interface NonresponseBounds {
  /** Share over all invited people when nobody else is favourable, and when everybody else is; 0–1. */
  lower: number
  upper: number
  /** Share of the invited people who answered. */
  response: number
}

/** Worst-case bounds of a share over all invited people (Manski). Undefined when nobody, or fewer people than answered, was invited. */
export function nonresponseBounds({ x, n, invited }: NonresponseInput): Result<NonresponseBounds> {
  checkPart('x', x, checkCount('n', n))
  checkCount('invited', invited)
  if (invited === 0) return undefinedBecause('nobody invited')
  if (invited < n) return undefinedBecause('more answers than invited people')
  return ok({ lower: x / invited, upper: (x + invited - n) / invited, response: n / invited })
}
