import Papa from 'papaparse'
import { addressOrFault, type AddressFault } from './read-address.ts'

/** Longest list of one cohort. */
export const mostContacts = 2000

export interface ReadContacts {
  /** Without doubles, as written first. */
  addresses: string[]
  /** How often an address stood there again. */
  doubles: number
  /** Lines that hold no address, with why. */
  refused: { line: number; text: string; fault: AddressFault }[]
}

const header = /^(?:zakelijke?|prive|work|werk|primary)?[ _-]*e?[ -]?mail[ _-]*(?:adres(?:sen)?|address(?:es)?|werk|work|1)?$/

/**
 * Addresses of a CSV file or of a pasted text: `;`, `,` or tabs, with or without a line that names the columns (Dutch or English), one or
 * more addresses a line, names around them forgiven (`Jan <jan@voorbeeld.nl>`).
 */
export function readContacts(text: string): ReadContacts {
  const rows = rowsOf(text.replace(/^\ufeff/, '').replace(namesBefore, '<'))
  const column = columnOf(rows)
  const found = new Map<string, string>()
  const read: ReadContacts = { addresses: [], doubles: 0, refused: [] }
  for (const { line, cells } of column === null ? rows : rows.slice(1)) {
    for (const cell of candidates(cells, column)) {
      const outcome = addressOrFault(insideAngles(cell))
      if ('fault' in outcome) read.refused.push({ line, text: cell.slice(0, 80).trim(), fault: outcome.fault })
      else if (found.has(outcome.address.toLowerCase())) read.doubles += 1
      else found.set(outcome.address.toLowerCase(), outcome.address)
    }
  }
  return { ...read, addresses: [...found.values()] }
}

/** A mail program puts names with a comma between quotes, which no table would understand. */
const namesBefore = /"[^"\n]*"\s*</g

interface Row {
  line: number
  cells: string[]
}

function rowsOf(text: string): Row[] {
  const delimiter = delimiterOf(text)
  const { data } = Papa.parse<string[]>(text, { delimiter })
  let line = 1
  return data.flatMap((cells) => {
    const at = line
    line += 1 + cells.join('').split('\n').length - 1
    const trimmed = cells.map((cell) => cell.trim())
    return trimmed.every((cell) => cell === '') ? [] : [{ line: at, cells: trimmed }]
  })
}

function delimiterOf(text: string): ';' | ',' | '\t' {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string): number => first.split(sign).length
  if (count('\t') > 1) return '\t'
  return count(';') >= count(',') ? ';' : ','
}

/** Which column holds the addresses, when the first line names the columns; null when it names none. */
function columnOf(rows: readonly Row[]): number | null {
  const names = rows[0]?.cells ?? []
  if (names.some((name) => name.includes('@'))) return null
  const named = names.findIndex((name) => header.test(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))
  if (named >= 0) return named
  const widest = names.map((_, index) => rows.filter(({ cells }) => cells[index]?.includes('@')).length)
  const best = widest.indexOf(Math.max(...widest))
  return names.length > 1 && (widest[best] ?? 0) > 0 ? best : null
}

function candidates(cells: readonly string[], column: number | null): string[] {
  if (column !== null) return cells[column] === undefined || cells[column] === '' ? [cells.join(' ')] : [cells[column]]
  const pieces = cells.flatMap((cell) => cell.split(/[;,]/)).map((piece) => piece.trim()).filter((piece) => piece !== '')
  const withAt = pieces.filter((piece) => piece.includes('@'))
  return withAt.length > 0 ? withAt : [cells.join(' ')]
}

const insideAngles = (cell: string): string => /<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell
