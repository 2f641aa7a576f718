import {
  answerColour, blocksOf, counted, divergingBars, divergingDomain, frame, grid, lanesTogether, layOut, palettes, people, percent, percentSpan, pilotParts, quote, spread, strip, viewOf, withheldLane, withheldParts,
  type LegendEntry, type Part, type Scheme, type Segment, type Spec, type View,
} from '@leidraadspiegel/chart'
import { answersOfGroups, distinct, groupColumns, muchUnknown, ownAnswersOfGroups, ownSubject, shareOf, shownRows, type Drawing, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { escape, op, type ColumnTable } from 'arquero'

export const question = 'Welke antwoorden liggen onder dit onderwerp?'

export const waves = 'latest'

export const answers = true

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'item', title: 'Vraag-id', kind: 'key', hidden: true },
  { name: 'statement', title: 'Vraag', kind: 'key' },
  { name: 'scale', title: 'Schaal', kind: 'key', hidden: true },
  { name: 'part', title: 'Soort', kind: 'key', hidden: true },
  { name: 'step', title: 'Plaats op de schaal', kind: 'key', hidden: true },
  { name: 'answer', title: 'Antwoord', kind: 'key' },
  { name: 'n', title: 'Van zoveel mensen', kind: 'count', format: 'integer' },
  { name: 'share', title: 'Aandeel', kind: 'value', format: 'percent' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'percent' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'percent' },
]

export function pipeline(tables: Tables): ColumnTable {
  const cells = answersOfGroups(tables)
    .concat(ownAnswersOfGroups(tables))
    .groupby('group', 'role', 'wave', 'item')
    .derive({ valid: (d) => op.sum(d['step'] === null ? 0 : d['n']), known: (d) => op.sum(d['step'] === null && d['part'] !== 'dont-know' ? 0 : d['n']), all: (d) => op.sum(d['n']) })
    .ungroup()
    .rename({ n: 'x' })
  const answers = cells.derive({ n: (d) => (d['step'] !== null ? d['valid'] : d['part'] === 'dont-know' ? d['known'] : d['all']) })
  const favourable = cells
    .filter((d) => d['part'] === 'favourable')
    .groupby('group', 'role', 'wave', 'organisation', 'who', 'roleOrder', 'criterion', 'subject', 'criterionOrder', 'item', 'statement', 'scale', 'order')
    .rollup({ x: (d) => op.sum(d['x']), n: (d) => op.max(d['valid']) })
    .derive({ part: () => 'all-favourable', step: () => null, answer: () => 'gunstig samen', place: () => 100 })
  return answers
    .concat(favourable)
    .derive({ found: escape(({ x, n }: { x: number; n: number }) => shareOf(x, n)) })
    .derive({ share: (d) => d['found'].share, lower: (d) => (d['part'] === 'all-favourable' ? d['found'].lower : null), upper: (d) => (d['part'] === 'all-favourable' ? d['found'].upper : null) })
    .orderby('criterionOrder', 'roleOrder', 'order', 'organisation', 'place')
    .select(columns.map(({ name }) => name))
}

interface Line {
  group: string
  organisation: string
  role: Role
  who: string
  wave: number
  criterion: string
  subject: string
  item: string
  statement: string
  scale: string
  part: 'favourable' | 'neutral' | 'unfavourable' | 'dont-know' | 'not-applicable' | 'skipped' | 'all-favourable'
  step: number | null
  answer: string
  n: number
  share: number
  lower: number | null
  upper: number | null
}

export function sentences(table: SafeTable): string[] {
  const shown = shownRows<Line>(table)
  const lines = shown.filter((line) => !isOwn(line))
  const own = shown.filter(isOwn)
  const where = viewOf(barsOf(table.rows as unknown as Line[])) === 'together' ? 'zijn er ook antwoorden op eigen vragen: kies één organisatie om ze te zien.' : 'staan hier ook antwoorden op eigen vragen.'
  return [...ofAll(lines), ...distinct(own, 'who').map((who) => `Van ${who} ${where} Die zijn niet te vergelijken met andere metingen of organisaties.`)]
}

const isOwn = ({ criterion }: Pick<Line, 'criterion'>): boolean => criterion === ownSubject

function ofAll(lines: readonly Line[]): string[] {
  const organisations = distinct(lines, 'organisation')
  return distinct(lines, 'who').flatMap((who) => {
    const ofRole = lines.filter((line) => line.who === who)
    const asked = counted(distinct(ofRole, 'item').length, 'vraag', 'vragen')
    if (organisations.length === 1) return ofOneOrganisation(`${who} van ${organisations[0]}`, ofRole, asked)
    return [`Van ${who} staan hier antwoorden van ${counted(distinct(ofRole, 'organisation').length, 'organisatie', 'organisaties')} op ${asked}.`]
  })
}

function ofOneOrganisation(who: string, lines: readonly Line[], asked: string): string[] {
  const favourable = lines.filter(({ part }) => part === 'all-favourable').sort((a, b) => a.share - b.share)
  const unknown = lines.filter(({ part, share }) => part === 'dont-know' && share >= muchUnknown).sort((a, b) => b.share - a.share)
  const lowest = favourable.length > 1 ? ` Dat is het laagst van ${asked}.` : ''
  return [
    ...favourable.slice(0, 1).map((line) =>
      `Van de ${who} antwoordt ${percent(line.share)} gunstig op ${quote(line.statement)} (${people(line.n)}; past bij ${percentSpan(line.lower ?? 0, line.upper ?? 1)}).${lowest}`),
    ...unknown.slice(0, 1).map((line) => `Van de ${who} antwoordt ${percent(line.share)} ‘weet ik niet’ op ${quote(line.statement)} (${people(line.n)}).`),
  ]
}

/** All answers of one group to one question. */
interface Bar {
  organisation: string
  who: string
  role: Role
  criterion: string
  /** An own question has no good side, so that nobody can be beside others on it. */
  own: boolean
  section: string
  subject: string
  scale: string
  answers: readonly Line[]
  favourable: Line | undefined
  unknown: Line | undefined
}

const sides = { unfavourable: 'left', neutral: 'middle', favourable: 'right', plain: 'right' } as const

const onScale = (line: Line): line is Line & { step: number; part: keyof typeof sides } => line.step !== null

function barsOf(lines: readonly Line[]): Bar[] {
  const severalSubjects = distinct(lines, 'subject').length > 1
  const severalRoles = distinct(lines, 'who').length > 1
  const bars = new Map<string, Line[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.group, line.role, line.item])
    bars.set(key, [...(bars.get(key) ?? []), line])
  }
  return [...bars.values()].map((ofBar) => {
    const { organisation, who, role, subject, statement, scale } = ofBar[0]!
    const section = [severalSubjects ? subject : '', severalRoles ? who : ''].filter(Boolean).join(', ')
    const find = (part: Line['part']): Line | undefined => ofBar.find((line) => line.part === part)
    return { organisation, who, role, criterion: subject, own: isOwn(ofBar[0]!), section, subject: statement, scale, answers: ofBar.filter(onScale).sort((a, b) => a.step! - b.step!), favourable: find('all-favourable'), unknown: find('dont-know') }
  })
}

interface Data {
  segments: readonly Segment[]
  marks: readonly Pick<Line, 'role' | 'share' | 'lower' | 'upper'>[]
}

const nothing: Data = { segments: [], marks: [] }

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const all = barsOf(table.rows as unknown as Line[])
  const view = viewOf(all)
  const bars = view === 'together' ? all.filter(({ own }) => !own) : all
  const parts = view === 'together' ? [{ part: 'legend' as const, entries: ofOrganisations(scheme) }, shareAxis, ...togetherOf(bars), shareAxis] : sectionsOf(bars, view, scheme)
  const headings = view === 'together' ? ['', ''] : ['gunstig', 'past bij', '', 'weet ik niet']
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct(bars, 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings })
  const marks = layout.lanes.flatMap((lane) => spread(lane.marks, lane))
  const shares = [grid(layout, [0, 0.5, 1], [0, 1], scheme), ...strip(layout, 'share', [0, 1], scheme)]
  const answers = divergingBars(layout.lanes, layout, divergingDomain(layout.lanes.map(({ segments }) => segments)), scheme)
  return frame(layout, { description: question, scheme, marks, layers: view === 'together' ? shares : answers })
}

function ofOrganisations(scheme: Scheme): LegendEntry[] {
  const { ink, edge } = palettes[scheme]
  return [{ sign: 'point', colour: ink, shape: 'circle', filled: true, label: 'aandeel gunstig van één organisatie' }, { sign: 'line', colour: edge, label: 'welk aandeel past bij de antwoorden' }]
}

const shareAxis = { part: 'axis' as const, words: [0, 0.5, 1].map((at) => ({ at, text: `${percent(at)}${at === 0.5 ? ' gunstig' : ''}` })) }

function togetherOf(bars: readonly Bar[]): Part<Data>[] {
  const criteria = distinct(bars, 'criterion')
  return criteria.flatMap((criterion): Part<Data>[] => [
    ...(criteria.length > 1 ? [{ part: 'section' as const, text: criterion }] : []),
    ...blocksOf<Bar, Data>(bars.filter((bar) => bar.criterion === criterion), 'together', laneOf, laneOfAll),
  ])
}

/** Questions with the same answers stand together under one legend. */
function sectionsOf(bars: readonly Bar[], view: View, scheme: Scheme): Part<Data>[] {
  return distinct(bars, 'section').flatMap((section) => {
    const ofSection = bars.filter((bar) => bar.section === section)
    const heading: Part<Data>[] = section === '' ? [] : [{ part: 'section', text: section }]
    return [...heading, ...distinct(ofSection, 'scale').flatMap((scale) => {
      const ofScale = ofSection.filter((bar) => bar.scale === scale)
      const rows = distinct(ofScale, 'subject').flatMap((subject): Part<Data>[] => [
        { part: 'subject', text: subject },
        ...ofScale.filter((bar) => bar.subject === subject).map((bar) => laneOf(view === 'one' ? '' : bar.organisation, bar)),
      ])
      return [...legendsOf(ofScale, scheme), { part: 'axis' as const, words: [], headings: true as const }, ...rows]
    })]
  })
}

/** A legend for every set of answers; answers that are told apart by side only have one of their own. */
function legendsOf(bars: readonly Bar[], scheme: Scheme): Part<Data>[] {
  const sets: Map<string, number>[] = []
  for (const bar of bars) {
    const answers = bar.answers.filter(onScale).filter(({ n }) => n !== null)
    const set = sets.find((one) => answers.some(({ answer }) => one.has(answer))) ?? sets[sets.push(new Map()) - 1]!
    for (const { answer, step } of answers) set.set(answer, step)
  }
  return sets.filter(({ size }) => size > 0).map((set) => ({
    part: 'legend',
    entries: [...set].sort(([, a], [, b]) => a - b).map(([label, step]) => ({ sign: 'area', colour: answerColour(step, scheme), label })),
  }))
}

function laneOf(label: string, { answers, favourable, unknown }: Bar): Part<Data> {
  const shown = answers.filter(({ n }) => n !== null)
  if (shown.length === 0) return withheldLane(label, nothing)
  const segments = shown.filter(onScale).map(({ step, share, part }) => ({ step, share, side: sides[part] })).filter(({ share }) => share > 0)
  const fits = favourable === undefined ? '' : percentSpan(favourable.lower ?? 0, favourable.upper ?? 1)
  const details = [fits, people(shown[0]!.n), unknown === undefined || unknown.n === null ? '' : percent(unknown.share)]
  return { part: 'lane', label, value: favourable === undefined ? '' : percent(favourable.share), details, height: 26, data: { segments, marks: [] } }
}

function laneOfAll(label: string, bars: readonly Bar[]): Part<Data> {
  const marks = bars.flatMap(({ favourable }) => (favourable === undefined || favourable.n === null ? [] : [favourable]))
  const lane = lanesTogether(label, marks, marks.map(({ n }) => n))
  return { ...lane, data: { segments: [], marks } } as Part<Data>
}

export const notes = [
  'Gunstig zijn de antwoorden die laten zien dat iets goed geregeld is. Rechts van de lijn staan de gunstige antwoorden, links de andere. Het middelste antwoord ligt half links en half rechts.',
  'Het percentage gunstig staat er met de waarden die bij de antwoorden passen (95%-interval van Wilson).',
  'Wie ‘weet ik niet’ koos, telt niet mee in de balk. Dat deel staat er apart bij.',
  'Bij minder dan tien deelnemers staan alleen gunstig en niet gunstig apart, om deelnemers te beschermen.',
  'Feiten, zoals gevolgde scholing, tellen niet mee in de score van een criterium.',
]
