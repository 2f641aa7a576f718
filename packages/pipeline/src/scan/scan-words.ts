import type { ScanState } from './answers-of-scans.ts'
import { scanStates } from './counts-of-scans.ts'
import type { ScanDirection } from './scans-then-and-now.ts'
import type { ScanScore } from './scores-of-scans.ts'

export const scanDirections: Readonly<Record<ScanDirection, string>> = { better: 'beter', same: 'gelijk', worse: 'minder', other: 'niet te vergelijken', new: 'toen niet gevraagd' }

/** How an answer stands beside that of the earlier scan. */
export interface ChangedAnswer {
  direction: ScanDirection | null
  proof: 'came' | 'gone' | null
}

/** What changed in one answer; null without an earlier scan. */
export function changeWords({ direction, proof }: ChangedAnswer): string | null {
  if (direction === null) return null
  const evidence = { came: 'kwam erbij: bewijs', gone: 'viel weg: bewijs' }
  return proof === null ? scanDirections[direction] : `${scanDirections[direction]}; ${evidence[proof]}`
}

const outside = ['dont-know', 'not-applicable', 'skipped'] as const satisfies ScanState[]

/** What leaves the score, told. */
export function leftOut({ states }: ScanScore): string | null {
  const told = outside.map((state) => ({ state, n: states.filter((one) => one === state).length })).filter(({ n }) => n > 0)
  return told.length === 0 ? null : told.map(({ state, n }) => `${n} keer ${scanStates[state]}`).join(', ')
}
