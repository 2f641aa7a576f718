import { checkCount, checkPart } from './check.ts'
import { zOf } from './distribution/normal.ts'
import { moverLimits } from './mover.ts'
import { ok, undefinedBecause, type Result } from './result.ts'
import { wilsonLimits } from './wilson.ts'

/** Linked people: a yes then and now, b yes then only, c yes now only, d neither. */
export interface PairCounts {
  a: number
  b: number
  c: number
  d: number
}

export interface CountOf {
  x: number
  n: number
}

export interface TwoWaveCounts {
  pairs: PairCounts
  unpaired0: CountOf
  unpaired1: CountOf
}

export interface PropDiffInput extends TwoWaveCounts {
  conf?: number
}

export interface PropDiff {
  n0: number
  n1: number
  p0: number
  p1: number
  /** p1 − p0, between −1 and 1. */
  diff: number
  phi: number
  r: number
  lower: number
  upper: number
}

/** Newcombe's φ with continuity term; 0 when a margin is empty. */
function phiOf({ a, b, c, d }: PairCounts): number {
  const margins = (a + b) * (c + d) * (a + c) * (b + d)
  if (margins === 0) return 0
  const product = a * d - b * c
  return (product < 0 ? product : Math.max(0, product - (a + b + c + d) / 2)) / Math.sqrt(margins)
}

export function countsOfWaves({ pairs, unpaired0, unpaired1 }: TwoWaveCounts): { x0: number; n0: number; x1: number; n1: number; phi: number; r: number } {
  const { a, b, c, d } = pairs
  checkCount('pairs.a', a)
  checkCount('pairs.b', b)
  checkCount('pairs.c', c)
  checkCount('pairs.d', d)
  checkPart('unpaired0.x', unpaired0.x, checkCount('unpaired0.n', unpaired0.n))
  checkPart('unpaired1.x', unpaired1.x, checkCount('unpaired1.n', unpaired1.n))
  const linked = a + b + c + d
  const n0 = linked + unpaired0.n
  const n1 = linked + unpaired1.n
  const phi = phiOf(pairs)
  return { x0: a + b + unpaired0.x, n0, x1: a + c + unpaired1.x, n1, phi, r: linked === 0 ? 0 : (phi * linked) / Math.sqrt(n0 * n1) }
}

/**
 * Difference of shares T1 − T0 over all people, for any mix of linked and unlinked people: Newcombe's (1998)
 * square-and-add of two Wilson intervals with correlation r = φ·n12/√(n0·n1). Undefined when a wave is empty.
 */
export function propDiff(input: PropDiffInput): Result<PropDiff> {
  const { x0, n0, x1, n1, phi, r } = countsOfWaves(input)
  const z = zOf(input.conf ?? 0.95)
  if (n0 === 0) return undefinedBecause('n0=0')
  if (n1 === 0) return undefinedBecause('n1=0')
  const p0 = x0 / n0
  const p1 = x1 / n1
  return ok({ n0, n1, p0, p1, phi, r, ...moverLimits({ e: p1, ...wilsonLimits(p1, n1, z) }, { e: p0, ...wilsonLimits(p0, n0, z) }, r) })
}
