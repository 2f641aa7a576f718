import { DuckDBTypeId, JSDuckDBValueConverter, type DuckDBMaterializedResult, type DuckDBType, type DuckDBValue, type DuckDBValueConverter, type JS } from '@duckdb/node-api'

const whole = new Set<DuckDBTypeId>([DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT])
const asText = new Set<DuckDBTypeId>([DuckDBTypeId.DATE, DuckDBTypeId.TIME])

/** Plain values: every number a JS number, UUID, date and time as text, timestamps as Date, blobs as bytes, lists as arrays. */
const plain: DuckDBValueConverter<JS> = (value, type, converter) => {
  if (value === null) return null
  if (whole.has(type.typeId)) return toNumber(value)
  if (asText.has(type.typeId)) return String(value)
  return JSDuckDBValueConverter(value, type, converter)
}

function toNumber(value: DuckDBValue): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${String(value)} does not fit in a number: cast it in SQL`)
  return number
}

export async function readRows(result: DuckDBMaterializedResult, options: { json: 'text' | 'parsed' }): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = await result.convertRowObjects(plain)
  if (options.json === 'parsed')
    for (const name of jsonColumns(result)) for (const row of rows) if (typeof row[name] === 'string') row[name] = JSON.parse(row[name])
  return rows
}

function jsonColumns(result: DuckDBMaterializedResult): string[] {
  const types: readonly DuckDBType[] = result.columnTypes()
  return result.deduplicatedColumnNames().filter((_, index) => types[index]?.alias === 'JSON')
}
