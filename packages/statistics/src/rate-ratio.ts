import { checkCount, checkInside, checkPositive } from './check.ts'
import { betaLogitQuantile } from './distribution/beta-quantile.ts'
import { binomialTwoSided } from './distribution/binomial-test.ts'
import { pValue } from './p-value.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface RateRatioInput {
  /** Events then, during exposure t0 (months, consultations, …). */
  x0: number
  t0: number
  x1: number
  t1: number
  conf?: number
}

export interface RateRatio {
  /** Rate now / rate then; null (infinite) without events then. */
  ratio: number | null
  lower: number
  upper: number | null
  p: number
}

/** Ratio of two event rates, exact given the total number of events (Clopper–Pearson limits; as R's `poisson.test`). Undefined without events. */
export function rateRatio({ x0, t0, x1, t1, conf = 0.95 }: RateRatioInput): Result<RateRatio> {
  checkCount('x0', x0)
  checkCount('x1', x1)
  checkPositive('t0', t0)
  checkPositive('t1', t1)
  const tail = (1 - checkInside('conf', conf)) / 2
  if (x0 + x1 === 0) return undefinedBecause('no events')
  const exposure = t0 / t1
  return ok({
    ratio: x0 === 0 ? null : (x1 / x0) * exposure,
    lower: x1 === 0 ? 0 : Math.exp(betaLogitQuantile(tail, x1, x0 + 1)) * exposure,
    upper: x0 === 0 ? null : Math.exp(betaLogitQuantile(1 - tail, x1 + 1, x0)) * exposure,
    p: pValue(binomialTwoSided(x1, x0 + x1, t1 / (t0 + t1), t0 / (t0 + t1))),
  })
}
