import {
  across, bandOpacity, blocksOf, counted, dot, frame, grid, lanesTogether, layOut, markSize, palettes, people, pilotParts, pixel, points, pointsSpan, quote, roleColour, roleShape, score, spread, strip, viewOf,
  withheldLane, withheldParts, type Layer, type Layout, type LegendEntry, type Part, type Scheme, type Spec, type View,
} from '@leidraadspiegel/chart'
import { distinct, groupColumns, meanChange, meanScore, on, scoresOfGroups, shownRows, type Drawing, type Reason, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { escape, op, type ColumnTable } from 'arquero'

export const question = 'Wat veranderde er per onderwerp tussen twee metingen?'

export const waves = 'pair'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'baseline', title: 'Meting toen', kind: 'key' },
  { name: 'followup', title: 'Meting nu', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'nThen', title: 'Deelnemers toen', kind: 'count', format: 'integer' },
  { name: 'nNow', title: 'Deelnemers nu', kind: 'count', format: 'integer' },
  { name: 'meanThen', title: 'Score toen', kind: 'value', format: 'score' },
  { name: 'meanNow', title: 'Score nu', kind: 'value', format: 'score' },
  { name: 'difference', title: 'Verschil', kind: 'value', format: 'points' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'points' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'points' },
  { name: 'reason', title: 'Geen verschil of interval', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  const scores = scoresOfGroups(tables)
  const pairs = tables.groups
    .groupby('group', 'role')
    .rollup({ baseline: op.min('wave'), followup: op.max('wave') })
    .filter((d) => d['baseline'] < d['followup'])
  const then = scores.select('group', 'role', 'criterion', { wave: 'baseline', values: 'valuesThen', asked: 'askedThen' })
  const now = scores.select('group', 'role', 'criterion', 'organisation', 'who', 'roleOrder', 'subject', 'criterionOrder', { wave: 'followup', values: 'valuesNow', asked: 'askedNow' })
  return pairs
    .join(then, on('group', 'role', 'baseline'))
    .join(now, on('group', 'role', 'followup', 'criterion'))
    .derive({ before: escape(({ valuesThen }: Values) => meanScore(valuesThen)), after: escape(({ valuesNow }: Values) => meanScore(valuesNow)), change: escape(changeOf) })
    .derive({
      nThen: (d) => d['before'].n,
      nNow: (d) => d['after'].n,
      meanThen: (d) => d['before'].mean,
      meanNow: (d) => d['after'].mean,
      difference: (d) => d['change'].difference,
      lower: (d) => d['change'].lower,
      upper: (d) => d['change'].upper,
      reason: escape(({ change }: { change: { reason: Reason | null } }) => (change.reason === null ? null : reasons[change.reason])),
    })
    .orderby('criterionOrder', 'roleOrder', 'organisation')
    .select(columns.map(({ name }) => name))
}

interface Values {
  valuesThen: number[]
  valuesNow: number[]
  askedThen: string
  askedNow: string
}

function changeOf({ valuesThen, valuesNow, askedThen, askedNow }: Values) {
  return askedThen === askedNow ? meanChange(valuesThen, valuesNow) : { difference: null, lower: null, upper: null, reason: 'other-questions' }
}

const reasons: Readonly<Record<Reason, string>> = {
  nobody: 'niemand antwoordde',
  'one-person': 'er is maar één score',
  'no-variation': 'iedereen heeft dezelfde score',
  'other-questions': 'er zijn andere vragen gesteld',
}

interface Line {
  organisation: string
  role: Role
  who: string
  baseline: number
  followup: number
  subject: string
  nThen: number
  nNow: number
  meanThen: number
  meanNow: number
  difference: number | null
  lower: number | null
  upper: number | null
  reason: string | null
}

type Compared = Line & { difference: number }

const isCompared = (line: Line): line is Compared => line.difference !== null

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const compared = lines.filter(isCompared)
  const one = distinct(lines, 'organisation').length === 1
  const incomparable = distinct(lines.filter((line) => !isCompared(line)), 'subject').map(quote)
  return [
    ...distinct(compared, 'who').flatMap((who) => {
      const ofRole = compared.filter((line) => line.who === who)
      return one ? ofOneOrganisation(who, ofRole) : [ofOrganisations(who, ofRole)]
    }),
    ...(incomparable.length === 0 ? [] : [`Niet te vergelijken, want er zijn andere vragen gesteld: ${incomparable.join(', ')}.`]),
  ]
}

const fits = ({ lower, upper }: Line): string => (lower === null || upper === null ? '' : ` Dat past bij een verandering van ${pointsSpan(lower, upper)} punten.`)

/** How far, in the points that are shown, the nearest change that fits is from none; 0 when none fits too. */
function distance({ lower, upper }: Line): number {
  if (lower === null || upper === null) return 0
  return Math.max(0, Math.round(lower), -Math.round(upper))
}

function ofOneOrganisation(who: string, lines: readonly Compared[]): string[] {
  const furthest = [...lines].sort((a, b) => distance(b) - distance(a) || Math.abs(b.difference) - Math.abs(a.difference))[0]!
  const { organisation, subject, meanThen, meanNow, difference, nThen, nNow } = furthest
  const about = `${quote(subject)} van ${score(meanThen)} naar ${score(meanNow)}: ${points(difference)} (${people(nThen, nNow)}).${fits(furthest)}`
  if (lines.length === 1) return [`Bij ${who} van ${organisation} ging ${about}`]
  const none = lines.filter((line) => distance(line) === 0).length
  if (none === lines.length) return [`Bij ${who} van ${organisation} past ‘geen verandering’ bij de antwoorden op alle ${lines.length} onderwerpen.`]
  const first = `Bij ${who} van ${organisation} valt één onderwerp het meest op: ${about}`
  return none === 0 ? [first] : [first, `Bij ${none} van de ${lines.length} onderwerpen past ‘geen verandering’ ook bij de antwoorden van ${who}.`]
}

function ofOrganisations(who: string, lines: readonly Compared[]): string {
  const organisations = counted(distinct(lines, 'organisation').length, 'organisatie', 'organisaties')
  const none = lines.filter((line) => distance(line) === 0).length
  return `Van ${who} zijn ${organisations} twee keer gemeten. Bij ${none} van de ${counted(lines.length, 'vergelijking', 'vergelijkingen')} past ‘geen verandering’ ook bij de antwoorden.`
}

interface Data {
  marks: readonly Line[]
}

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const view = viewOf(lines)
  const blocks = blocksOf<Line, Data>(lines, view, laneOf, laneOfAll)
  const most = Math.max(50, ...lines.map(({ difference }) => Math.ceil(Math.abs(difference ?? 0) / 25) * 25))
  const words = view === 'together' ? differenceTicks(most) : scoreTicks
  const above: Part<Data>[] = [{ part: 'legend', entries: legend(scheme, view) }, { part: 'axis', words, headings: true }]
  const parts = blocks.length === 0 ? [] : [...above, ...blocks, { part: 'axis' as const, words }]
  const headings = view === 'together' ? ['', ''] : ['verschil', 'past bij', 'score', '']
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct(lines, 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings })
  const marks = layout.lanes.flatMap((lane) => spread(lane.marks, lane)).map((mark) => ({ ...mark, from: mark.meanThen + (mark.lower ?? 0), to: mark.meanThen + (mark.upper ?? 0) }))
  return frame(layout, { description: question, scheme, marks, layers: view === 'together' ? differences(layout, most, scheme) : dumbbells(layout, scheme) })
}

const nothing: Data = { marks: [] }

const scoreTicks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

const differenceTicks = (most: number) => [-most, -25, 0, 25, most].map((value) => ({ at: (value + most) / (2 * most), text: points(value) }))

function legend(scheme: Scheme, view: View): LegendEntry[] {
  const { ink, edge } = palettes[scheme]
  const point = { sign: 'point', colour: ink, shape: 'circle' } as const
  const fits = 'welke verandering past bij de antwoorden'
  if (view === 'together') return [{ ...point, filled: true, label: 'verschil van één organisatie' }, { sign: 'line', colour: edge, label: fits }]
  return [{ ...point, filled: false, label: 'toen' }, { ...point, filled: true, label: 'nu' }, { sign: 'band', colour: edge, label: fits }]
}

function laneOf(label: string, line: Line): Part<Data> {
  if (line.nThen === null || line.nNow === null) return withheldLane(label, nothing)
  const fits = line.lower === null || line.upper === null ? (line.reason ?? '') : pointsSpan(line.lower, line.upper)
  const details = [fits, `${score(line.meanThen)} naar ${score(line.meanNow)}`, people(line.nThen, line.nNow)]
  return { part: 'lane', label, value: line.difference === null ? '' : points(line.difference), details, height: 26, data: { marks: [line] } }
}

function laneOfAll(label: string, all: readonly Line[]): Part<Data> {
  const marks = all.filter((line) => line.nThen !== null && line.nNow !== null).filter(isCompared)
  return lanesTogether<Line>(label, marks, marks.flatMap((line) => [line.nThen, line.nNow]))
}

function dumbbells(layout: Layout<Data>, scheme: Scheme): Layer[] {
  const domain = [0, 100] as const
  const y = pixel('y')
  const colour = roleColour(scheme)
  const between = (from: string, to: string) => ({ x: across(layout, from, domain), x2: { field: to }, y, color: colour })
  return [
    grid(layout, [0, 25, 50, 75, 100], domain, scheme),
    { mark: { type: 'rule', strokeWidth: 11, opacity: bandOpacity }, encoding: between('from', 'to') },
    { mark: { type: 'rule', strokeWidth: 2 }, encoding: between('meanThen', 'meanNow') },
    { mark: { type: 'point', size: markSize, opacity: 1, fill: palettes[scheme].paper, strokeWidth: 2 }, encoding: { x: across(layout, 'meanThen', domain), y, stroke: colour, shape: roleShape } },
    dot(layout, 'meanNow', domain, scheme),
  ]
}

function differences(layout: Layout<Data>, most: number, scheme: Scheme): Layer[] {
  const domain = [-most, most] as const
  return [grid(layout, [-most, -25, 0, 25, most], domain, scheme), ...strip(layout, 'difference', domain, scheme)]
}

export const notes = [
  'We vergelijken iedereen die toen antwoordde met iedereen die nu antwoordde. Dat hoeven niet dezelfde mensen te zijn.',
  'De brede streep laat zien welke verandering bij de antwoorden past (95%-interval). Raakt de streep het open teken, dan past ‘geen verandering’ er ook bij.',
  'Er staan veel verschillen bij elkaar. Het verschil dat het meest opvalt, is daardoor vaak voor een deel toeval.',
  'Een verschil tussen twee metingen zegt niet waardoor het komt.',
  'Zonder keuze staat de eerste gepubliceerde meting van een organisatie naast de laatste.',
]
