import { blobValue, BOOLEAN, DOUBLE, DuckDBTimestampTZValue, INTEGER, BIGINT, LIST, listValue, VARCHAR, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'

export interface Bound {
  values: DuckDBValue[]
  types: DuckDBType[]
}

/**
 * Parameters as DuckDB takes them: Date → timestamptz, bytes → blob, array → list of one type, plain object → JSON text, undefined → null.
 * A whole number is an integer, any other a double; DuckDB rounds a double for an integer column, so check whole numbers before.
 */
export function bind(parameters: readonly unknown[]): Bound {
  return { values: parameters.map(toDuck), types: parameters.map(typeOf) as DuckDBType[] }
}

function toDuck(value: unknown): DuckDBValue {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return new DuckDBTimestampTZValue(BigInt(value.getTime()) * 1000n)
  if (Array.isArray(value)) return listValue(value.map(toDuck))
  if (value instanceof Uint8Array) return blobValue(value)
  return isPlain(value) ? JSON.stringify(value) : (value as DuckDBValue)
}

/** undefined where DuckDB finds out by itself. */
function typeOf(value: unknown): DuckDBType | undefined {
  if (typeof value === 'number') return typeOfNumbers([value])
  return Array.isArray(value) ? LIST(typeOfItems(value)) : undefined
}

function typeOfItems(items: readonly unknown[]): DuckDBType {
  const present = items.filter((item) => item !== null && item !== undefined)
  if (present.every((item) => typeof item === 'string' || isPlain(item))) return VARCHAR
  if (present.every((item) => typeof item === 'number')) return typeOfNumbers(present)
  if (present.every((item) => typeof item === 'boolean')) return BOOLEAN
  throw new TypeError('a list parameter holds values of one kind: text, numbers or booleans')
}

function typeOfNumbers(numbers: readonly number[]): DuckDBType {
  if (!numbers.every((number) => Number.isSafeInteger(number) && !Object.is(number, -0))) return DOUBLE
  return numbers.every((number) => Math.abs(number) < 2 ** 31) ? INTEGER : BIGINT
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
