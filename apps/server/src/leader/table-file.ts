import Papa from 'papaparse'
import { pilotNote, roleTitles, withheldSentence } from '@leidraadspiegel/chart'
import type { Outcome } from '@leidraadspiegel/pipeline'
import type { Column, Role, Row } from '@leidraadspiegel/schema'
import { inert } from '../csv/inert.ts'

/** A line above a table: what, and the words. */
export type Fact = [what: string, words: string]

/**
 * The table behind a chart for a Dutch spreadsheet: with a byte order mark, semicolons and decimal commas. What it is, and what has to be known
 * to read it, stands above the table, and so does what an organisation says itself; text that a spreadsheet would read as a formula gets a
 * quote before it.
 */
export function tableFile(about: readonly Fact[], { columns, rows, notes, withheld }: Outcome, ownWords: readonly Fact[] = []): string {
  const shown = columns.filter((column) => column.hidden !== true && rows.some((row) => row[column.name] !== null && row[column.name] !== undefined && row[column.name] !== ''))
  const above: Fact[] = [
    ...about,
    ...notes.map((note): Fact => [note === pilotNote ? 'Proefproject' : 'Let op', note]),
    ...(withheld.length > 0 ? [['Niet getoond', withheldSentence] satisfies Fact] : []),
    ...ownWords,
  ]
  const table = [shown.map(({ title, format }) => (format === 'percent' ? `${title} (%)` : title)), ...rows.map((row) => shown.map((column) => cell(row, column)))]
  return `\uFEFF${Papa.unparse([...above.map((line) => line.map(inert)), [], ...table], { delimiter: ';', newline: '\r\n' })}\r\n`
}

function cell(row: Row, { name, format }: Column): string {
  const value = row[name] ?? ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'string') return inert(name === 'role' && value in roleTitles ? roleTitles[value as Role] : value)
  const whole = format === 'percent' || format === 'percentage-points' ? value * 100 : value
  return String(Number(whole.toFixed(2))).replace('.', ',')
}
