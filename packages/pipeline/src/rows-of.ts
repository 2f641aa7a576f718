import { statementGroup, type Row, type SafeTable } from '@leidraadspiegel/schema'

/** The rows of an analysis that may show their numbers, by the type of its columns. What an organisation says about itself counts nobody and is shown. */
export function shownRows<Line extends object>({ rows, columns }: SafeTable): Line[] {
  const counts = countsOf(columns)
  return rows.filter((row) => isShown(row, counts)) as unknown as Line[]
}

/** The rows of which only the keys are left. */
export function hiddenRows({ rows, columns }: SafeTable): Row[] {
  const counts = countsOf(columns)
  return rows.filter((row) => !isShown(row, counts))
}

const countsOf = (columns: SafeTable['columns']): string[] => columns.filter(({ kind }) => kind === 'count').map(({ name }) => name)

const isShown = (row: Row, counts: readonly string[]): boolean => String(row['group']).startsWith(statementGroup('')) || counts.every((name) => row[name] !== null)

/** The values of a column, in the order in which they first appear. */
export function distinct<Line extends object, Name extends keyof Line>(lines: readonly Line[], name: Name): Line[Name][] {
  return [...new Set(lines.map((line) => line[name]))]
}
