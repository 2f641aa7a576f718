import type { Row, SafeTable } from '@leidraadspiegel/schema'

/** The rows of an analysis that may show their numbers, by the type of its columns. */
export function shownRows<Line extends object>({ rows, columns }: SafeTable): Line[] {
  const counts = columns.filter(({ kind }) => kind === 'count').map(({ name }) => name)
  return rows.filter((row) => counts.every((name) => row[name] !== null)) as unknown as Line[]
}

/** The rows of which only the keys are left. */
export function hiddenRows({ rows, columns }: SafeTable): Row[] {
  const counts = columns.filter(({ kind }) => kind === 'count').map(({ name }) => name)
  return rows.filter((row) => counts.some((name) => row[name] === null))
}

/** The values of a column, in the order in which they first appear. */
export function distinct<Line extends object, Name extends keyof Line>(lines: readonly Line[], name: Name): Line[Name][] {
  return [...new Set(lines.map((line) => line[name]))]
}
