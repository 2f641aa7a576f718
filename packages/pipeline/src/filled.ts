import type { ColumnTable } from 'arquero'

/** The table with exactly these columns, in this order; a column that it does not have is null. */
export function filled(table: ColumnTable, names: readonly string[]): ColumnTable {
  const missing = names.filter((name) => !table.columnNames().includes(name))
  return table.derive(Object.fromEntries(missing.map((name) => [name, () => null]))).select([...names])
}
