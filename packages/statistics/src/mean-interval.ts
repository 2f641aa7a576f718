import { checkNumbers } from './check.ts'
import { tOf } from './distribution/student.ts'
import { isConstant, mean, variance } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface MeanInput {
  values: readonly number[]
  conf?: number
}

export interface MeanInterval {
  n: number
  mean: number
  /** Null for one value. */
  sd: number | null
  /** Null for one value, or when the values do not vary. */
  lower: number | null
  upper: number | null
}

/** A mean with its t(n−1) interval. Undefined without values. */
export function meanCi({ values, conf = 0.95 }: MeanInput): Result<MeanInterval> {
  const n = checkNumbers('values', values).length
  if (n === 0) return undefinedBecause('n=0')
  const m = isConstant(values) ? (values[0] ?? 0) : mean(values)
  if (n === 1) return ok({ n, mean: m, sd: null, lower: null, upper: null })
  const sd = Math.sqrt(variance(values))
  const half = tOf(conf, n - 1) * (sd / Math.sqrt(n))
  return sd === 0 ? ok({ n, mean: m, sd, lower: null, upper: null }) : ok({ n, mean: m, sd, lower: m - half, upper: m + half })
}
