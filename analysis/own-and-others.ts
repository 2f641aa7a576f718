import { across, bandOpacity, counted, dot, frame, grid, layOut, palettes, people, pilotParts, pixel, quote, roleColour, score, span, viewOf, withheldLane, withheldParts, type Layer, type Layout, type LegendEntry, type Part, type Scheme, type Spec } from '@leidraadspiegel/chart'
import { distinct, groupColumns, meanScore, noOthers, scoresOfGroups, shownRows, tableOfRows, type Drawing, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import type { ColumnTable } from 'arquero'

export const question = 'Hoe staat een organisatie naast de andere organisaties samen?'

export const waves = 'latest'

export const compares = 'others'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'which', title: 'Soort rij', kind: 'key', hidden: true },
  { name: 'beside', title: 'Naast', kind: 'key', hidden: true },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'items', title: 'Vragen', kind: 'key' },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'score' },
]

interface Scored {
  group: string
  kind: string
  parent: string | null
  organisation: string
  role: Role
  who: string
  roleOrder: number
  wave: number
  criterion: string
  subject: string
  criterionOrder: number
  items: number
  values: number[]
}

export function pipeline(tables: Tables): ColumnTable {
  const scored = scoresOfGroups(tables).objects() as Scored[]
  const owns = scored.filter(({ kind }) => kind === 'organisation').sort((a, b) => a.criterionOrder - b.criterionOrder || a.roleOrder - b.roleOrder || a.organisation.localeCompare(b.organisation, 'nl'))
  const beside = new Map(scored.filter(({ kind }) => kind === 'others').map((one) => [keyOf(one, one.parent), one]))
  const rows = owns.flatMap((own) => {
    const others = beside.get(keyOf(own, own.group))
    return [rowOf(own, 'own', own.organisation), ...(others === undefined ? [] : [rowOf(others, 'others', own.organisation)])]
  })
  return tableOfRows(columns.map(({ name }) => name), rows)
}

const keyOf = ({ role, wave, criterion }: Scored, group: string | null): string => JSON.stringify([role, wave, criterion, group])

function rowOf({ values, ...scored }: Scored, which: Line['which'], beside: string): Record<string, unknown> {
  const { n, mean, lower, upper } = meanScore(values)
  return { ...scored, which, beside, n, mean, lower, upper }
}

interface Line {
  organisation: string
  role: Role
  who: string
  which: 'own' | 'others'
  /** Title of the organisation that the row is about, or that its others stand beside. */
  beside: string
  subject: string
  /** Null, like what follows, when its numbers are not shown. */
  n: number
  mean: number
  lower: number | null
  upper: number | null
}

interface Pair {
  own: Line
  others: Line
}

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const organisations = distinct(lines, 'beside')
  const roles = distinct(lines, 'who').map((who) => lines.filter((line) => line.who === who))
  if (organisations.length !== 1) return lines.length === 0 ? [] : ['Kies een organisatie om haar naast de andere organisaties samen te zien.', ...roles.map(ofAll)]
  return roles.flatMap(ofOne)
}

function ofAll(lines: readonly Line[]): string {
  const [shown, beside] = [distinct(lines, 'beside').length, distinct(pairsOf(lines).map(({ own }) => own), 'beside').length]
  return `Van ${lines[0]!.who} zijn er uitkomsten van ${counted(shown, 'organisatie', 'organisaties')}; bij ${beside} daarvan staan de andere organisaties samen ernaast.`
}

function ofOne(lines: readonly Line[]): string[] {
  const { who, beside } = lines[0]!
  const [widest, ...others] = pairsOf(lines).sort((a, b) => distanceOf(b) - distanceOf(a))
  if (widest === undefined) return [noOthers(who, beside)]
  const nearest = others.at(-1)
  const where = `Bij ${who} van ${beside}`
  if (nearest === undefined) return [`${where} staat ${quote(widest.own.subject)} op ${aboutOf(widest.own)}; bij de andere organisaties samen op ${aboutOf(widest.others)}.`]
  return [
    `${where} en van de andere organisaties samen liggen de scores het verst uit elkaar op ${quote(widest.own.subject)}: ${inWords(widest)}.`,
    `Het dichtst bij elkaar liggen zij op ${quote(nearest.own.subject)}: ${inWords(nearest)}.`,
  ]
}

function pairsOf(lines: readonly Line[]): Pair[] {
  return lines.filter(({ which }) => which === 'own').flatMap((own) => {
    const others = lines.find((line) => line.which === 'others' && line.beside === own.beside && line.subject === own.subject && line.who === own.who)
    return others === undefined ? [] : [{ own, others }]
  })
}

const distanceOf = ({ own, others }: Pair): number => Math.abs(own.mean - others.mean)

const inWords = ({ own, others }: Pair): string => `bij ${own.beside} ${aboutOf(own)}, bij de andere samen ${aboutOf(others)}`

const aboutOf = ({ mean, lower, upper, n }: Line): string => `${score(mean)} (${people(n)}${lower === null || upper === null ? '' : `; past bij ${span(lower, upper)}`})`

interface Data {
  marks: readonly Line[]
}

const nothing: Data = { marks: [] }

const domain = [0, 100] as const

const ticks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

const together = 'andere organisaties samen'

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const owns = lines.filter(({ which }) => which === 'own')
  const view = viewOf(owns)
  const blocks = view === 'together' ? [] : distinct(lines, 'subject').flatMap((subject) => ofSubject(subject, lines.filter((line) => line.subject === subject), view === 'one'))
  const about: Part<Data>[] = view === 'together' ? [{ part: 'note', text: 'Kies een organisatie of een onderwerp om ze naast de andere organisaties samen te tekenen. Alle getallen staan in de tabel.' }] : []
  const parts = blocks.length === 0 ? about : [{ part: 'legend' as const, entries: legend(scheme, view === 'one' ? owns[0]!.beside : null) }, { part: 'axis' as const, words: ticks, headings: true as const }, ...blocks, { part: 'axis' as const, words: ticks }]
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct(owns, 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings: ['score', 'past bij', ''] })
  return frame(layout, { description: question, scheme, marks: layout.lanes.flatMap(({ marks, y }) => marks.map((mark) => ({ ...mark, y }))), layers: [grid(layout, [0, 25, 50, 75, 100], domain, scheme), ...marksOf(layout, scheme)] })
}

/** The organisation, and under it the others; of one organisation by role, of several by name. */
function ofSubject(subject: string, lines: readonly Line[], isOne: boolean): Part<Data>[] {
  const roles = distinct(lines, 'who').map((who) => ({ who, lines: lines.filter((line) => line.who === who) }))
  const lanes = (ofRole: readonly Line[], label: (own: Line) => string): Part<Data>[] =>
    ofRole.filter(({ which }) => which === 'own').flatMap((own) => {
      const others = ofRole.find(({ which, beside }) => which === 'others' && beside === own.beside)
      return [laneOf(label(own), own), laneOf(together, others)]
    })
  if (isOne) return [{ part: 'subject', text: subject }, ...roles.flatMap(({ who, lines: ofRole }) => lanes(ofRole, () => who))]
  return [{ part: 'section', text: subject }, ...roles.flatMap(({ who, lines: ofRole }): Part<Data>[] => [{ part: 'subject', text: who }, ...lanes(ofRole, ({ organisation }) => organisation)])]
}

function laneOf(label: string, line: Line | undefined): Part<Data> {
  if (line === undefined || line.n === null) return withheldLane(label, nothing)
  const { mean, lower, upper, n } = line
  return { part: 'lane', label, value: score(mean), details: [lower === null || upper === null ? '' : span(lower, upper), people(n)], data: { marks: [line] } }
}

function legend(scheme: Scheme, own: string | null): LegendEntry[] {
  const { ink, edge } = palettes[scheme]
  return [
    { sign: 'point', colour: ink, shape: 'circle', filled: true, label: own === null ? 'een organisatie' : own },
    { sign: 'stroke', colour: ink, label: own === null ? together : `de andere organisaties dan ${own}, samen` },
    { sign: 'line', colour: ink, label: 'welke score past bij de antwoorden' },
    { sign: 'band', colour: edge, label: 'hetzelfde van de andere organisaties' },
  ]
}

/** The own score is a dot on a line, that of the others an upright stroke on a band. */
function marksOf(layout: Layout<Data>, scheme: Scheme): Layer[] {
  const valuesOf = (which: Line['which']): object => ({ values: layout.lanes.flatMap(({ marks, y }) => marks.filter((mark) => mark.which === which).map((mark) => ({ ...mark, y, above: y - 8, below: y + 8 }))) })
  const between = { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y'), color: roleColour(scheme) }
  return [
    { data: valuesOf('others'), mark: { type: 'rule', strokeWidth: 11, opacity: bandOpacity }, encoding: between },
    { data: valuesOf('others'), mark: { type: 'rule', stroke: palettes[scheme].ink, strokeWidth: 3 }, encoding: { x: across(layout, 'mean', domain), y: pixel('above'), y2: { field: 'below' } } },
    { data: valuesOf('own'), mark: { type: 'rule', strokeWidth: 2 }, encoding: between },
    { data: valuesOf('own'), ...dot(layout, 'mean', domain, scheme) },
  ] as Layer[]
}

export const notes = [
  'De score is het gemiddelde van de deelnemers, van 0 tot 100. Bij de andere organisaties samen telt elke deelnemer even zwaar, dus grote organisaties tellen daar zwaarder.',
  'De streep, en bij de andere organisaties de brede band, laat zien welke gemiddelden bij de antwoorden passen (95%-interval). Hoe minder deelnemers, hoe langer.',
  'De andere organisaties samen zijn alle organisaties die toestemden om mee te tellen in het netwerk, behalve de gekozen. Er staat niet bij welke dat zijn.',
  'Soms staan de andere organisaties er niet naast. Dat is om deelnemers te beschermen: het gaat om minstens 3 organisaties, waarvan geen enkele meer dan de helft van de deelnemers heeft.',
  'Een verschil zegt niet waardoor het komt. Of het bij toeval past, staat bij de vraag ‘Is een verschil met het netwerk toeval?’. Het is geen ranglijst.',
]
