import {
  across, blocksOf, counted, dot, frame, grid, grounds, lanesTogether, layOut, palettes, people, pilotParts, pixel, quote, roleColour, score, span, spread, strip, viewOf, withheldLane, withheldParts,
  type Layer, type Layout, type LegendEntry, type Part, type Scheme, type Spec, type View,
} from '@leidraadspiegel/chart'
import { bandOf, bands, distinct, fewestItems, groupColumns, meanScore, scoresOfGroups, shownRows, type Band, type Drawing, type Reason, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Hoe staat elk criterium ervoor, per rol?'

export const waves = 'latest'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'items', title: 'Vragen', kind: 'key' },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'score' },
  { name: 'band', title: 'Oordeel om over te praten', kind: 'text' },
  { name: 'low', title: 'Deel onder de 50', kind: 'value', format: 'percent' },
  { name: 'reason', title: 'Geen interval', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  return scoresOfGroups(tables)
    .derive({ found: escape(({ values }: { values: number[] }) => meanScore(values)) })
    .derive({ n: (d) => d['found'].n, mean: (d) => d['found'].mean, lower: (d) => d['found'].lower, upper: (d) => d['found'].upper, low: (d) => d['found'].low })
    .derive({
      band: escape(({ mean, items }: Line) => bandOf(mean, items)),
      reason: escape(({ found }: { found: { reason: Reason | null } }) => (found.reason === null ? null : reasons[found.reason])),
    })
    .orderby('criterionOrder', 'roleOrder', 'organisation')
    .select(columns.map(({ name }) => name))
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
  subject: string
  items: number
  n: number
  mean: number
  lower: number | null
  upper: number | null
  band: Band | null
}

const aboutOf = ({ mean, lower, upper, n }: Line): string =>
  lower === null || upper === null ? `${score(mean)} (${people(n)})` : `${score(mean)} (${people(n)}; past bij ${span(lower, upper)})`

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const one = distinct(lines, 'organisation').length === 1
  return distinct(lines, 'who').map((who) => {
    const ofRole = lines.filter((line) => line.who === who)
    return one ? ofOneOrganisation(who, ofRole) : ofOrganisations(who, ofRole)
  })
}

function ofOneOrganisation(who: string, lines: readonly Line[]): string {
  const [first, ...others] = [...lines].sort((a, b) => b.mean - a.mean)
  const last = others.at(-1)
  const where = `Bij ${who} van ${first!.organisation}`
  if (last === undefined) return `${where} staat ${quote(first!.subject)} op ${aboutOf(first!)}.`
  return `${where} staat ${quote(first!.subject)} het hoogst, op ${aboutOf(first!)}, en ${quote(last.subject)} het laagst, op ${aboutOf(last)}.`
}

function ofOrganisations(who: string, lines: readonly Line[]): string {
  const organisations = counted(distinct(lines, 'organisation').length, 'organisatie', 'organisaties')
  const low = distinct(lines, 'subject')
    .map((subject) => ({ subject, n: lines.filter((line) => line.subject === subject && line.band === bands[0].title).length }))
    .sort((a, b) => b.n - a.n)[0]
  const rest = low === undefined || low.n === 0 ? `bij geen enkele staat een onderwerp met ${fewestItems} vragen of meer onder de 50` : `${quote(low.subject)} staat het vaakst onder de 50: bij ${low.n} van de ${organisations}`
  return `Van ${who} zijn er uitkomsten van ${organisations}; ${rest}.`
}

interface Data {
  marks: readonly Line[]
}

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const view = viewOf(lines)
  const blocks = blocksOf<Line, Data>(lines, view, laneOf, laneOfAll)
  const above: Part<Data>[] = [{ part: 'legend', entries: legend(scheme, view) }, { part: 'axis', words: bandWords }, { part: 'axis', words: ticks, headings: true }]
  const parts = blocks.length === 0 ? [] : [...above, ...blocks, { part: 'axis' as const, words: ticks }]
  const headings = view === 'together' ? ['', ''] : ['score', 'past bij', '', '']
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct(lines, 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings })
  const marks = layout.lanes.flatMap((lane) => spread(lane.marks, lane))
  const points = view === 'together' ? strip(layout, 'mean', domain, scheme) : [interval(layout, scheme), dot(layout, 'mean', domain, scheme)]
  return frame(layout, { description: question, scheme, marks, layers: [zones(layout, scheme), grid(layout, [0, 50, 75, 100], domain, scheme), ...points] })
}

const domain = [0, 100] as const

const nothing: Data = { marks: [] }

const ticks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

const upperEdge = (index: number): number => bands[index + 1]?.from ?? 100

const bandWords = bands.map(({ from, title }, index) => ({ at: (from + upperEdge(index)) / 200, text: title }))

function legend(scheme: Scheme, view: View): LegendEntry[] {
  const { ink } = palettes[scheme]
  const mean = view === 'together' ? 'gemiddelde van één organisatie' : 'gemiddelde'
  return [{ sign: 'point', colour: ink, shape: 'circle', filled: true, label: mean }, { sign: 'line', colour: ink, label: 'welk gemiddelde past bij de antwoorden' }]
}

function laneOf(label: string, line: Line): Part<Data> {
  if (line.n === null) return withheldLane(label, nothing)
  const fits = line.lower === null || line.upper === null ? '' : span(line.lower, line.upper)
  return { part: 'lane', label, value: score(line.mean), details: [fits, people(line.n), line.band ?? counted(line.items, 'vraag', 'vragen')], data: { marks: [line] } }
}

function laneOfAll(label: string, all: readonly Line[]): Part<Data> {
  const marks = all.filter(({ n }) => n !== null)
  return lanesTogether(label, marks, marks.map(({ n }) => n))
}

/** The grounds of the bands, only behind scores that have one. */
function zones(layout: Layout<Data>, scheme: Scheme): Layer {
  const boxes = layout.lanes
    .filter(({ marks }) => marks.every(({ band }) => band !== null))
    .flatMap(({ top, bottom }) => bands.map(({ from }, index) => ({ from, to: upperEdge(index), y: top - 2, y2: bottom + 2, colour: palettes[scheme].bands[index]! })))
  return grounds(boxes, layout, domain)
}

function interval(layout: Layout<Data>, scheme: Scheme): Layer {
  return { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y'), color: roleColour(scheme) } }
}

export const notes = [
  'De score is het gemiddelde van de deelnemers, van 0 tot 100. Wie minstens de helft van de vragen over een criterium beantwoordde, telt mee. Rollen worden nooit samengeteld.',
  'De streep laat zien welke gemiddelden bij deze antwoorden passen (95%-interval). Hoe minder deelnemers, hoe langer de streep.',
  'Onder de 50 noemen we ‘aandacht nodig’, van 50 tot en met 74 ‘kan beter’ en vanaf 75 ‘op orde’. Dat zijn afspraken om een gesprek te beginnen, geen normen.',
  'Bij een of twee vragen staat er geen oordeel. Kijk dan naar de antwoorden zelf.',
  'Organisaties staan op alfabet. Het is geen ranglijst.',
]
