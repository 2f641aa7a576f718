import { table, type ColumnTable } from 'arquero'

/** A table with exactly these columns, also without rows. */
export function tableOfRows<Row extends object>(names: readonly string[], rows: readonly Row[]): ColumnTable {
  return table(names.map((name) => [name, rows.map((row) => (row as Record<string, unknown>)[name])]))
}
