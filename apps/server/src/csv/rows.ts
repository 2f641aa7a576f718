import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import Papa from 'papaparse'

export interface CsvRow {
  line: number
  cells: Record<string, string>
}

export interface CsvRefusal {
  line: number
  reason: string
}

const chunkSize = 1_048_576

/** A file that is no CSV at all; the message names the file and what to do. */
export class CsvFileError extends Error {
  override name = 'CsvFileError'
}

/**
 * Rows of a CSV file (UTF-8, `,` or `;`, first line names the columns), one at a time and in order, with the line each starts on.
 * A row with too few or too many cells, or an unclosed quote, is given as a refusal; a file that is not UTF-8 throws `CsvFileError`.
 */
export async function* readCsv(file: string): AsyncGenerator<CsvRow | CsvRefusal> {
  const { delimiter, newline } = await formOf(file)
  let header: string[] | null = null
  let line = 1
  for await (const cells of cellsOf(file, new Papa.Parser({ delimiter, newline }))) {
    const startsOn = line
    line += 1 + breaksIn(cells)
    if (cells.length === 1 && cells[0] === '') continue
    if (header === null) {
      header = headerOf(file, cells)
      continue
    }
    if (cells.length !== header.length) {
      yield { line: startsOn, reason: `De rij heeft ${cells.length} kolommen, de eerste regel noemt er ${header.length}.` }
      continue
    }
    yield { line: startsOn, cells: named(header, cells) }
  }
  if (header === null) throw new CsvFileError(`${file}: het bestand is leeg. De eerste regel moet de namen van de kolommen hebben.`)
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1
  return breaks
}

function named(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {}
  for (let index = 0; index < header.length; index += 1) row[header[index] ?? ''] = cells[index] ?? ''
  return row
}

function headerOf(file: string, cells: string[]): string[] {
  const names = cells.map((cell) => cell.trim())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new CsvFileError(`${file}: de kolom "${twice}" staat er twee keer in.`)
  if (names.includes('__proto__')) throw new CsvFileError(`${file}: een kolom mag niet __proto__ heten.`)
  return names
}

async function formOf(file: string): Promise<{ delimiter: ',' | ';'; newline: '\n' | '\r\n' }> {
  const handle = await open(file).catch(() => {
    throw new CsvFileError(`${file}: dit bestand is er niet, of het mag niet gelezen worden.`)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const first = buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''
    return { delimiter: first.split(';').length > first.split(',').length ? ';' : ',', newline: first.endsWith('\r') ? '\r\n' : '\n' }
  } finally {
    await handle.close()
  }
}

/** Whole rows of a chunk at a time; what follows the last whole row waits for the next chunk. */
async function* cellsOf(file: string, parser: InstanceType<typeof Papa.Parser>): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of decoded(file)) {
    const { data, meta } = parser.parse(rest + chunk, 0, true) as Papa.ParseResult<string[]>
    rest = (rest + chunk).slice(meta.cursor)
    yield* data
  }
  if (rest !== '') yield* (parser.parse(rest, 0, false) as Papa.ParseResult<string[]>).data
}

async function* decoded(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) yield decoder.decode(chunk as Buffer, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? new CsvFileError(`${file}: het bestand is geen UTF-8. Sla het op als "CSV UTF-8".`) : error
  }
}
