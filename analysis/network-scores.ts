import {
  across, averageLegend, averageMark, averageMarks, counted, enumerate, fontSizes, frame, grid, grounds, layOut, palettes, people, pilotParts, pixel, quote, score, span, textWidth, withheldLane, withheldRoles,
  type AverageMark, type Layer, type Layout, type Part, type Scheme, type Spec,
} from '@leidraadspiegel/chart'
import { bandOf, bands, distinct, groupColumns, isUnnamed, meanScore, muchOfOneOrganisation, noNetwork, scoresOfNetwork, tableOfRows, type Drawing, type NetworkScore, type Tables, type UnitScores } from '@leidraadspiegel/pipeline'
import { overOrganisations, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import type { ColumnTable } from 'arquero'

export const question = 'Hoe staat het netwerk ervoor, en waar vallen organisaties samen?'

export const waves = 'latest'

export const compares = 'network'

export const names = true

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'which', title: 'Soort rij', kind: 'key', hidden: true },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'items', title: 'Vragen', kind: 'key' },
  { name: 'units', title: 'Organisaties', kind: 'units', format: 'integer' },
  { name: 'tookPart', title: 'Van zo veel organisaties', kind: 'value', format: 'integer' },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'score' },
  { name: 'attention', title: 'Organisaties: aandacht nodig', kind: 'value', format: 'integer' },
  { name: 'better', title: 'Organisaties: kan beter', kind: 'value', format: 'integer' },
  { name: 'inOrder', title: 'Organisaties: op orde', kind: 'value', format: 'integer' },
  { name: 'shared', title: 'Samen', kind: 'text' },
  { name: 'nextLower', title: 'Volgende organisatie: vanaf', kind: 'value', format: 'score' },
  { name: 'nextUpper', title: 'Volgende organisatie: tot', kind: 'value', format: 'score' },
  { name: 'tau', title: 'Spreiding tussen organisaties (τ)', kind: 'value', format: 'score' },
  { name: 'largestShare', title: 'Grootste deel van één organisatie', kind: 'value', format: 'percent' },
]

export function pipeline(tables: Tables): ColumnTable {
  const rows = scoresOfNetwork(tables).sort((a, b) => a.criterionOrder - b.criterionOrder || a.roleOrder - b.roleOrder)
  return tableOfRows(columns.map(({ name }) => name), rows.flatMap((row) => [rowOf(row), ...membersOf(row)]))
}

const sharedPoint = 'bij de meeste onder de 50'

function rowOf({ average, inBands, units, members: _members, ...score }: NetworkScore): Record<string, unknown> {
  const { mean, lower, upper, nextLower, nextUpper, tau } = average
  const [attention = null, better = null, inOrder = null] = inBands ?? []
  return { ...empty, ...score, group: overOrganisations, which: 'network', organisation: 'gemiddelde organisatie', units, mean, lower, upper, nextLower, nextUpper, tau, attention, better, inOrder, shared: attention !== null && 2 * attention > (units ?? 0) ? sharedPoint : null }
}

const meanOf = ({ values }: UnitScores) => meanScore([...values].sort((a, b) => a - b))

const empty = { lower: null, upper: null, attention: null, better: null, inOrder: null, shared: null, nextLower: null, nextUpper: null, tau: null }

/**
 * Every organisation, where there is a figure over them. With names on alphabet, as the groups they are. Without, each is one of them all: a
 * score and nothing that ties it to a row on another subject, in the only order that no organisation has (decision 0017).
 */
function membersOf({ average: _average, inBands: _inBands, units, members, ...score }: NetworkScore): Record<string, unknown>[] {
  if (units === null) return []
  if (members.every(({ group }) => !isUnnamed(group))) {
    const named = members.map((member) => ({ member, found: meanOf(member) })).sort((a, b) => a.member.organisation.localeCompare(b.member.organisation, 'nl'))
    return named.map(({ member: { group, organisation }, found: { n, mean, lower, upper } }) => ({ ...empty, ...score, group, organisation, which: 'named', units: 1, n, mean, lower, upper, largestShare: null }))
  }
  const means = members.map((member) => meanOf(member).mean ?? 0).sort((a, b) => a - b)
  return means.map((mean) => ({ ...empty, ...score, group: overOrganisations, organisation: 'een van de organisaties', which: 'one', units, mean, largestShare: null }))
}

interface Line {
  which: 'network' | 'named' | 'one'
  organisation: string
  role: Role
  who: string
  wave: number
  subject: string
  items: number
  /** Null when its numbers are not shown. */
  units: number | null
  tookPart: number
  n: number
  mean: number
  lower: number | null
  upper: number | null
  attention: number | null
  better: number | null
  inOrder: number | null
  shared: string | null
  nextLower: number | null
  nextUpper: number | null
  largestShare: number
}

export function sentences(table: SafeTable): string[] {
  const lines = (table.rows as unknown as Line[]).filter(({ which }) => which === 'network')
  return distinct(lines, 'who').flatMap((who) => {
    const shown = lines.filter((line) => line.who === who && line.units !== null)
    return shown.length > 0 ? ofRole(who, shown) : [noNetwork(who)]
  })
}

function ofRole(who: string, lines: readonly Line[]): string[] {
  const widest = [...lines].sort((a, b) => (b.units ?? 0) - (a.units ?? 0))[0]!
  return [
    `Van ${who} tellen ${widest.units} van de ${counted(widest.tookPart, 'organisatie', 'organisaties')} mee, in meting ${widest.wave}. Elke organisatie telt even zwaar.`,
    heightOf(who, lines),
    ...togetherOf(who, lines),
    ...apartOf(who, lines),
    ...muchOfOneOrganisation(who, lines.map(({ largestShare }) => largestShare)),
  ]
}

function heightOf(who: string, lines: readonly Line[]): string {
  const [first, ...others] = [...lines].sort((a, b) => b.mean - a.mean)
  const last = others.at(-1)
  const where = `Bij ${who} van de gemiddelde organisatie staat ${quote(first!.subject)}`
  return last === undefined ? `${where} op ${aboutOf(first!)}.` : `${where} het hoogst, op ${aboutOf(first!)}, en ${quote(last.subject)} het laagst, op ${aboutOf(last)}.`
}

function aboutOf({ mean, lower, upper, units, n }: Line): string {
  const fits = lower === null || upper === null ? '' : `; past bij ${span(lower, upper)}`
  return `${score(mean)} (${counted(units ?? 0, 'organisatie', 'organisaties')}, ${people(n)}${fits})`
}

/** Where most organisations have the same to do. */
function togetherOf(who: string, lines: readonly Line[]): string[] {
  const banded = lines.filter(({ attention }) => attention !== null)
  if (banded.length === 0) return []
  const shared = banded.filter((line) => line.shared !== null).sort((a, b) => b.attention! / b.units! - a.attention! / a.units!)
  if (lines.length === 1) return [`Bij ${who} staan ${banded[0]!.attention} van de ${counted(banded[0]!.units ?? 0, 'organisatie', 'organisaties')} onder de 50.`]
  if (shared.length === 0) return [`Bij ${who} staat geen onderwerp bij de meeste organisaties onder de 50.`]
  const together = shared.length === 1 ? 'Dat is een onderwerp' : 'Dat zijn onderwerpen'
  return [`Bij ${who} staat onder de 50 bij de meeste organisaties: ${enumerate(shared.map((line) => `${quote(line.subject)} (${line.attention} van de ${line.units})`))}. ${together} om samen op te pakken.`]
}

function apartOf(who: string, lines: readonly Line[]): string[] {
  const expected = lines.filter((line): line is Line & { nextLower: number; nextUpper: number } => line.nextLower !== null && line.nextUpper !== null).sort((a, b) => b.nextUpper - b.nextLower - (a.nextUpper - a.nextLower))
  const [far, ...others] = expected
  if (far === undefined) return []
  const near = others.at(-1)
  const next = `In een volgende organisatie verwachten we bij ${who} voor ${quote(far.subject)} een score tussen ${span(far.nextLower, far.nextUpper).replace(' tot ', ' en ')}`
  return [near === undefined ? `${next}.` : `${next}: daar liggen organisaties het verst uit elkaar. Het dichtst bij elkaar liggen zij bij ${quote(near.subject)}: tussen ${score(near.nextLower)} en ${score(near.nextUpper)}.`]
}

interface Data {
  marks: readonly (AverageMark & Pick<Line, 'role'>)[]
  inBands: readonly number[] | null
  /** Scores of organisations. */
  apart: readonly Pick<Line, 'role' | 'mean'>[]
}

const nothing: Data = { marks: [], inBands: null, apart: [] }

const domain = [0, 100] as const

const ticks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

const upperEdge = (index: number): number => bands[index + 1]?.from ?? 100

const bandWords = bands.map(({ from, title }, index) => ({ at: (from + upperEdge(index)) / 200, text: title }))

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const subjects = distinct(lines, 'subject')
  const hasNames = lines.some(({ which }) => which === 'named')
  const blocks = subjects.flatMap((subject): Part<Data>[] => [{ part: 'subject', text: subject }, ...lanesOf(lines.filter((line) => line.subject === subject), subjects.length === 1)])
  const above: Part<Data>[] = [
    { part: 'legend', entries: [...averageLegend('gemiddelde organisatie', 'welk gemiddelde past bij de antwoorden', scheme), { sign: 'stroke', colour: palettes[scheme].ink, label: 'een van de organisaties' }] },
    { part: 'note', text: 'De getallen onder een score zeggen hoeveel organisaties er in dat vak staan.' },
    ...(hasNames && subjects.length > 1 ? [{ part: 'note' as const, text: 'Kies een onderwerp om te zien welke streep welke organisatie is.' }] : []),
    { part: 'axis', words: bandWords },
    { part: 'axis', words: ticks, headings: true },
  ]
  const parts = blocks.length === 0 ? [] : [...above, ...blocks, { part: 'axis' as const, words: ticks }]
  const layout = layOut<Data>([...parts, ...withheldRoles(table.withheld, distinct(lines, 'role'), nothing), ...pilotParts(pilot)], { width, headings: ['score', 'past bij', '', '', ''] })
  const marks = layout.lanes.flatMap(({ marks: ofLane, inBands, apart, y, top }) => ofLane.map((mark) => ({ ...mark, y: inBands === null && apart.length === 0 ? y : top + 10 })))
  return frame(layout, { description: question, scheme, marks, layers: [zones(layout, scheme), grid(layout, [0, 50, 75, 100], domain, scheme), ...averageMarks(layout, domain, scheme), ...countsInBands(layout, scheme), ...strokes(layout, scheme)] })
}

/** A role of a subject with its organisations: each a lane when they have names and there is room, otherwise strokes. */
function lanesOf(lines: readonly Line[], isAlone: boolean): Part<Data>[] {
  return lines.filter(({ which }) => which === 'network').flatMap((line) => {
    const ofRole = lines.filter(({ which, role, n }) => which !== 'network' && role === line.role && n !== null)
    return [laneOf(line, ofRole), ...(isAlone ? ofRole.filter(({ which }) => which === 'named').map(laneOfNamed) : [])]
  })
}

function laneOfNamed(line: Line): Part<Data> {
  const { role, organisation, n, mean, lower, upper, items } = line
  return {
    part: 'lane', label: organisation, value: score(mean),
    details: [lower === null || upper === null ? '' : span(lower, upper), '', people(n), bandOf(mean, items) ?? ''],
    data: { ...nothing, marks: [{ role, ...averageMark(mean, { lower, upper }) }] },
  }
}

function laneOf(line: Line, apart: readonly Line[]): Part<Data> {
  const { role, who, items, units, n, mean, lower, upper, attention, better, inOrder, shared } = line
  if (units === null) return withheldLane(who, nothing)
  const inBands = attention === null || better === null || inOrder === null ? null : [attention, better, inOrder]
  const fits = lower === null || upper === null ? '' : span(lower, upper)
  return {
    part: 'lane', label: who, value: score(mean), height: (inBands === null ? 26 : 42) + (apart.length > 0 ? 12 : 0),
    details: [fits, counted(units, 'organisatie', 'organisaties'), people(n), inBands === null ? counted(items, 'vraag', 'vragen') : (shared ?? '')],
    data: { marks: [{ role, ...averageMark(mean, line) }], inBands, apart },
  }
}

/** The grounds of the bands, only behind scores that have one. */
function zones(layout: Layout<Data>, scheme: Scheme): Layer {
  const boxes = layout.lanes
    .filter(({ inBands }) => inBands !== null)
    .flatMap(({ top, bottom }) => bands.map(({ from }, index) => ({ from, to: upperEdge(index), y: top - 2, y2: bottom + 2, colour: palettes[scheme].bands[index]! })))
  return grounds(boxes, layout, domain)
}

/** How many organisations stand in a band, in that band. */
function countsInBands(layout: Layout<Data>, scheme: Scheme): Layer[] {
  const narrowest = Math.min(...bands.map(({ from }, index) => upperEdge(index) - from)) / 100 * (layout.right - layout.left)
  const values = layout.lanes.flatMap(({ inBands, bottom }) => {
    const words = (inBands ?? []).map((n) => counted(n, 'organisatie', 'organisaties'))
    const fits = words.every((text) => textWidth(text, { size: fontSizes.small }) < narrowest - 8)
    return words.map((text, index) => ({ middle: (bands[index]!.from + upperEdge(index)) / 2, y: bottom - 7, text: fits ? text : String(inBands![index]) }))
  })
  return [{ data: { values }, mark: { type: 'text', align: 'center', fontSize: fontSizes.small, color: palettes[scheme].ink }, encoding: { x: across(layout, 'middle', domain), y: pixel('y'), text: { field: 'text' } } }]
}

/** Where organisations stand, under the average one. */
function strokes(layout: Layout<Data>, scheme: Scheme): Layer[] {
  const values = layout.lanes.flatMap(({ apart, top }) => apart.map(({ mean }) => ({ mean, above: top + 19, below: top + 29 })))
  return [{ data: { values }, mark: { type: 'rule', stroke: palettes[scheme].ink, strokeWidth: 2, strokeOpacity: 0.75 }, encoding: { x: across(layout, 'mean', domain), y: pixel('above'), y2: { field: 'below' } } }] as Layer[]
}

export const notes = [
  'De score is die van de gemiddelde organisatie: het gewone gemiddelde van organisaties, van 0 tot 100. Elke organisatie telt even zwaar. Alleen organisaties die toestemden en waarvan de uitkomsten getoond mogen worden, tellen mee.',
  'We nemen per rol de laatste meting waarin minstens 3 organisaties getoond mogen worden. Met minder organisaties staat er niets, en ook niet als één organisatie meer dan de helft van de deelnemers heeft.',
  'De brede streep laat zien welk gemiddelde bij de antwoorden past (95%-interval). De dunne lijn laat zien waar we een volgende organisatie verwachten; die staat er vanaf 5 organisaties.',
  'Onder de 50 noemen we ‘aandacht nodig’, van 50 tot en met 74 ‘kan beter’ en vanaf 75 ‘op orde’. Dat zijn afspraken om een gesprek te beginnen, geen normen. Bij een of twee vragen tellen we niet hoeveel organisaties in een vak staan.',
  'Elke kleine streep is één organisatie. Organisaties staan hier zonder naam, tenzij zij allemaal op papier toestemden; dan staan zij op alfabet. Trekt er één de toestemming in, dan verdwijnen alle namen. Het is geen ranglijst.',
  'In de tabel staat bij een organisatie zonder naam het aantal deelnemers van alle organisaties samen.',
]
