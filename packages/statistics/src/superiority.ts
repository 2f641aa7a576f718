import { zOf } from './distribution/normal.ts'
import { dominance, type OrderedCounts } from './ordered-counts.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface SuperiorityInput extends OrderedCounts {
  conf?: number
}

export interface Superiority {
  /** Chance that someone now answers higher than someone then, a tie counting half; 0–1. */
  A: number
  /** Cliff's δ = 2A − 1. */
  delta: number
  lower: number
  upper: number
  deltaLower: number
  deltaUpper: number
}

/** Smallest t that A is compatible with: A − t = z·√V(t), by bisection. */
function lowerLimit(A: number, n0: number, n1: number, z: number): number {
  if (A === 0) return 0
  const N = (n0 + n1) / 2 - 1
  let [low, high] = [0, A]
  for (;;) {
    const t = (low + high) / 2
    if (t <= low || t >= high) return low
    const variance = (t * (1 - t) * (1 + N * ((1 - t) / (2 - t) + t / (1 + t)))) / (n0 * n1)
    if (A - t > z * Math.sqrt(variance)) low = t
    else high = t
  }
}

/** Probability of superiority and Cliff's δ with Newcombe's (2006) interval, method 5. Undefined when a wave is empty. */
export function superiority({ counts0, counts1, conf = 0.95 }: SuperiorityInput): Result<Superiority> {
  const { n0, n1, U1 } = dominance({ counts0, counts1 })
  const z = zOf(conf)
  if (n0 === 0) return undefinedBecause('n0=0')
  if (n1 === 0) return undefinedBecause('n1=0')
  const comparisons = n0 * n1
  const A = U1 / comparisons
  const lower = lowerLimit(A, n0, n1, z)
  const upper = 1 - lowerLimit((comparisons - U1) / comparisons, n0, n1, z)
  return ok({ A, delta: 2 * A - 1, lower, upper, deltaLower: 2 * lower - 1, deltaUpper: 2 * upper - 1 })
}
