import { blobValue, BOOLEAN, DOUBLE, DuckDBTimestampTZValue, INTEGER, BIGINT, LIST, listValue, VARCHAR, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'

export interface Bound {
  values: DuckDBValue[]
  types: DuckDBType[]
}

/**
 * Parameters as DuckDB takes them: Date → timestamptz, bytes → blob, array → list of one type, plain object → JSON text, undefined → null.
 * Whole numbers are bound as integers, so that `1.5` for a bigint column is the only rounding DuckDB can still do.
 */
export function bind(parameters: readonly unknown[]): Bound {
  const values = parameters.map(toDuck)
  return { values, types: values.map((value, index) => (Array.isArray(parameters[index]) ? LIST(typeOfAll(parameters[index])) : undefined)) as DuckDBType[] }
}

function toDuck(value: unknown): DuckDBValue {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return new DuckDBTimestampTZValue(BigInt(value.getTime()) * 1000n)
  if (Array.isArray(value)) return listValue(value.map(toDuck))
  if (value instanceof Uint8Array) return blobValue(value)
  if (typeof value === 'object' && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) return JSON.stringify(value)
  return value as DuckDBValue
}

function typeOfAll(items: readonly unknown[]): DuckDBType {
  const present = items.filter((item) => item !== null && item !== undefined)
  if (present.every((item) => typeof item === 'boolean') && present.length > 0) return BOOLEAN
  if (present.every((item) => typeof item === 'number') && present.length > 0) {
    if (!present.every(Number.isInteger)) return DOUBLE
    return present.every((item) => Math.abs(item) < 2 ** 31) ? INTEGER : BIGINT
  }
  if (present.every((item) => typeof item === 'string' || isPlain(item))) return VARCHAR
  throw new TypeError('a list parameter holds values of one kind: text, numbers or booleans')
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value) && !(value instanceof Uint8Array)
}
