import { checkBetween, checkList } from './check.ts'
import { ok, type Result } from './result.ts'

export interface FamilyOfTests {
  /** P values of one family of tests; null for a test that does not exist. */
  p: readonly (number | null)[]
}

export interface AdjustedP {
  /** In the order of p, null where p is null. */
  q: (number | null)[]
}

/** P values adjusted for the number of tests by Benjamini & Hochberg (1995); nulls are no part of the family. */
export function benjaminiHochberg({ p }: FamilyOfTests): Result<AdjustedP> {
  checkList('p', p).forEach((value, i) => value === null || checkBetween(`p[${i}]`, value, 0, 1))
  const tests = p.flatMap((value, i) => (value === null ? [] : [{ value, i }])).sort((one, two) => two.value - one.value)
  const q: (number | null)[] = p.map(() => null)
  let least = 1
  for (const [before, { value, i }] of tests.entries()) {
    const rank = tests.length - before
    least = Math.min(least, value * (tests.length / rank))
    q[i] = least
  }
  return ok({ q })
}
