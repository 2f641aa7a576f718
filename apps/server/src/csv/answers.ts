import type { Answers, Codebook } from '@leidraadspiegel/schema'
import { readCsv, type CsvRefusal } from './rows.ts'

export interface AnswerRow {
  line: number
  organisation: string
  wave: number
  /** What somebody chose to be found again in a later wave; null when the cell is empty. */
  code: string | null
  answers: Answers
}

export type Accept = (answers: Record<string, unknown>) => { ok: true; answers: Answers } | { ok: false; problems: readonly { question: string; message: string }[] }

const ownColumns = ['response', 'organisation', 'wave', 'code']

/**
 * Rows of existing answers: columns `organisation` and `wave` (a number), optionally `response` (a key of the row) and `code` (the same for the same
 * person in every wave), and one column per
 * question id. An empty cell is not answered; several choices of one question stand behind each other with `|`.
 * A row that `accept` does not accept, or that repeats a `response`, is given as a refusal with its line and reason.
 */
export async function* readAnswerRows(file: string, codebook: Codebook, accept: Accept): AsyncGenerator<AnswerRow | CsvRefusal> {
  const seen = new Map<string, number>()
  for await (const row of readCsv(file)) {
    if ('reason' in row) {
      yield row
      continue
    }
    const reason = refusal(row.cells, seen)
    if (reason !== null) {
      yield { line: row.line, reason }
      continue
    }
    const accepted = accept(valuesOf(row.cells, codebook))
    if (!accepted.ok) {
      yield { line: row.line, reason: accepted.problems.map(({ question, message }) => `${question}: ${message}`).join(' ') }
      continue
    }
    if (row.cells['response']) seen.set(row.cells['response'], row.line)
    yield { line: row.line, organisation: row.cells['organisation']?.trim() ?? '', wave: Number(row.cells['wave']), code: row.cells['code']?.trim() || null, answers: accepted.answers }
  }
}

function refusal(cells: Record<string, string>, seen: ReadonlyMap<string, number>): string | null {
  if (cells['organisation'] === undefined) return 'De kolom "organisation" ontbreekt.'
  if (cells['organisation'].trim() === '') return 'De organisatie is niet ingevuld.'
  if (!/^[1-9]\d{0,2}$/.test(cells['wave']?.trim() ?? '')) return 'De kolom "wave" moet een nummer zijn, vanaf 1.'
  const earlier = seen.get(cells['response'] ?? '')
  return earlier === undefined ? null : `De response "${cells['response']}" staat ook op regel ${earlier}. Die telt al mee.`
}

function valuesOf(cells: Record<string, string>, codebook: Codebook): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name in cells) {
    const cell = cells[name] ?? ''
    if (cell !== '' && !ownColumns.includes(name) && cell.trim() !== '') values[name] = valueOf(name, cell, codebook)
  }
  return values
}

const decimal = /^-?\d{1,15}([.,]\d{1,10})?$/

function valueOf(name: string, cell: string, codebook: Codebook): unknown {
  const kind = codebook.questions[name]?.kind
  if (kind === 'open') return cell
  if (kind === 'choice') return cell.split('|').map((part) => part.trim())
  const text = cell.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  return decimal.test(text) ? Number(text.replace(',', '.')) : text
}
