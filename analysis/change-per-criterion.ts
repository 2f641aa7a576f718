import {
  across, bandOpacity, blocksOf, dot, frame, grid, lanesTogether, layOut, markSize, palettes, people, pilotParts, pixel, points, pointsSpan, quote, roleColour, roleShape, score, spread, strip, viewOf,
  withheldLane, withheldParts, type Layer, type Layout, type LegendEntry, type Part, type Scheme, type Spec, type View,
} from '@leidraadspiegel/chart'
import {
  changesOfGroups, changeSentences, distinct, firstAndLast, groupColumns, shownRows, verdictTitles,
  type ChangeLine, type Comparison, type Drawing, type Linked, type Reason, type Robustness, type Tables, type VerdictLabel,
} from '@leidraadspiegel/pipeline'
import { minimumOfRole, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

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
  { name: 'verdict', title: 'Oordeel', kind: 'text' },
  { name: 'label', title: 'Oordeel-id', kind: 'text', hidden: true },
  { name: 'linked', title: 'Deden twee keer mee', kind: 'value', format: 'integer' },
  { name: 'better', title: 'Van hen vooruit', kind: 'value', format: 'integer' },
  { name: 'same', title: 'Van hen gelijk', kind: 'value', format: 'integer' },
  { name: 'worse', title: 'Van hen achteruit', kind: 'value', format: 'integer' },
  { name: 'p', title: 'p (permutatietoets)', kind: 'value', hidden: true },
  { name: 'q', title: 'q (Benjamini–Hochberg)', kind: 'value', hidden: true },
  { name: 'reason', title: 'Opmerking', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  return changesOfGroups(tables, firstAndLast(tables))
    .derive({ twice: escape(tellable) })
    .derive({
      linked: (d) => (d['twice'] === null ? null : d['twice'].linked),
      better: (d) => (d['twice'] === null ? null : d['twice'].better),
      same: (d) => (d['twice'] === null ? null : d['twice'].same),
      worse: (d) => (d['twice'] === null ? null : d['twice'].worse),
      verdict: escape(({ label }: { label: VerdictLabel | null }) => (label === null ? null : verdictTitles[label])),
      reason: escape(remarkOf),
    })
    .select(columns.map(({ name }) => name))
}

/** What people who took part twice did, when as many of them have a score in both waves as a figure must be about. */
function tellable({ role, comparison: { linked } }: Compared): Linked | null {
  return linked !== null && linked.linked >= minimumOfRole[role] ? linked : null
}

interface Compared {
  role: Role
  comparison: Comparison
  robustness: Robustness
  drift: string | null
  label: VerdictLabel | null
}

/** Why there is no difference or interval, or what the difference leans on. */
function remarkOf({ comparison: { reason }, robustness: { robust }, drift, label }: Compared): string | null {
  if (reason === 'other-questions') return drift === null ? reasons[reason] : `${reasons[reason]}: ${drift}`
  if (reason !== null) return reasons[reason]
  return !robust && label !== 'te_weinig_gegevens' ? leaning : null
}

const leaning = 'het verschil hangt af van ‘weet ik niet’ of van welke teams meededen'

const reasons: Readonly<Record<Reason, string>> = {
  nobody: 'niemand antwoordde',
  'one-person': 'er is maar één score',
  'no-variation': 'iedereen heeft dezelfde score',
  'other-questions': 'er zijn andere vragen gesteld',
}

interface Line extends ChangeLine {
  role: Role
  verdict: string | null
  reason: string | null
}

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const incomparable = distinct(lines.filter(({ label, reason }) => label === null && reason !== null), 'subject').map(quote)
  return [...changeSentences(lines), ...(incomparable.length === 0 ? [] : [`Niet te vergelijken, want er zijn andere vragen gesteld: ${incomparable.join(', ')}.`])]
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
  const headings = view === 'together' ? ['', ''] : ['verschil', 'past bij', 'score', '', 'oordeel']
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct(lines, 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings })
  const marks = layout.lanes.flatMap((lane) => spread(lane.marks, lane)).map((mark) => ({ ...mark, from: (mark.meanThen ?? 0) + (mark.lower ?? 0), to: (mark.meanThen ?? 0) + (mark.upper ?? 0) }))
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
  const fits = line.lower === null || line.upper === null ? '' : pointsSpan(line.lower, line.upper)
  const details = [fits, `${score(line.meanThen ?? 0)} naar ${score(line.meanNow ?? 0)}`, people(line.nThen, line.nNow), line.verdict ?? '']
  return { part: 'lane', label, value: line.difference === null ? '' : points(line.difference), details, height: 26, data: { marks: [line] } }
}

function laneOfAll(label: string, all: readonly Line[]): Part<Data> {
  const marks = all.filter((line) => line.nThen !== null && line.nNow !== null).filter(({ difference }) => difference !== null)
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
  'We vergelijken iedereen die toen antwoordde met iedereen die nu antwoordde. Dat hoeven niet dezelfde mensen te zijn. Weten we van mensen dat zij twee keer meededen, dan is het verschil alleen nauwkeuriger te zien.',
  'De brede streep laat zien welke verandering bij de antwoorden past (95%-interval). Raakt de streep het open teken, dan past ‘geen verandering’ er ook bij.',
  'Het oordeel volgt vaste regels: genoeg mensen (8 of meer), een verschil van 5 punten of meer, een interval aan één kant van nul, en een toets die rekening houdt met het aantal onderwerpen. Ook moet het verschil blijven staan als we ‘weet ik niet’ anders meetellen.',
  'Een verschil tussen twee metingen zegt niet waardoor het komt.',
  'Scores en verschillen zijn afgerond op hele punten. Daardoor kan een verschil een punt afwijken van wat je zelf uitrekent.',
  'Zonder keuze staat de eerste gepubliceerde meting van een organisatie naast de laatste.',
]
