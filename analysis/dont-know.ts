import {
  across, counted, dot, frame, grid, grounds, lanesTogether, layOut, number, palettes, people, percent, percentSpan, pilotParts, pixel, quote, roleColour, spread, strip, viewOf, withheldLane, withheldParts,
  type Layer, type Layout, type LegendEntry, type Part, type Scheme, type Spec, type View,
} from '@leidraadspiegel/chart'
import { answersOfGroups, distinct, groupColumns, hiddenRows, muchUnknown, shareOf, shownRows, type Drawing, type Tables } from '@leidraadspiegel/pipeline'
import { minimumOfRole, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import { escape, op, type ColumnTable } from 'arquero'

export const question = 'Waar is veel ‘weet ik niet’?'

export const waves = 'latest'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'about', title: 'Criterium', kind: 'key' },
  { name: 'item', title: 'Vraag-id', kind: 'key', hidden: true },
  { name: 'statement', title: 'Vraag', kind: 'key' },
  { name: 'n', title: 'Van zoveel mensen', kind: 'count', format: 'integer' },
  { name: 'share', title: 'Zei ‘weet ik niet’', kind: 'value', format: 'percent' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'percent' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'percent' },
  { name: 'flag', title: 'Om over te praten', kind: 'text' },
]

/** Only questions that can be answered with 'weet ik niet'; of those who said so or gave an answer. */
export function pipeline(tables: Tables): ColumnTable {
  return answersOfGroups(tables)
    .groupby('group', 'role', 'wave', 'organisation', 'who', 'roleOrder', 'criterion', 'subject', 'item', 'statement', 'order')
    .rollup({
      isOffered: (d) => op.max(d['part'] === 'dont-know' ? 1 : 0),
      x: (d) => op.sum(d['part'] === 'dont-know' ? d['n'] : 0),
      n: (d) => op.sum(d['step'] !== null || d['part'] === 'dont-know' ? d['n'] : 0),
    })
    .filter((d) => d['isOffered'] === 1)
    .derive({ found: escape(({ x, n }: { x: number; n: number }) => shareOf(x, n)) })
    .derive({ share: (d) => d['found'].share, lower: (d) => d['found'].lower, upper: (d) => d['found'].upper })
    .derive({ flag: escape(({ share }: Line) => (share !== null && share >= muchUnknown ? 'veel ‘weet ik niet’' : null)), place: escape(placeOf) })
    .orderby('roleOrder', 'organisation', 'place', 'order')
    .rename({ subject: 'about' })
    .select(columns.map(({ name }) => name))
}

/** High to low; a row that will lose its numbers does not show them by its place. */
const placeOf = ({ n, role, share }: Line): number => (n < minimumOfRole[role] ? 1 : -(share ?? 0))

interface Line {
  group: string
  organisation: string
  role: Role
  who: string
  item: string
  statement: string
  n: number
  share: number
  lower: number
  upper: number
}

const questions = (lines: readonly Line[]): string => counted(distinct(lines, 'item').length, 'vraag', 'vragen')

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const one = distinct(lines, 'organisation').length === 1
  return distinct(lines, 'who').map((who) => {
    const ofRole = lines.filter((line) => line.who === who)
    return one ? ofOneOrganisation(`${who} van ${ofRole[0]!.organisation}`, ofRole) : ofOrganisations(who, ofRole)
  })
}

function ofOneOrganisation(where: string, lines: readonly Line[]): string {
  const [most] = [...lines].sort((a, b) => b.share - a.share)
  if (most!.share === 0) return `Bij ${where} zei niemand ‘weet ik niet’ op een van de ${questions(lines)} (${sizesOf(lines)}).`
  const much = lines.filter(({ share }) => share >= muchUnknown)
  const also = much.length > 1 ? ` Op ${much.length} van de ${questions(lines)} is het ${percent(muchUnknown)} of meer.` : ''
  return `Bij ${where} is ‘weet ik niet’ het vaakst gezegd op ${quote(most!.statement)}: ${percent(most!.share)} (${people(most!.n)}; past bij ${percentSpan(most!.lower, most!.upper)}).${also}`
}

/** The smallest and the largest number of people behind these shares. */
function sizesOf(lines: readonly Line[]): string {
  const sizes = lines.map(({ n }) => n)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return least === most ? people(least) : `${people(least)} tot ${number(most)}`
}

function ofOrganisations(who: string, lines: readonly Line[]): string {
  const organisations = counted(distinct(lines, 'organisation').length, 'organisatie', 'organisaties')
  const much = lines.filter(({ share }) => share >= muchUnknown)
  const often = distinct(much, 'item').map((item) => much.filter((line) => line.item === item)).sort((a, b) => b.length - a.length)[0]
  const found = often === undefined
    ? `op geen enkele vraag zei bij een van hen ${percent(muchUnknown)} of meer ‘weet ik niet’`
    : `op ${quote(often[0]!.statement)} zei het vaakst ${percent(muchUnknown)} of meer ‘weet ik niet’: bij ${often.length} van de ${organisations}`
  return `Van ${who} zijn er uitkomsten van ${organisations}; ${found}.`
}

interface Data {
  marks: readonly Line[]
}

const nothing: Data = { marks: [] }

/** Of every role the questions with the most 'weet ik niet' are drawn: those from 10% on, about five to twelve. */
const [enough, fewest, most] = [0.1, 5, 12] as const

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const shown = shownRows<Line>(table)
  const hidden = hiddenRows(table) as unknown as Line[]
  const picked = distinct(shown, 'who').flatMap((who) => pickedOf(shown.filter((line) => line.who === who)))
  const view = viewOf(picked.map((line) => ({ ...line, subject: line.statement })))
  const highest = Math.min(1, Math.max(0.5, ...picked.map(({ upper }) => Math.ceil(upper * 10) / 10)))
  const words = [0, muchUnknown, highest].map((share) => ({ at: share / highest, text: percent(share) }))
  const blocks = distinct([...shown, ...hidden], 'who').flatMap((who) => blockOf(who, { picked, shown, hidden }, view))
  const parts: Part<Data>[] = picked.length === 0 ? blocks : [{ part: 'legend', entries: legend(scheme, view) }, { part: 'axis', words, headings: true }, ...blocks, { part: 'axis', words }]
  const headings = view === 'together' ? ['', ''] : ['aandeel', 'past bij', '']
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct([...shown, ...hidden], 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings })
  const domain = [0, highest] as const
  const marks = layout.lanes.flatMap((lane) => spread(lane.marks, lane))
  const points = view === 'together' ? strip(layout, 'share', domain, scheme) : [interval(layout, domain, scheme), dot(layout, 'share', domain, scheme)]
  return frame(layout, { description: question, scheme, marks, layers: [much(layout, domain, scheme), grid(layout, [0, muchUnknown, highest], domain, scheme), ...points] })
}

/** The lines of the questions of one role that are drawn, the question with the most first. */
function pickedOf(lines: readonly Line[]): Line[] {
  const byItem = distinct(lines, 'item').map((item) => {
    const ofItem = lines.filter((line) => line.item === item)
    return { ofItem, mean: ofItem.reduce((sum, { share }) => sum + share, 0) / ofItem.length }
  })
  const said = byItem.filter(({ mean }) => mean > 0)
  const sorted = (said.length > 0 ? said : byItem).sort((a, b) => b.mean - a.mean)
  const room = Math.min(most, Math.max(fewest, sorted.filter(({ mean }) => mean >= enough).length))
  return sorted.slice(0, room).flatMap(({ ofItem }) => ofItem)
}

interface Rows {
  picked: readonly Line[]
  shown: readonly Line[]
  hidden: readonly Line[]
}

function blockOf(who: string, rows: Rows, view: View): Part<Data>[] {
  const [picked, shown, hidden] = [rows.picked, rows.shown, rows.hidden].map((lines) => lines.filter((line) => line.who === who)) as [Line[], Line[], Line[]]
  const left = distinct(shown, 'item').length - distinct(picked, 'item').length
  const less = `Nog ${counted(left, 'vraag', 'vragen')} met evenveel of minder ‘weet ik niet’ ${left === 1 ? 'staat' : 'staan'} in de tabel.`
  const unseen = distinct(hidden, 'item').filter((item) => !shown.some((line) => line.item === item))
  return [
    { part: 'section', text: who },
    ...distinct(picked, 'item').flatMap((item): Part<Data>[] => laneParts(picked.filter((line) => line.item === item), hidden.filter((line) => line.item === item), view)),
    ...(unseen.length > 0 ? [withheldLane(counted(unseen.length, 'vraag', 'vragen'), nothing)] : []),
    ...(left > 0 ? [{ part: 'note' as const, text: less }] : []),
  ]
}

function laneParts(lines: readonly Line[], hidden: readonly Line[], view: View): Part<Data>[] {
  const { statement } = lines[0]!
  if (view === 'one') return lines.map((line) => laneOf(statement, line))
  if (view === 'together') return [lanesTogether(statement, lines, lines.map(({ n }) => n)) as Part<Data>]
  const all = [...lines.map((line) => [line.organisation, laneOf(line.organisation, line)] as const), ...hidden.map(({ organisation }) => [organisation, withheldLane(organisation, nothing)] as const)]
  return [{ part: 'subject', text: statement }, ...all.sort(([a], [b]) => a.localeCompare(b, 'nl')).map(([, lane]) => lane)]
}

const laneOf = (label: string, line: Line): Part<Data> => ({ part: 'lane', label, value: percent(line.share), details: [percentSpan(line.lower, line.upper), people(line.n)], data: { marks: [line] } })

function legend(scheme: Scheme, view: View): LegendEntry[] {
  const { ink, bands } = palettes[scheme]
  const share = `aandeel ‘weet ik niet’${view === 'together' ? ' bij één organisatie' : ''}`
  return [
    { sign: 'point', colour: ink, shape: 'circle', filled: true, label: share },
    { sign: 'line', colour: ink, label: 'welk aandeel past bij de antwoorden' },
    { sign: 'area', colour: bands[0], label: `veel: ${percent(muchUnknown)} of meer` },
  ]
}

/** The ground of shares that we call much. */
function much(layout: Layout<Data>, domain: readonly [number, number], scheme: Scheme): Layer {
  const boxes = layout.lanes.map(({ top, bottom }) => ({ from: muchUnknown, to: domain[1], y: top - 2, y2: bottom + 2, colour: palettes[scheme].bands[0] }))
  return grounds(boxes, layout, domain)
}

function interval(layout: Layout<Data>, domain: readonly [number, number], scheme: Scheme): Layer {
  return { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y'), color: roleColour(scheme) } }
}

export const notes = [
  'Het aandeel gaat over wie ‘weet ik niet’ koos of een antwoord gaf. Wie ‘niet van toepassing’ koos of niets invulde, telt niet mee.',
  '‘Weet ik niet’ is ook een uitkomst. Het kan zijn dat mensen iets niet kennen, of dat de vraag niet bij hun werk of situatie past. Bespreek wat het bij jullie is.',
  'Vanaf 30% noemen we het veel. Dat is een afspraak om een gesprek te beginnen, geen norm.',
  'De streep laat zien welke aandelen bij de antwoorden passen (95%-interval van Wilson).',
  'In het plaatje staan per rol hooguit twaalf vragen. De tabel heeft ze allemaal.',
]
