import { checkCount, checkList, checkPart } from './check.ts'
import { zOf } from './distribution/normal.ts'
import { sum } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface StratumCounts {
  x0: number
  n0: number
  x1: number
  n1: number
}

export interface KitagawaInput {
  /** Groups of people, for instance teams: x favourable of n answers, then and now. */
  strata: readonly StratumCounts[]
  conf?: number
}

export interface Kitagawa {
  /** Change of the share over the strata that both waves have: rate + composition. */
  total: number
  /** Change within the groups, with its interval. */
  rate: number
  /** Change because other groups answered. */
  composition: number
  /** Shares of both waves with the mean mix of the two. */
  std0: number
  std1: number
  se: number
  lower: number
  upper: number
  /** Share of all answers that stand in strata that both waves have. */
  coverage: number
}

/** Variance of a share, of the counts plus one of each kind. */
function varianceOf(x: number, n: number): number {
  const p = (x + 1) / (n + 2)
  return (p * (1 - p)) / (n + 2)
}

/** Split of a change into change within groups and change of the mix of groups (Kitagawa 1955). Undefined when no stratum has answers in both waves. */
export function kitagawa({ strata, conf = 0.95 }: KitagawaInput): Result<Kitagawa> {
  checkList('strata', strata).forEach(({ x0, n0, x1, n1 }, i) => {
    checkPart(`strata[${i}].x0`, x0, checkCount(`strata[${i}].n0`, n0))
    checkPart(`strata[${i}].x1`, x1, checkCount(`strata[${i}].n1`, n1))
  })
  const z = zOf(conf)
  const used = strata.filter(({ n0, n1 }) => n0 > 0 && n1 > 0)
  if (used.length === 0) return undefinedBecause('no common stratum')
  const all0 = sum(used.map(({ n0 }) => n0))
  const all1 = sum(used.map(({ n1 }) => n1))
  const parts = used.map(({ x0, n0, x1, n1 }) => ({ p0: x0 / n0, p1: x1 / n1, w0: n0 / all0, w1: n1 / all1, w: (n0 / all0 + n1 / all1) / 2, v: varianceOf(x0, n0) + varianceOf(x1, n1) }))
  const rate = sum(parts.map(({ w, p0, p1 }) => w * (p1 - p0)))
  const composition = sum(parts.map(({ p0, p1, w0, w1 }) => ((p0 + p1) / 2) * (w1 - w0)))
  const se = Math.sqrt(sum(parts.map(({ w, v }) => w * w * v)))
  return ok({
    total: rate + composition,
    rate,
    composition,
    std0: sum(parts.map(({ w, p0 }) => w * p0)),
    std1: sum(parts.map(({ w, p1 }) => w * p1)),
    se,
    lower: rate - z * se,
    upper: rate + z * se,
    coverage: (all0 + all1) / sum(strata.map(({ n0, n1 }) => n0 + n1)),
  })
}
