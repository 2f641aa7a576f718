import { checkCount } from './check.ts'
import { binomCdf, binomialDensity } from './distribution/binomial.ts'
import { zOf } from './distribution/normal.ts'
import { pValue } from './p-value.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface PairedChangeInput {
  /** Linked people who went up, stayed and went down. */
  improved: number
  same: number
  worsened: number
  conf?: number
}

export interface PairedChange {
  n: number
  /** Share that improved − share that worsened, between −1 and 1. */
  net: number
  lower: number
  upper: number
  /** Exact sign test. */
  pSign: number
  /** Its mid-p version. */
  pMid: number
}

/**
 * How linked people changed: net share with the interval of Bonett & Price (2012), exact two-sided sign test and
 * mid-p (Fagerland, Lydersen & Laake 2013). Undefined without linked people.
 */
export function pairedChange({ improved, same, worsened, conf = 0.95 }: PairedChangeInput): Result<PairedChange> {
  const n = checkCount('improved', improved) + checkCount('same', same) + checkCount('worsened', worsened)
  const z = zOf(conf)
  if (n === 0) return undefinedBecause('n=0')
  const up = (improved + 1) / (n + 2)
  const down = (worsened + 1) / (n + 2)
  const half = z * Math.sqrt((up + down - (up - down) ** 2) / (n + 2))
  const moved = improved + worsened
  const equal = improved === worsened
  const pSign = equal ? 1 : pValue(2 * binomCdf(Math.min(improved, worsened), moved, 0.5))
  return ok({
    n,
    net: (improved - worsened) / n,
    lower: Math.max(-1, up - down - half),
    upper: Math.min(1, up - down + half),
    pSign,
    pMid: equal ? 1 : pValue(pSign - binomialDensity(improved, moved, 0.5)),
  })
}
