import { randomBytes, randomUUID } from 'node:crypto'
import { counted } from '@leidraadspiegel/chart'
import type { BoxResponse, Codebook } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { readAnswerRows, type Accept, type AnswerRow } from '../csv/answers.ts'
import { createHeldRows, type HeldRows } from './held-rows.ts'
import { Refused, type Terminal } from './terminal.ts'

export interface ImportedSurvey {
  survey: string
  version: number
  codebook: Codebook
  accept: Accept
}

/** The place of a row in the project, or the Dutch reason why there is none. */
export type PlaceOf = (row: Pick<AnswerRow, 'organisation' | 'wave' | 'answers'>) => { fieldwork: string; cohort: string } | string

const atOnce = 2000
const shownRefusals = 1000

export interface ImportOptions {
  goodRows: boolean
  /** Between the two readings, when it is known that something will be kept. */
  prepare?(): Promise<void>
  /** Every row that is kept, with its place. */
  kept?(row: AnswerRow, place: { fieldwork: string; cohort: string }): void
}

/**
 * Imports existing answers: reads everything first and reports every refused row; then keeps the good ones. Nothing is imported when a
 * row was refused, unless `goodRows` asks for the good ones. Returns the number of imported responses.
 */
export async function importAnswers(store: Store, survey: ImportedSurvey, files: readonly string[], placeOf: PlaceOf, { goodRows, prepare, kept }: ImportOptions, terminal: Terminal): Promise<number> {
  const { rows, good, refused } = await checkedRows(survey, files, placeOf, goodRows, terminal)
  await prepare?.()
  await keep(store, survey, rows, placeOf, kept)
  terminal.line(readWords(good, refused))
  return good
}

export interface CheckedRows {
  rows: AsyncIterable<AnswerRow> | Iterable<AnswerRow>
  good: number
  refused: number
}

/** Reads all files and reports every refused row. Throws Refused when there is one, unless `goodRows` asks for the good ones, and when there is none that is good. */
export async function checkedRows(survey: ImportedSurvey, files: readonly string[], placeOf: PlaceOf, goodRows: boolean, terminal: Terminal): Promise<CheckedRows> {
  const held = createHeldRows()
  const { good, refused } = await inspect(survey, files, placeOf, held, terminal)
  if (refused > 0 && !goodRows) {
    throw new Refused(`${counted(refused, 'rij is', 'rijen zijn')} geweigerd, ${good} ${good === 1 ? 'is' : 'zijn'} goed. Er is niets ingelezen. Verbeter de rijen, of geef --good-rows om alleen de goede in te lezen.`)
  }
  if (good === 0) throw new Refused('Er is geen rij die ingelezen kan worden.')
  return { rows: held.all() ?? goodRowsOf(survey, files), good, refused }
}

/** What was read, in words. */
export function readWords(good: number, refused: number): string {
  return `${counted(good, 'response', 'responses')} ingelezen${refused > 0 ? `, ${counted(refused, 'rij', 'rijen')} overgeslagen` : ''}.`
}

async function inspect(survey: ImportedSurvey, files: readonly string[], placeOf: PlaceOf, held: HeldRows, terminal: Terminal) {
  let good = 0
  let refused = 0
  for (const file of files) {
    for await (const row of readAnswerRows(file, survey.codebook, survey.accept)) {
      const place = 'reason' in row ? row.reason : placeOf(row)
      if (!('reason' in row) && typeof place !== 'string') {
        held.add(row)
        good += 1
        continue
      }
      refused += 1
      if (refused <= shownRefusals) terminal.error(`${file}, regel ${row.line}: ${String(place)}`)
    }
  }
  if (refused > shownRefusals) terminal.error(`… en nog ${refused - shownRefusals} geweigerde rijen.`)
  return { good, refused }
}

async function* goodRowsOf(survey: ImportedSurvey, files: readonly string[]): AsyncGenerator<AnswerRow> {
  for (const file of files) {
    for await (const row of readAnswerRows(file, survey.codebook, survey.accept)) if (!('reason' in row)) yield row
  }
}

async function keep(store: Store, survey: ImportedSurvey, rows: AsyncIterable<AnswerRow> | Iterable<AnswerRow>, placeOf: PlaceOf, kept: ImportOptions['kept']): Promise<void> {
  let sent: Promise<unknown> = Promise.resolve()
  let waiting: Promise<unknown>[] = []
  for await (const row of rows) {
    const place = placeOf(row)
    if (typeof place === 'string') continue
    kept?.(row, place)
    waiting.push(store.box.submit(place.fieldwork, responseOf(row, place.cohort, survey)))
    if (waiting.length < atOnce) continue
    await sent
    sent = Promise.all(waiting)
    waiting = []
  }
  await Promise.all([sent, ...waiting])
}

function responseOf(row: AnswerRow, cohort: string, { survey, version }: ImportedSurvey): BoxResponse {
  return { id: randomUUID(), cohort, survey, version, passHash: randomBytes(32).toString('hex'), withdrawalHash: null, answers: row.answers }
}
