import Papa from 'papaparse'
import type { Column, Row } from '@leidraadspiegel/schema'
import { inert } from './inert.ts'

/** Rows as CSV with the names of the columns; text that a spreadsheet would read as a formula gets a quote before it. */
export function csvOf(columns: readonly Column[], rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) => names.map((name) => cell(row[name] ?? null)))
  return `${Papa.unparse({ fields: names, data: cells }, { newline: '\n' })}\n`
}

function cell(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return ''
  return typeof value === 'string' ? inert(value) : value
}
