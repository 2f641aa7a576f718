import {
  counted, countMarks, enumerate, frame, grid, layOut, palettes, pilotParts, quote, reasonMarks, roleShapes, withheldParts,
  type LegendEntry, type Part, type ReasonMark, type Scheme, type Sign, type Spec,
} from '@leidraadspiegel/chart'
import { attentionOfGroups, distinct, groupColumns, reasonKinds, shownRows, type AttentionReason, type Drawing, type ReasonKind, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, SafeTable } from '@leidraadspiegel/schema'
import type { ColumnTable } from 'arquero'

export const question = 'Welke criteria vragen aandacht, en waarom?'

export const waves = 'pair'

export const stated = true

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'otherRole', title: 'Andere rol', kind: 'key', hidden: true },
  { name: 'otherWho', title: 'Naast', kind: 'key' },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'baseline', title: 'Meting toen', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'kind', title: 'Reden-id', kind: 'key', hidden: true },
  { name: 'kindTitle', title: 'Soort reden', kind: 'key' },
  { name: 'reasons', title: 'Redenen bij dit criterium', kind: 'value', format: 'integer' },
  { name: 'n', title: 'Deelnemers, de kleinste groep', kind: 'count', format: 'integer' },
  { name: 'value', title: 'Score, percentage of verschil', kind: 'value', format: 'score' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'score' },
  { name: 'reason', title: 'Reden', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  return attentionOfGroups(tables, columns.map(({ name }) => name))
}

type Line = Pick<AttentionReason, 'organisation' | 'role' | 'who' | 'subject' | 'kind' | 'reason'>

type Reason = Line & { reason: string }

const isReason = (line: Line): line is Reason => line.reason !== null

const mostNamed = 3
const mostReasons = 3

const decide = 'Mensen beslissen wat aandacht krijgt, het systeem niet.'

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const organisations = distinct(lines, 'organisation')
  return [...(organisations.length === 1 ? ofOneOrganisation(organisations[0]!, lines) : ofOrganisations(organisations.length, lines)), decide]
}

function bySubject(lines: readonly Line[]): { subject: string; reasons: Reason[] }[] {
  const found = distinct(lines, 'subject').map((subject) => ({ subject, reasons: lines.filter((line) => line.subject === subject).filter(isReason) }))
  return found.filter(({ reasons }) => reasons.length > 0).toSorted((a, b) => b.reasons.length - a.reasons.length)
}

function ofOneOrganisation(organisation: string, lines: readonly Line[]): string[] {
  const found = bySubject(lines)
  if (found.length === 0) return [`Bij ${organisation} is op geen van de ${counted(distinct(lines, 'subject').length, 'criterium', 'criteria')} een reden gevonden.`]
  const named = found.slice(0, mostNamed).map(({ subject, reasons }) => {
    const left = reasons.length - mostReasons
    const told = reasons.slice(0, mostReasons).map(({ reason }) => reason)
    return [`Bij ${organisation} vraagt ${quote(subject)} aandacht, met ${counted(reasons.length, 'reden', 'redenen')}.`, ...told, ...(left > 0 ? [`In de tabel ${left === 1 ? 'staat' : 'staan'} nog ${counted(left, 'reden', 'redenen')}.`] : [])].join(' ')
  })
  const others = found.length - named.length
  return [...named, ...(others > 0 ? [`Bij ${organisation} ${others === 1 ? 'heeft' : 'hebben'} nog ${counted(others, 'criterium', 'criteria')} een reden. Die ${others === 1 ? 'staat' : 'staan'} in de tabel.`] : [])]
}

function ofOrganisations(n: number, lines: readonly Line[]): string[] {
  const found = bySubject(lines)
  if (found.length === 0) return [`Bij geen van de ${n} organisaties is een reden gevonden.`]
  return found.slice(0, mostNamed).map(({ subject, reasons }) => {
    const kinds = kindsShown.map((kind) => ({ kind, times: reasons.filter((reason) => reason.kind === kind).length })).filter(({ times }) => times > 0)
    return `Bij ${distinct(reasons, 'organisation').length} van de ${n} organisaties is er een reden bij ${quote(subject)}: ${enumerate(kinds.map(({ kind, times }) => `${times} keer ${reasonKinds[kind]}`))}.`
  })
}

const kindsShown = ['low', 'unknown', 'gap', 'scan', 'worse'] as const satisfies ReasonKind[]

interface Data {
  marks: readonly ReasonMark[]
  counts: readonly { place: number; n: number; units: number }[]
}

const nothing: Data = { marks: [], counts: [] }

const domain = [0, kindsShown.length] as const

/** The names of the columns, on two lines so that they fit on a phone. */
const words = [['score', '‘weet ik', 'rollen zien', 'scan', 'minder'], ['onder 50', 'niet’', 'het anders', 'onder 50', 'dan toen']]

const axis: Part<Data>[] = words.map((row) => ({ part: 'axis', words: row.map((text, column) => ({ at: (column + 0.5) / kindsShown.length, text })) }))

const mostLanes = 60

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = shownRows<Line>(table)
  const organisations = distinct(lines, 'organisation')
  const found = bySubject(lines)
  const free = distinct(lines, 'subject').filter((subject) => !found.some((one) => one.subject === subject))
  const matrix = organisations.length > 1 ? matrixOfSeveral(found, organisations.length) : found.map(({ subject, reasons }) => laneOf(subject, reasons))
  const isCounted = matrix.some((part) => part.part === 'lane' && part.data.counts.length > 0)
  const key: Part<Data> = isCounted ? { part: 'note', text: 'In elke cirkel staat bij hoeveel organisaties deze reden er is.' } : { part: 'legend', entries: legend(lines, scheme) }
  const why = organisations.length > 1 ? elsewhere : [{ part: 'section' as const, text: 'Waarom' }, ...found.flatMap((one) => whyOf(one, scheme))]
  const rest: Part<Data>[] = free.length === 0 ? [] : [{ part: 'note', text: `Geen reden gevonden bij: ${enumerate(free.map(quote))}.` }]
  const parts: Part<Data>[] = found.length === 0 ? rest : [key, ...axis, ...matrix, ...rest, ...why]
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: organisations }, nothing), ...pilotParts(pilot)], { width, headings: [''] })
  const circles = layout.lanes.flatMap(({ y, counts }) => counts.map((count) => ({ ...count, y })))
  const layers = [grid(layout, [0, 1, 2, 3, 4, 5], domain, scheme), ...reasonMarks(layout.lanes, layout, domain, scheme), ...countMarks(circles, layout, domain, scheme)]
  return frame(layout, { description: question, scheme, marks: [], layers })
}

const elsewhere: Part<Data>[] = [{ part: 'note', text: 'Kies één organisatie om de redenen met hun getallen te lezen.' }]

/** Every reason with its figures, behind the sign of its role. */
function whyOf({ subject, reasons }: Found[number], scheme: Scheme): Part<Data>[] {
  return [{ part: 'subject', text: subject }, ...reasons.map(({ role, reason }): Part<Data> => ({ part: 'legend', entries: [{ ...signOf(role, scheme), label: reason }] }))]
}

type Found = ReturnType<typeof bySubject>

/** A lane an organisation; of many organisations one lane for all of them, with numbers. */
function matrixOfSeveral(found: Found, n: number): Part<Data>[] {
  const lanes = found.flatMap(({ subject, reasons }): Part<Data>[] => [
    { part: 'subject', text: subject },
    ...distinct(reasons, 'organisation').toSorted().map((organisation) => laneOf(organisation, reasons.filter((reason) => reason.organisation === organisation))),
  ])
  return lanes.length <= mostLanes ? lanes : found.map(({ subject, reasons }) => laneOfAll(subject, reasons, n))
}

function laneOf(label: string, reasons: readonly Reason[]): Part<Data> {
  const marks = reasons.map(({ kind, role }) => ({ column: kindsShown.indexOf(kind as (typeof kindsShown)[number]), role }))
  return { part: 'lane', label, value: counted(reasons.length, 'reden', 'redenen'), details: [], height: 26, data: { ...nothing, marks } }
}

function laneOfAll(label: string, reasons: readonly Reason[], units: number): Part<Data> {
  const counts = kindsShown.map((kind, column) => ({ place: column + 0.5, n: distinct(reasons.filter((reason) => reason.kind === kind), 'organisation').length, units }))
  return { part: 'lane', label, value: `${distinct(reasons, 'organisation').length} van ${counted(units, 'organisatie', 'organisaties')}`, details: [], height: 34, data: { ...nothing, counts } }
}

function signOf(role: Line['role'], scheme: Scheme): Sign {
  const { ink, roles } = palettes[scheme]
  return role === null ? { sign: 'area', colour: ink } : { sign: 'point', colour: roles[role], shape: roleShapes[role], filled: true }
}

const legend = (lines: readonly Line[], scheme: Scheme): LegendEntry[] => distinct(lines, 'role').map((role) => ({ ...signOf(role, scheme), label: lines.find((line) => line.role === role)!.who }))

export const notes = [
  'Een reden is er als een rol gemiddeld onder de 50 scoort (bij drie vragen of meer), als 30% of meer ‘weet ik niet’ zegt op een vraag, als twee rollen 20 punten of meer verschillen en ‘geen verschil’ niet bij de antwoorden past, als de protocolscan onder de 50 staat, of als het oordeel over de verandering ‘verslechterd’ is.',
  'Dat zijn afspraken om een gesprek te beginnen, geen normen. Mensen beslissen, het systeem niet.',
  'Elk teken is een reden van een rol. Bij een verschil tussen rollen is het de rol met de lagere score. Bovenaan staat wat de meeste redenen heeft, daarna de volgorde van de criteria.',
  'Een reden telt een keer per rol en soort, ook als die bij meer vragen speelt.',
  'De getallen in een reden staan er met het aantal deelnemers en met wat er bij de antwoorden past (95%-interval). De protocolscan is een feit en heeft geen interval.',
  'Een criterium zonder reden kan nog steeds belangrijk zijn. Bij te weinig deelnemers zoeken we niet naar redenen.',
]
