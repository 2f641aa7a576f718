import { checkCount, checkInside, checkPart, checkSameLength } from './check.ts'
import { clusterRatio, type Cluster } from './cluster-ratio.ts'
import { tOf } from './distribution/student.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface NetworkPooledInput {
  /** Per organisation: people with a favourable answer. */
  x: readonly number[]
  /** Per organisation: people with a valid answer. */
  n: readonly number[]
  conf?: number
}

export interface NetworkPooled {
  /** Organisations with at least one valid answer. */
  k: number
  /** Share of all people, 0–1. */
  p: number
  /** Null for one organisation. */
  se: number | null
  /** Null below 3 organisations, or when all have the same share. */
  lower: number | null
  upper: number | null
}

/**
 * The average person of a network: share over everybody, with organisations as clusters and a t(k−1) interval
 * (as R's survey::svyratio). Undefined when nobody has a valid answer.
 */
export function networkPooled({ x, n, conf = 0.95 }: NetworkPooledInput): Result<NetworkPooled> {
  checkInside('conf', conf)
  checkSameLength('x', x, 'n', n)
  const organisations = n.map((people, i): Cluster => [checkPart(`x[${i}]`, x[i] ?? 0, checkCount(`n[${i}]`, people)), people]).filter(([, people]) => people > 0)
  const k = organisations.length
  if (k === 0) return undefinedBecause('n=0')
  const { p, se } = clusterRatio(organisations)
  if (k < 3 || se === null || se === 0) return ok({ k, p, se, lower: null, upper: null })
  const half = tOf(conf, k - 1) * se
  return ok({ k, p, se, lower: p - half, upper: p + half })
}
