import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'

export interface CsvRow {
  line: number
  cells: Record<string, string>
}

export interface CsvRefusal {
  line: number
  reason: string
}

/** A file that is no CSV at all; the message names the file and what to do. */
export class CsvFileError extends Error {
  override name = 'CsvFileError'
}

/**
 * Rows of a CSV file (UTF-8, `,` or `;`, first line names the columns), one at a time and in order, with the line each starts on.
 * A row with too few or too many cells, or an unclosed quote, is given as a refusal; a file that is not UTF-8 throws `CsvFileError`.
 */
export async function* readCsv(file: string): AsyncGenerator<CsvRow | CsvRefusal> {
  const delimiter = await delimiterOf(file)
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter, header: false, skipEmptyLines: false }) as unknown as NodeJS.ReadWriteStream & Readable
  const feeding = pipeline(Readable.from(decoded(file)), parser).catch((error: Error) => void parser.destroy(error))
  let header: string[] | null = null
  let line = 1
  for await (const cells of parser as AsyncIterable<string[]>) {
    const startsOn = line
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    if (cells.length === 1 && cells[0] === '') continue
    if (header === null) {
      header = headerOf(file, cells)
      continue
    }
    if (cells.length !== header.length) {
      yield { line: startsOn, reason: `De rij heeft ${cells.length} kolommen, de eerste regel noemt er ${header.length}.` }
      continue
    }
    yield { line: startsOn, cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) }
  }
  await feeding
  if (header === null) throw new CsvFileError(`${file}: het bestand is leeg. De eerste regel moet de namen van de kolommen hebben.`)
}

function headerOf(file: string, cells: string[]): string[] {
  const names = cells.map((cell) => cell.trim())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new CsvFileError(`${file}: de kolom "${twice}" staat er twee keer in.`)
  if (names.includes('__proto__')) throw new CsvFileError(`${file}: een kolom mag niet __proto__ heten.`)
  return names
}

async function delimiterOf(file: string): Promise<',' | ';'> {
  const handle = await open(file).catch(() => {
    throw new CsvFileError(`${file}: dit bestand is er niet, of het mag niet gelezen worden.`)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const first = buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''
    return first.split(';').length > first.split(',').length ? ';' : ','
  } finally {
    await handle.close()
  }
}

async function* decoded(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? new CsvFileError(`${file}: het bestand is geen UTF-8. Sla het op als "CSV UTF-8".`) : error
  }
}
