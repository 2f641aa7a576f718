/** A statistic that does not exist for this input, and why. */
export interface Undefined {
  status: 'undefined'
  reason: string
}

export type Result<T> = ({ status: 'ok' } & T) | Undefined

export const undefinedBecause = (reason: string): Undefined => ({ status: 'undefined', reason })

const isBroken = (value: unknown): boolean => (Array.isArray(value) ? value.some(isBroken) : typeof value === 'number' && !Number.isFinite(value))

const withoutMinusZero = (value: unknown): unknown => (Array.isArray(value) ? value.map(withoutMinusZero) : value === 0 ? 0 : value)

/** The only way a statistic leaves: finite numbers (lists included), never NaN, Infinity or -0. */
export function ok<T extends object>(fields: T): Result<T> {
  const entries = Object.entries(fields)
  const broken = entries.find(([, value]) => isBroken(value))
  if (broken) return undefinedBecause(`${broken[0]} is not a finite number`)
  return { status: 'ok', ...(Object.fromEntries(entries.map(([name, value]) => [name, withoutMinusZero(value)])) as T) }
}
