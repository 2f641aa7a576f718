import { checkInside, checkNumbers } from './check.ts'
import { tOf, tTwoSided } from './distribution/student.ts'
import { isConstant, mean, variance } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface NetworkMeanInput {
  /** One value per organisation, such as its change. */
  values: readonly number[]
  conf?: number
}

export interface NetworkMean {
  k: number
  mean: number
  /** Null, like p, below 3 organisations or when all values are equal. */
  lower: number | null
  upper: number | null
  /** Two-sided, for a mean of 0. */
  p: number | null
}

const smallestSd = 1e-12

/** The average organisation of a network: every organisation counts once; t(k−1) interval and test. Undefined without organisations. */
export function networkMean({ values, conf = 0.95 }: NetworkMeanInput): Result<NetworkMean> {
  checkInside('conf', conf)
  const k = checkNumbers('values', values).length
  if (k === 0) return undefinedBecause('k=0')
  const m = isConstant(values) ? (values[0] ?? 0) : mean(values)
  const sd = k < 2 ? 0 : Math.sqrt(variance(values))
  if (k < 3 || sd < smallestSd) return ok({ k, mean: m, lower: null, upper: null, p: null })
  const se = sd / Math.sqrt(k)
  const half = tOf(conf, k - 1) * se
  return ok({ k, mean: m, lower: m - half, upper: m + half, p: tTwoSided(m / se, k - 1) })
}
