import {
  capital, counted, dot, enumerate, frame, grid, lanesTogether, layOut, markSize, number, palettes, people, percent, pilotParts, quote, shareBars, spread, viewOf, withheldLane, withheldParts,
  type LegendEntry, type Part, type Scheme, type ShareBar, type Spec, type View,
} from '@leidraadspiegel/chart'
import { compositionOf, distinct, groupColumns, isLargeShift, largeShift, namedGroups, shownRows, teamsOf, type Drawing, type Tables } from '@leidraadspiegel/pipeline'
import { minimumOfDetail, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Wie deden mee?'

export const waves = 'each'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'measurement', title: 'Naam van de meting', kind: 'key' },
  { name: 'statement', title: 'Vraag', kind: 'key' },
  { name: 'answer', title: 'Antwoord', kind: 'key' },
  { name: 'n', title: 'Van zoveel mensen', kind: 'count', format: 'integer' },
  { name: 'x', title: 'Aantal', kind: 'value', format: 'integer' },
  { name: 'share', title: 'Aandeel', kind: 'value', format: 'percent' },
  { name: 'most', title: 'Aandeel, hoogstens', kind: 'value', format: 'percent', hidden: true },
  { name: 'remark', title: 'Opmerking', kind: 'text' },
]

/** What stands in the place of a question for the published teams of a group. */
const byTeam = 'Team'

/** The answer under which few alike are counted; what is in it differs from wave to wave. */
const together = 'iets anders, samen'

const remarks = { unseen: 'niet uitgesplitst', unasked: 'geen vragen over zichzelf', together: `telt mee bij ${quote(together)}`, least: `minstens; een deel telt mee bij ${quote(together)}` } as const

export function pipeline(tables: Tables): ColumnTable {
  const answers = compositionOf(tables)
  const teams = teamsOf(tables).derive({ statement: escape(() => byTeam), value: (d) => d['team'], answer: (d) => d['team'] ?? 'in geen van deze teams', order: () => -2, place: (d) => (d['team'] === null ? 1 : 0), most: (d) => d['x'] })
  return answers
    .concat(teams.derive({ item: () => 'team' }).select(answers.columnNames()))
    .filter((d) => d['value'] !== 'other' || d['x'] > 0)
    .derive({ isKnown: (d) => d['x'] !== null && (d['x'] > 0 || d['most'] === 0), counted: (d) => d['x'], atMost: (d) => d['most'], remark: escape(remarkOf) })
    .derive({ x: (d) => (d['isKnown'] ? d['counted'] : null), share: (d) => (d['isKnown'] ? d['counted'] / d['n'] : null), most: (d) => (d['counted'] === null ? null : d['atMost'] / d['n']) })
    .orderby('roleOrder', 'organisation', 'wave', 'order', 'place', 'answer')
    .select(columns.map(({ name }) => name))
}

function remarkOf({ item, x, most }: { item: string; x: number | null; most: number }): string | null {
  if (x === null) return item === '' ? remarks.unasked : remarks.unseen
  if (most === x) return null
  return x === 0 ? remarks.together : remarks.least
}

interface Line {
  group: string
  organisation: string
  role: Role
  who: string
  wave: number
  measurement: string
  statement: string
  answer: string
  n: number
  /** Null where it is not known: too few said so to be counted apart. */
  share: number | null
  most: number | null
  remark: string | null
}

const isAnswer = (line: Line): boolean => line.most !== null

/** The same answer of the same people in an earlier wave. */
const isBefore = (line: Line, later: Line): boolean => isOfSame(line, later) && line.statement === later.statement && line.answer === later.answer && line.answer !== together && line.wave < later.wave

const isOfSame = (line: Line, other: Line): boolean => line.group === other.group && line.role === other.role

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const unseen = lines.filter(({ remark }) => remark === remarks.unseen)
  const unasked = lines.filter(({ remark }) => remark === remarks.unasked)
  return [
    ...compositionIn(lines.filter(isAnswer)),
    ...shiftsIn(lines.filter(isAnswer)),
    ...distinct(unseen, 'measurement').map((measurement) =>
      `Bij ${measurement} staat hier niet alles wat ${namedGroups(unseen.filter((line) => line.measurement === measurement))} over zichzelf zeiden. Dat tonen we pas bij ${minimumOfDetail} mensen of meer.`),
    ...(unasked.length === 0 ? [] : [unaskedWords(unasked)]),
  ]
}

const unaskedWords = (lines: readonly Line[]): string => `Aan ${enumerate(distinct(lines, 'who'))} zijn geen vragen over zichzelf gesteld.`

const mostNamed = 3

function compositionIn(lines: readonly Line[]): string[] {
  if (distinct(lines, 'organisation').length > 1) return distinct(lines, 'who').map((who) => `Hier staat wat ${namedGroups(lines.filter((line) => line.who === who))} over zichzelf zeiden, en uit welke teams zij komen als dat bekend is.`)
  return latestOf(lines.filter(({ share }) => share !== null && share > 0)).flatMap((ofGroup) => distinct(ofGroup, 'statement').map((statement) => {
    const ofQuestion = ofGroup.filter((line) => line.statement === statement)
    const { who, organisation, measurement, n } = ofQuestion[0]!
    const named = [...ofQuestion].sort((a, b) => (b.share ?? 0) - (a.share ?? 0)).slice(0, mostNamed).map(({ share, answer }) => `${percent(share ?? 0)} ${quote(answer)}`)
    const about = statement === byTeam ? 'per team' : `over ${quote(statement)}`
    return `${capital(who)} van ${organisation} ${about} (${measurement}, ${people(n)}): ${enumerate(named)}.`
  }))
}

/** The lines of the last wave of every group and role. */
function latestOf(lines: readonly Line[]): Line[][] {
  const latest = lines.filter((line) => !lines.some((other) => isOfSame(line, other) && other.wave > line.wave))
  return distinct(latest, 'who').flatMap((who) => distinct(latest, 'group').map((group) => latest.filter((line) => line.who === who && line.group === group))).filter(({ length }) => length > 0)
}

interface Shift {
  earlier: Line
  later: Line
}

/** Surely moved: also when all who are counted together gave this answer, or none of them. */
const moved = (earlier: Line, later: Line): boolean => {
  const [up, down] = [[earlier.most ?? 1, later.share ?? 0], [later.most ?? 1, earlier.share ?? 0]] as [[number, number], [number, number]]
  return [up, down].some(([low, high]) => high > low && isLargeShift(low, high))
}

/** Of every group, role and answer the last wave that surely differs much from an earlier one. */
function shiftsIn(lines: readonly Line[]): string[] {
  const shifts = lines.flatMap((later): Shift[] => lines
    .filter((line) => isBefore(line, later) && moved(line, later))
    .slice(-1)
    .map((earlier) => ({ earlier, later })))
  if (shifts.length === 0) return []
  const lessWell = 'Dan kunnen de metingen minder goed naast elkaar.'
  if (shifts.length > mostNamed) return [`Let op: bij ${namedGroups(shifts.map(({ later }) => later))} verschilt een aandeel meer dan ${number(largeShift * 100)} procentpunten tussen twee metingen. ${lessWell}`]
  return shifts.map(({ earlier, later }) => `Let op: van ${later.who} van ${later.organisation} was het aandeel ${quote(later.answer)} ${shareWords(earlier)} bij ${earlier.measurement} en ${shareWords(later)} bij ${later.measurement} (${people(earlier.n, later.n)}). ${lessWell}`)
}

const shareWords = ({ share, most }: Line): string => (share === null ? `hoogstens ${percent(most ?? 1)}` : percent(share))

/** One answer of a group now, with what it was the wave before. */
interface Bar extends ShareBar {
  line: Line
  earlier: Line | undefined
}

interface Data {
  bars: readonly Bar[]
}

const nothing: Data = { bars: [] }

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec | null {
  const lines = table.rows as unknown as Line[]
  const groups = latestOf(lines).map((ofGroup) => ofGroup.filter(({ statement }) => statement !== ''))
  const bars = groups.flat().flatMap((line) => barOf(line, lines))
  const view = viewOf(groups.flat().map((line) => ({ ...line, subject: line.statement })))
  const unasked = lines.filter(({ statement }) => statement === '')
  const blocks = view === 'together' ? blocksTogether(groups.flat(), bars) : groups.flatMap((ofGroup) => blockOf(ofGroup, bars, view))
  const highest = Math.max(0.5, ...bars.map(({ share, before }) => Math.ceil(Math.max(share ?? 0, before ?? 0) * 4) / 4))
  const ticks = [0, 0.25, 0.5, 0.75, 1].filter((share) => share <= highest)
  const words = ticks.map((share) => ({ at: share / highest, text: percent(share) }))
  const notes: Part<Data>[] = unasked.length > 0 ? [{ part: 'note', text: unaskedWords(unasked) }] : []
  const parts: Part<Data>[] = bars.length === 0 ? blocks : [{ part: 'legend', entries: legend(scheme, view) }, { part: 'axis', words, headings: true }, ...blocks, { part: 'axis', words }]
  if (blocks.length === 0 && table.withheld.length === 0) return null
  const shown = { shown: distinct(lines, 'organisation'), everyWave: true }
  const layout = layOut<Data>([...parts, ...notes, ...withheldParts(table.withheld, shown, nothing), ...pilotParts(pilot)], { width, headings: view === 'together' ? ['', ''] : ['nu', 'toen'] })
  const domain = [0, highest] as const
  const marks = layout.lanes.flatMap((lane) => (view === 'together' ? spread(lane.bars, lane) : lane.bars.map((bar) => ({ ...bar, y: lane.y }))).map((bar) => ({ ...bar, top: lane.top, bottom: lane.bottom })))
  const drawn = marks.map(({ role, share, before, y, top, bottom }) => ({ role, share, before, y, top, bottom }))
  const layers = view === 'together' ? [dot(layout, 'share', domain, scheme, markSize / 2)] : shareBars(drawn, layout, domain, scheme)
  return frame(layout, { description: question, scheme, marks: drawn, layers: [grid(layout, ticks, domain, scheme), ...layers] })
}

/** Nothing for an answer of which no share is known, now or then. */
function barOf(line: Line, lines: readonly Line[]): Bar[] {
  if (!isAnswer(line)) return []
  const earlier = lines.filter((one) => isBefore(one, line) && one.share !== null).at(-1)
  const bar = { line, earlier, role: line.role, share: line.share, before: earlier?.share ?? null }
  return bar.share === null && bar.before === null ? [] : [bar]
}

function legend(scheme: Scheme, view: View): LegendEntry[] {
  const { ink } = palettes[scheme]
  if (view === 'together') return [{ sign: 'point', colour: ink, shape: 'circle', filled: true, label: 'aandeel bij één organisatie' }]
  return [{ sign: 'area', colour: ink, label: 'nu: de laatste meting' }, { sign: 'point', colour: ink, shape: 'circle', filled: false, label: 'toen: de meting daarvoor' }]
}

function blockOf(lines: readonly Line[], bars: readonly Bar[], view: View): Part<Data>[] {
  if (lines.length === 0) return []
  const { who, organisation } = lines[0]!
  const section: Part<Data> = { part: 'section', text: view === 'one' ? who : `${organisation}, ${who}` }
  return [section, ...distinct(lines, 'statement').flatMap((statement): Part<Data>[] => {
    const ofQuestion = bars.filter(({ line }) => line.statement === statement && isOfSame(line, lines[0]!))
    if (ofQuestion.length === 0) return [{ part: 'subject', text: statement }, withheldLane('', nothing)]
    const earlier = ofQuestion.find((bar) => bar.earlier !== undefined)?.earlier
    const n = earlier === undefined ? people(ofQuestion[0]!.line.n) : `nu ${people(ofQuestion[0]!.line.n)}, toen ${people(earlier.n)}`
    return [{ part: 'subject', text: `${statement} (${n})` }, ...ofQuestion.map(laneOf)]
  })]
}

function laneOf(bar: Bar): Part<Data> {
  const { line, before } = bar
  return { part: 'lane', label: line.answer, value: shareWords(line), details: [before === null ? '' : percent(before)], height: 22, data: { bars: [bar] } }
}

function blocksTogether(lines: readonly Line[], bars: readonly Bar[]): Part<Data>[] {
  return distinct(lines, 'who').flatMap((who): Part<Data>[] => [{ part: 'section', text: who }, ...distinct(lines.filter((line) => line.who === who), 'statement').flatMap((statement): Part<Data>[] => {
    const ofQuestion = lines.filter((line) => line.who === who && line.statement === statement)
    const unseen = distinct(ofQuestion.filter((line) => !isAnswer(line)), 'group').length
    const answers = distinct(ofQuestion.filter(isAnswer), 'answer').flatMap((answer): Part<Data>[] => {
      const known = bars.filter(({ line, share }) => share !== null && line.who === who && line.statement === statement && line.answer === answer)
      return known.length === 0 ? [] : [{ ...lanesTogether(answer, known, known.map(({ line }) => line.n)), data: { bars: known } } as Part<Data>]
    })
    return [{ part: 'subject', text: statement }, ...answers, ...(unseen > 0 ? [withheldLane(counted(unseen, 'organisatie', 'organisaties'), nothing)] : [])]
  })])
}

export const notes = [
  'Dit gaat over de mensen die meededen en die vraag invulden. Er zijn dus geen marges: zo was het.',
  'Een antwoord dat minder dan vijf mensen gaven, staat niet apart. Zulke antwoorden zijn samen geteld als ‘iets anders, samen’, om deelnemers te beschermen. Welke dat zijn, verschilt per meting.',
  'We waarschuwen als een aandeel meer dan 25 procentpunten verschilt tussen twee metingen. Dat is een afspraak. Er deden dan andere mensen mee, en een verschil in uitkomsten kan daarbij horen.',
  'Een meting met andere woorden in de vraag of in de antwoorden staat hier apart.',
]
