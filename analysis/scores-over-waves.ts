import {
  blocksOf, counted, enumerate, frame, hatchWaves, lanesTogether, layOut, palettes, people, pilotParts, placeOfWave, quote, score, span, viewOf, waveLaneHeight, wavesAcross, withheldLane, withheldParts, wordsOfWaves,
  type LegendEntry, type Part, type Scheme, type Spec, type View, type WaveLane, type WaveSeries,
} from '@leidraadspiegel/chart'
import {
  changeSentences, distinct, groupColumns, scoresOverWaves, shownRows, verdictTitles,
  type ChangeLine, type Drawing, type MeanScore, type Reason, type Tables, type VerdictLabel,
} from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Hoe ging het over alle metingen?'

export const waves = 'each'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'measurement', title: 'Naam van de meting', kind: 'key' },
  { name: 'baseline', title: 'Vergeleken met meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'stretch', title: 'Zelfde vragen', kind: 'key', hidden: true },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'score' },
  { name: 'nThen', title: 'Deelnemers eerste meting', kind: 'value', format: 'integer' },
  { name: 'meanThen', title: 'Score eerste meting', kind: 'value', format: 'score' },
  { name: 'difference', title: 'Verschil sinds de eerste meting', kind: 'value', format: 'points' },
  { name: 'changeLower', title: 'Verschil past bij: vanaf', kind: 'value', format: 'points' },
  { name: 'changeUpper', title: 'Verschil past bij: tot', kind: 'value', format: 'points' },
  { name: 'verdict', title: 'Oordeel sinds de eerste meting', kind: 'text' },
  { name: 'label', title: 'Oordeel-id', kind: 'text', hidden: true },
  { name: 'q', title: 'q (Benjamini–Hochberg)', kind: 'value', hidden: true },
  { name: 'reason', title: 'Opmerking', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  return scoresOverWaves(tables)
    .derive({ n: (d) => d['found'].n, mean: (d) => d['found'].mean, lower: (d) => d['found'].lower, upper: (d) => d['found'].upper })
    .derive({
      verdict: escape(({ label }: { label: VerdictLabel | null }) => (label === null ? null : verdictTitles[label])),
      reason: escape(({ found, drift }: { found: MeanScore; drift: string | null }) => (drift !== null ? `${otherQuestions}: ${drift}` : found.reason === null ? null : reasons[found.reason])),
    })
    .select(columns.map(({ name }) => name))
}

const otherQuestions = 'andere vragen dan bij de eerste meting'

const reasons: Readonly<Record<Reason, string>> = {
  nobody: 'niemand antwoordde',
  'one-person': 'er is maar één score',
  'no-variation': 'iedereen heeft dezelfde score',
  'other-questions': 'er zijn andere vragen gesteld',
}

interface Line {
  group: string
  organisation: string
  role: Role
  who: string
  wave: number
  measurement: string
  baseline: number | null
  subject: string
  stretch: number
  n: number
  mean: number
  lower: number | null
  upper: number | null
  nThen: number | null
  meanThen: number | null
  difference: number | null
  changeLower: number | null
  changeUpper: number | null
  verdict: string | null
  label: VerdictLabel | null
  reason: string | null
}

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const measured = wavesOf(lines).map(({ title }) => title)
  const organisations = distinct(lines, 'organisation')
  if (lines.length === 0) return []
  const whose = organisations.length === 1 ? ` van ${organisations[0]}` : ''
  if (measured.length === 1) return [`Er is${whose === '' ? ' hier' : whose} nog één meting te zien: ${measured[0]}. Na een volgende meting staat hier hoe het verloopt.`]
  const latest = seriesOf(lines).flatMap(({ lines: own }) => own.slice(-1)).filter(({ baseline }) => baseline !== null)
  const incomparable = distinct(latest.filter(({ label, reason }) => label === null && reason !== null), 'subject').map(quote)
  return [
    `Er zijn${whose === '' ? ' hier' : whose} ${counted(measured.length, 'meting', 'metingen')} te zien: ${enumerate(measured)}.`,
    ...(organisations.length === 1 ? changeSentences(latest.map(changeOf)) : countsOf(latest)),
    ...(incomparable.length === 0 ? [] : [`Niet te vergelijken met de eerste meting, want er zijn andere vragen gesteld: ${incomparable.join(', ')}.`]),
  ]
}

const changeOf = ({ organisation, who, subject, label, nThen, n, meanThen, mean, difference, changeLower, changeUpper }: Line): ChangeLine =>
  ({ organisation, who, subject, label, nThen: nThen ?? 0, nNow: n, meanThen, meanNow: mean, difference, lower: changeLower, upper: changeUpper })

function countsOf(latest: readonly Line[]): string[] {
  return distinct(latest, 'who').map((who) => {
    const judged = latest.filter((line) => line.who === who && line.verdict !== null)
    const counts = Object.values(verdictTitles).flatMap((verdict) => {
      const n = judged.filter((line) => line.verdict === verdict).length
      return n === 0 ? [] : [`${n} keer ${verdict}`]
    })
    return `Van ${who} zijn ${counted(distinct(judged, 'organisation').length, 'organisatie', 'organisaties')} meer dan één keer gemeten. De laatste meting naast de eerste: ${counts.length === 0 ? 'niet te vergelijken' : enumerate(counts)}.`
  })
}

/** One group, role and criterion through all waves. */
interface Series {
  organisation: string
  who: string
  role: Role
  subject: string
  lines: readonly Line[]
}

function seriesOf(lines: readonly Line[]): Series[] {
  const found = new Map<string, Line[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.subject, line.role, line.group])
    found.set(key, [...(found.get(key) ?? []), line])
  }
  return [...found.values()].map((own) => ({ ...own[0]!, lines: own }))
}

interface Wave {
  wave: number
  title: string
}

const wavesOf = (lines: readonly Line[]): Wave[] => [...new Map(lines.map(({ wave, measurement }) => [wave, { wave, title: measurement }])).values()].sort((a, b) => a.wave - b.wave)

const nothing: WaveLane = { series: [] }

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const shown = wavesOf(lines)
  const hidden = distinct(table.withheld, 'wave').filter((wave) => lines.length > 0 && !shown.some((one) => one.wave === wave)).map((wave) => ({ wave, title: `meting ${wave}` }))
  const all = [...shown, ...hidden].sort((a, b) => a.wave - b.wave)
  const series = seriesOf(lines)
  const view = viewOf(series)
  const place = (wave: number): number => placeOfWave(all.findIndex((one) => one.wave === wave), all.length)
  const drawn = (one: Series): WaveSeries => ({
    role: one.role,
    points: one.lines.filter(({ n }) => n !== null).map(({ wave, mean, lower, upper, stretch }) => ({ at: place(wave), value: mean, lower, upper, stretch })),
    hidden: [...one.lines.filter(({ n }) => n === null), ...table.withheld.filter(({ title, role }) => title === one.organisation && role === one.role)].map(({ wave }) => place(wave)),
  })
  const lane = (label: string, one: Series): Part<WaveLane> => laneOf(label, one, drawn(one))
  const together = (label: string, several: readonly Series[]): Part<WaveLane> => laneOfAll(label, several, several.map((one) => ({ ...drawn(one), hidden: [] })))
  const words = wordsOfWaves(all)
  const blocks = blocksOf<Series, WaveLane>(series, view, lane, together).flatMap((part): Part<WaveLane>[] => (part.part === (view === 'several' ? 'section' : 'subject') ? [part, { part: 'axis', words, headings: true }] : [part]))
  const parts: Part<WaveLane>[] = blocks.length === 0 ? [] : [{ part: 'legend', entries: legend(series, view, scheme) }, ...blocks]
  const headings = view === 'together' ? ['', ''] : ['laatste', 'past bij', '', 'sinds de eerste']
  const layout = layOut<WaveLane>([...parts, ...withheldParts(table.withheld, { shown: distinct(lines, 'organisation'), everyWave: true }, nothing), ...pilotParts(pilot)], { width, headings })
  return frame(hatchWaves(layout), { description: question, scheme, marks: [], layers: wavesAcross(layout, scheme) })
}

function legend(series: readonly Series[], view: View, scheme: Scheme): LegendEntry[] {
  const { ink, edge } = palettes[scheme]
  if (view === 'together') return [{ sign: 'line', colour: ink, label: 'één organisatie' }]
  const point = { sign: 'point', colour: ink, shape: 'circle' } as const
  const isBroken = series.some(({ lines }) => distinct(lines, 'stretch').length > 1)
  return [
    { ...point, filled: false, label: 'eerdere meting' },
    { ...point, filled: true, label: 'laatste meting' },
    { sign: 'band', colour: edge, label: 'welke score past bij de antwoorden' },
    { sign: 'line', colour: ink, label: `gestippeld: de score van de eerste meting${isBroken ? '; waar de lijn stopt, zijn daarna andere vragen gesteld' : ''}` },
  ]
}

function laneOf(label: string, { lines }: Series, drawn: WaveSeries): Part<WaveLane> {
  const shown = lines.filter(({ n }) => n !== null)
  const last = shown.at(-1)
  if (last === undefined) return withheldLane(label, nothing)
  const sizes = shown.map(({ n }) => n)
  const fits = last.lower === null || last.upper === null ? '' : span(last.lower, last.upper)
  const since = last.verdict ?? (last.baseline === null || last.reason === null ? '' : 'andere vragen')
  return { part: 'lane', label, value: score(last.mean), details: [fits, peopleOf(sizes), since], height: waveLaneHeight, data: { series: [drawn] } }
}

function peopleOf(sizes: readonly number[]): string {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length < 3) return people(...sizes)
  return least === most ? people(least) : `${people(least)} tot ${most}`
}

function laneOfAll(label: string, several: readonly Series[], drawn: readonly WaveSeries[]): Part<WaveLane> {
  const shown = drawn.filter(({ points }) => points.length > 0)
  const sizes = several.flatMap(({ lines }) => lines.filter(({ n }) => n !== null).map(({ n }) => n))
  const lane = lanesTogether<WaveSeries>(label, shown, sizes)
  return lane.part === 'lane' && lane.withheld === undefined ? { ...lane, height: 120, data: { series: shown } } : withheldLane(label, nothing)
}

export const notes = [
  'Elke meting laat de score zien van iedereen die toen meedeed, van 0 (onderaan) tot 100 (bovenaan). Dat hoeven niet steeds dezelfde mensen te zijn.',
  'Het oordeel gaat over de laatste meting naast de eerste. Het volgt dezelfde vaste regels als bij twee metingen, en in de tabel staat het bij elke latere meting.',
  'Werden er andere vragen gesteld, dan is de lijn onderbroken en staat er geen verschil.',
  'Een verschil tussen metingen zegt niet waardoor het komt.',
  'We rekenen geen verandering per jaar uit: de tijd tussen metingen is niet steeds even lang.',
]
