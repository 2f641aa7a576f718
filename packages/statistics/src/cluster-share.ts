import { checkCount, checkInside, checkList, checkPart } from './check.ts'
import { clusterRatio, type Cluster } from './cluster-ratio.ts'
import { zOf } from './distribution/normal.ts'
import { tOf } from './distribution/student.ts'
import { ok, undefinedBecause, type Result } from './result.ts'
import { wilsonLimits } from './wilson.ts'

export interface ClusterShareInput {
  /** Per person: favourable answers, all valid answers. */
  persons: readonly Cluster[]
  conf?: number
}

export interface ClusterShare {
  /** People with at least one valid answer. */
  n: number
  /** Share of all answers, 0–1. */
  p: number
  /** Null for one person. */
  se: number | null
  /** p ± t(n−1)·se, possibly outside 0–1; null, like all below, without a standard error above 0. */
  lower: number | null
  upper: number | null
  /** Number of independent answers that would be as precise. */
  nEff: number | null
  wilsonLower: number | null
  wilsonUpper: number | null
}

/**
 * Share of all answers to several items taken together, with people as clusters (Taylor linearisation, as R's survey).
 * Undefined when nobody has a valid answer.
 */
export function clusterShare({ persons, conf = 0.95 }: ClusterShareInput): Result<ClusterShare> {
  checkInside('conf', conf)
  checkList('persons', persons).forEach(([x, m], i) => checkPart(`persons[${i}][0]`, x, checkCount(`persons[${i}][1]`, m)))
  const answering = persons.filter(([, m]) => m > 0)
  const n = answering.length
  if (n === 0) return undefinedBecause('n=0')
  const { p, se } = clusterRatio(answering)
  if (se === null || se === 0) return ok({ n, p, se, lower: null, upper: null, nEff: null, wilsonLower: null, wilsonUpper: null })
  const half = tOf(conf, n - 1) * se
  const nEff = (p * (1 - p)) / (se * se)
  const wilson = wilsonLimits(p, nEff, zOf(conf))
  return ok({ n, p, se, lower: p - half, upper: p + half, nEff, wilsonLower: wilson.lower, wilsonUpper: wilson.upper })
}
