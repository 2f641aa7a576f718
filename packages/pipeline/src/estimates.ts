import { meanCi, wilson } from '@leidraadspiegel/statistics'

/** Why a figure has no interval. */
export type Reason = 'nobody' | 'one-person' | 'no-variation' | 'other-questions'

export interface MeanScore {
  n: number
  mean: number | null
  lower: number | null
  upper: number | null
  /** Share of people below 50. */
  low: number | null
  reason: Reason | null
}

/** Mean of person scores 0–100 with its t interval, kept inside 0–100. */
export function meanScore(values: readonly number[]): MeanScore {
  const found = meanCi({ values })
  if (found.status === 'undefined') return { n: 0, mean: null, lower: null, upper: null, low: null, reason: 'nobody' }
  const { n, mean, lower, upper } = found
  const low = values.filter((value) => value < 50).length / n
  if (lower === null || upper === null) return { n, mean, lower: null, upper: null, low, reason: n === 1 ? 'one-person' : 'no-variation' }
  return { n, mean, lower: Math.max(0, lower), upper: Math.min(100, upper), low, reason: null }
}

export interface ShareOf {
  share: number | null
  lower: number | null
  upper: number | null
}

/** Share of people with its Wilson interval; null of nobody. */
export function shareOf(x: number, n: number): ShareOf {
  const found = wilson({ x, n })
  return found.status === 'undefined' ? { share: null, lower: null, upper: null } : { share: found.p, lower: found.lower, upper: found.upper }
}
