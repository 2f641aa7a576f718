import {
  counted, enumerate, frame, hatchQuarters, layOut, number, palettes, people, percentSpan, pilotNote, pilotParts, quarterRuns, quote, renderSvg, runLaneHeight, wordsOfQuarters,
  type LegendEntry, type Part, type RunLane, type RunPoint, type Scheme, type Spec,
} from '@leidraadspiegel/chart'
import type { Drawing, Outcome } from '@leidraadspiegel/pipeline'
import { quarterTitle, type Column, type Row } from '@leidraadspiegel/schema'

const question = 'Wat leveren de acties op: indicatoren per kwartaal?'

/** One quarter of an indicator. `below`: fewer than the bound, of which the number is nowhere. `missing`: nothing was filled in. `none`: nothing was due, such as a quarter that still runs. */
export type QuarterOfIndicator = { quarter: string } & (
  | { kind: 'value'; value: number; behind: string | null; n: number | null; lower: number | null; upper: number | null }
  | { kind: 'below'; bound: number }
  | { kind: 'missing' }
  | { kind: 'none' }
)

/** An indicator of an organisation or of the network through its quarters, first to last, every quarter once. */
export interface IndicatorSeries {
  whose: string
  name: string
  /** '%' or a word. */
  unit: string
  direction: 'up' | 'down'
  target: number | null
  source: string
  quarters: readonly QuarterOfIndicator[]
}

const columns: readonly Column[] = [
  { name: 'whose', title: 'Van wie', kind: 'key' },
  { name: 'indicator', title: 'Indicator', kind: 'key' },
  { name: 'quarter', title: 'Kwartaal', kind: 'key' },
  { name: 'value', title: 'Waarde', kind: 'value' },
  { name: 'unit', title: 'Eenheid', kind: 'text' },
  { name: 'behind', title: 'Waaruit', kind: 'text' },
  { name: 'n', title: 'Deelnemers (n)', kind: 'value', format: 'integer' },
  { name: 'fits', title: 'Past bij', kind: 'text' },
  { name: 'target', title: 'Streven', kind: 'value' },
  { name: 'remark', title: 'Opmerking', kind: 'text' },
]

/** From so many quarters with a number on a line in the middle says something. */
export const fewestForMedian = 8

/** One indicator through its quarters: what was filled in, what is missing and how it stands beside its target. It says nothing about why. */
export function indicatorsPerQuarter(series: IndicatorSeries, { width, scheme, pilot }: Drawing): Outcome {
  return {
    question,
    sentences: sentencesOf(series),
    columns,
    rows: series.quarters.map((quarter) => rowOf(series, quarter)),
    withheld: [],
    svg: series.quarters.length === 0 ? null : renderSvg(chartOf(series, { width: Math.min(1600, Math.max(280, Math.round(width))), scheme, pilot })),
    notes: [...(pilot === true ? [pilotNote] : []), ...notes],
  }
}

const isPercent = ({ unit }: IndicatorSeries): boolean => unit === '%'

const short = (value: number): string => number(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1)

const told = (series: IndicatorSeries, value: number): string => (isPercent(series) ? `${number(value)}%` : `${short(value)} ${series.unit}`)

const valuesOf = ({ quarters }: IndicatorSeries) => quarters.filter((each) => each.kind === 'value')

/** The middle of the numbers, or null when there are too few; a number that is not told is not counted in. */
export function medianOf(series: IndicatorSeries): number | null {
  const values = valuesOf(series).map(({ value }) => value).sort((a, b) => a - b)
  if (values.length < fewestForMedian) return null
  const half = values.length / 2
  return Number.isInteger(half) ? (values[half - 1]! + values[half]!) / 2 : values[Math.floor(half)]!
}

const remarks: Readonly<Record<QuarterOfIndicator['kind'], string | null>> = { value: null, below: null, missing: 'niet ingevuld', none: 'nog niet gevraagd' }

function rowOf(series: IndicatorSeries, quarter: QuarterOfIndicator): Row {
  const { whose, name, target } = series
  const found = quarter.kind === 'value' ? quarter : null
  return {
    whose,
    indicator: name,
    quarter: quarterTitle(quarter.quarter),
    value: found === null ? null : Math.round(found.value * 10) / 10,
    unit: series.unit,
    behind: found?.behind ?? null,
    n: found?.n ?? null,
    fits: found === null ? null : fitsOf(found.lower, found.upper),
    target,
    remark: quarter.kind === 'below' ? `minder dan ${quarter.bound}` : remarks[quarter.kind],
  }
}

const fitsOf = (lower: number | null, upper: number | null): string | null => (lower === null || upper === null ? null : percentSpan(lower / 100, upper / 100))

function sentencesOf(series: IndicatorSeries): string[] {
  const { whose, name, target, quarters } = series
  const missing = quarters.filter(({ kind }) => kind === 'missing').map(({ quarter }) => quarterTitle(quarter))
  const last = quarters.findLast(({ kind }) => kind === 'value' || kind === 'below')
  const median = medianOf(series)
  const what = `${quote(name)} van ${whose}`
  return [
    last === undefined ? `Over ${what} is nog niets ingevuld.` : `${what}: ${lastWords(series, last)} in het ${quarterTitle(last.quarter)}.${target === null ? '' : ` Het streven is ${told(series, target)}.`}`,
    ...(missing.length === 0 ? [] : [`Over ${counted(missing.length, 'kwartaal', 'kwartalen')} is niets ingevuld: ${enumerate(missing)}.`]),
    ...(median === null ? [] : [`De middelste waarde van ${number(valuesOf(series).length)} kwartalen is ${told(series, median)}.`]),
  ]
}

function lastWords(series: IndicatorSeries, last: QuarterOfIndicator): string {
  if (last.kind === 'below') return `minder dan ${last.bound} ${series.unit}`
  if (last.kind !== 'value') return ''
  const { value, behind, n, lower, upper } = last
  const more = [...(behind === null ? [] : [behind]), ...(n === null ? [] : [people(n)]), ...(lower === null || upper === null ? [] : [`past bij ${fitsOf(lower, upper)}`])]
  return `${told(series, value)}${more.length === 0 ? '' : ` (${more.join('; ')})`}`
}

const nothing: RunLane = { run: null }

function chartOf(series: IndicatorSeries, { width, scheme, pilot }: Drawing): Spec {
  const { whose, name, unit, target, quarters } = series
  const median = medianOf(series)
  const points = quarters.map((quarter) => pointOf(series, quarter))
  const lane: Part<RunLane> = { part: 'lane', label: '', value: '', details: [], height: runLaneHeight, data: { run: { points, target, median, between: isPercent(series) ? [0, 100] : null } } }
  const words = wordsOfQuarters(quarters.map(({ quarter }) => quarter)).map((each): Part<RunLane> => ({ part: 'axis', words: each }))
  const entries = legend(series, median, scheme)
  const hatched: Part<RunLane>[] = points.some(({ kind }) => kind === 'missing') ? [{ part: 'note', text: 'Gearceerd: over dit kwartaal is niets ingevuld. Er loopt geen lijn overheen.' }] : []
  const parts: Part<RunLane>[] = [{ part: 'subject', text: `${name}, ${isPercent(series) ? 'in procenten' : `aantal ${unit}`}` }, ...(entries.length === 0 ? [] : [{ part: 'legend' as const, entries }]), ...words, lane, ...hatched, ...pilotParts(pilot)]
  const layout = layOut<RunLane>(parts, { width, headings: [''] })
  return frame(hatchQuarters(layout), { description: `${question} ${name} van ${whose}`, scheme, marks: [nothing], layers: quarterRuns(layout, scheme) })
}

function pointOf(series: IndicatorSeries, quarter: QuarterOfIndicator): RunPoint {
  switch (quarter.kind) {
    case 'value':
      return { kind: 'value', value: quarter.value, text: isPercent(series) ? number(quarter.value) : short(Math.round(quarter.value * 10) / 10), lower: quarter.lower, upper: quarter.upper }
    case 'below':
      return { kind: 'below', bound: quarter.bound, text: `<${quarter.bound}` }
    case 'missing':
    case 'none':
      return { kind: quarter.kind }
  }
}

function legend(series: IndicatorSeries, median: number | null, scheme: Scheme): LegendEntry[] {
  const { ink, edge, accent } = palettes[scheme]
  const { target, direction, quarters } = series
  const isBand = quarters.some((each) => each.kind === 'value' && each.lower !== null)
  return [
    ...(quarters.findLast(({ kind }) => kind === 'value' || kind === 'below')?.kind !== 'value' ? [] : [{ sign: 'point', shape: 'circle', filled: true, colour: ink, label: 'laatste kwartaal' } as const]),
    ...(target === null ? [] : [{ sign: 'line', colour: accent, label: `streven: ${told(series, target)}${direction === 'down' ? ' of minder' : ' of meer'}` } as const]),
    ...(median === null ? [] : [{ sign: 'line', colour: ink, label: 'gestippeld: de middelste waarde' } as const]),
    ...(isBand ? [{ sign: 'band', colour: edge, label: 'welk aandeel past bij de antwoorden' } as const] : []),
    ...(quarters.some(({ kind }) => kind === 'below') ? [{ sign: 'band', colour: edge, label: 'minder dan 10, het aantal staat nergens' } as const] : []),
  ]
}

const notes = [
  'Elk punt is wat over een kwartaal is ingevuld. Twee punten zijn alleen verbonden als de kwartalen op elkaar volgen.',
  'Een kwartaal zonder getal is gearceerd. We vullen niets in en trekken er geen lijn overheen.',
  `De middelste waarde (mediaan) staat er vanaf ${fewestForMedian} kwartalen met een getal.`,
  'Minder dan 10 jongeren bewaren en tonen we nooit als getal.',
  'Een verschil tussen kwartalen zegt niet waardoor het komt, en een streven is een afspraak van mensen.',
]
