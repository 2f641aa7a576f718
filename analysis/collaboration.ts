import {
  across, bandOpacity, blocksOf, capital, dot, frame, grid, lanesTogether, layOut, number, palettes, people, percent, percentSpan, pilotParts, pixel, quote, roleShapes, score, span, spread, strip, viewOf,
  withheldLane, withheldParts, type Layer, type Layout, type LegendEntry, type Part, type Scheme, type Spec, type View,
} from '@leidraadspiegel/chart'
import {
  choicesOfGroups, distinct, groupColumns, measureTitles, shareOf, shownRows, themedItemsOfGroups, themesOfGroups,
  type Drawing, type FiguresOfItem, type FiguresOfTheme, type ShareOf, type Tables,
} from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Hoe gaat het in de samenwerking, en waar liggen kansen?'

export const waves = 'latest'

/** Only partners answer about the network. */
export const roles = ['partner'] as const

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'theme', title: 'Thema-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Thema', kind: 'key' },
  { name: 'kind', title: 'Soort-id', kind: 'key', hidden: true },
  { name: 'what', title: 'Wat', kind: 'key' },
  { name: 'item', title: 'Vraag-id', kind: 'key', hidden: true },
  { name: 'statement', title: 'Vraag', kind: 'key' },
  { name: 'n', title: 'Van zoveel mensen', kind: 'count', format: 'integer' },
  { name: 'mean', title: 'Gemiddelde', kind: 'value', format: 'score' },
  { name: 'lowest', title: 'Laagste vraag', kind: 'value', format: 'score' },
  { name: 'highest', title: 'Hoogste vraag', kind: 'value', format: 'score' },
  { name: 'share', title: 'Aandeel', kind: 'value', format: 'percent' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'percent' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'percent' },
  { name: 'measure', title: 'Wat het gemiddelde is', kind: 'text' },
]

/** The two multiple choices of the network questionnaire; an option is called as the theme it is about. */
const kindOfChoice: Readonly<Record<string, Kind>> = { 'net-23': 'obstacle', 'net-24': 'chance' }

type Kind = 'theme' | 'item' | 'obstacle' | 'chance'

const titles: Readonly<Record<Kind, string>> = { theme: 'hoe het gaat', obstacle: 'staat in de weg', chance: 'kans', item: 'vraag' }

/** The themes that can also be an obstacle or a chance come first, then the others as they are asked. */
const firstThemes = ['communicatie', 'tijd', 'rolverdeling', 'privacy', 'vertrouwen']

const themeTitles: Readonly<Record<string, string>> = {
  ambitie: 'Gezamenlijke ambitie',
  coordinatie: 'Coördinatie',
  gemeente: 'Steun van de gemeente',
  casuistiek: 'Samen situaties bespreken',
  'stem-jongeren-en-naasten': 'De stem van jongeren en naasten',
  tevredenheid: 'Tevreden over de samenwerking',
}

const titleOf = (theme: string): string => themeTitles[theme] ?? capital(theme.replaceAll('-', ' '))

export function pipeline(tables: Tables): ColumnTable {
  const items = themedItemsOfGroups(tables)
  const themes = themesOfGroups(items).derive({ kind: () => 'theme', item: () => '', statement: () => '', figures: escape(({ found }: { found: FiguresOfTheme }) => ofTheme(found)) })
  const asked = items.derive({ kind: () => 'item', figures: escape(({ found }: { found: FiguresOfItem }) => ofItem(found)) })
  const choices = choicesOfGroups(tables)
    .semijoin(items, [['group', 'role', 'wave'], ['group', 'role', 'wave']])
    .filter(escape(({ item }: { item: string }) => item in kindOfChoice))
    .derive({ theme: (d) => d['value'], kind: escape(({ item }: { item: string }) => kindOfChoice[item]), order: (d) => d['place'], figures: escape(({ x, n }: { x: number; n: number }) => ofChoice(x, n)) })
  return themes
    .concat(asked, choices)
    .derive({ subject: escape(({ theme }: Row) => titleOf(theme)), what: escape(({ kind }: Row) => titles[kind]), rank: escape(rankOf), kindOrder: escape(({ kind }: Row) => kinds.indexOf(kind)) })
    .derive({ n: (d) => d['figures'].n, mean: (d) => d['figures'].mean, lowest: (d) => d['figures'].lowest, highest: (d) => d['figures'].highest, share: (d) => d['figures'].share, lower: (d) => d['figures'].lower, upper: (d) => d['figures'].upper, measure: (d) => d['figures'].measure })
    .orderby('rank', 'theme', 'kindOrder', 'order', 'organisation')
    .select(columns.map(({ name }) => name))
}

const kinds: readonly Kind[] = ['theme', 'obstacle', 'chance', 'item']

interface Row {
  theme: string
  kind: Kind
  order: number
}

function rankOf({ theme, kind, order }: Row): number {
  const first = firstThemes.indexOf(theme)
  if (first >= 0) return first
  return kind === 'theme' || kind === 'item' ? 10 : 20 + order
}

interface Figures extends ShareOf {
  n: number
  mean: number | null
  lowest: number | null
  highest: number | null
  measure: string | null
}

const ofTheme = ({ measure, ...found }: FiguresOfTheme): Figures => ({ ...found, share: null, lower: null, upper: null, measure: measureTitles[measure] })

const ofItem = (found: FiguresOfItem): Figures => ({ ...found, lowest: null, highest: null, measure: found.mean === null ? null : measureTitles.mean })

const ofChoice = (x: number, n: number): Figures => ({ n, mean: null, lowest: null, highest: null, ...shareOf(x, n), measure: null })

interface Line extends Figures {
  organisation: string
  role: Role
  who: string
  theme: string
  subject: string
  kind: Kind
  statement: string
}

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const organisations = distinct(lines, 'organisation')
  if (lines.length === 0) return []
  if (organisations.length > 1) return [`Hier staan antwoorden van ${lines[0]!.who} van ${number(organisations.length)} groepen naast elkaar.`]
  const where = `Bij ${lines[0]!.who} van ${organisations[0]}`
  return [...themeWords(where, lines), ...choiceWords(where, lines, 'obstacle', 'wat goede samenwerking in de weg staat'), ...choiceWords(where, lines, 'chance', 'kans')]
}

const heightOf = ({ mean, measure }: Line): string => `${score(mean ?? 0)}${measure === measureTitles.share ? '% gunstig' : ''}`

const aboutOf = (line: Line): string => `${heightOf(line)} ${behind(line)}`

const behind = ({ lowest, highest, n }: Line): string => `(${people(n)}${lowest === highest ? '' : `; per vraag ${span(lowest ?? 0, highest ?? 0)}`})`

function themeWords(where: string, lines: readonly Line[]): string[] {
  const [first, ...others] = lines.filter(({ kind, mean }) => kind === 'theme' && mean !== null).sort((a, b) => b.mean! - a.mean!)
  const last = others.at(-1)
  if (first === undefined) return []
  if (last === undefined) return [`${where} staat het thema ${quote(first.subject)} op ${aboutOf(first)}.`]
  return [`${where} staat het thema ${quote(first.subject)} het hoogst, op ${aboutOf(first)}, en ${quote(last.subject)} het laagst, op ${aboutOf(last)}.`]
}

function choiceWords(where: string, lines: readonly Line[], kind: Kind, as: string): string[] {
  const [most] = lines.filter((line) => line.kind === kind && (line.share ?? 0) > 0).sort((a, b) => b.share! - a.share!)
  if (most === undefined) return []
  return [`${where} wordt ${quote(most.subject)} het vaakst genoemd als ${as}: ${percent(most.share!)} (${people(most.n)}; past bij ${percentSpan(most.lower ?? 0, most.upper ?? 1)}).`]
}

/** One line of marks, 0–100. */
interface Mark {
  role: Role
  kind: Kind
  value: number
  lower: number | null
  upper: number | null
}

interface Data {
  marks: readonly Mark[]
}

const nothing: Data = { marks: [] }

const domain = [0, 100] as const

const ticks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const view = viewOf(lines.filter(({ kind }) => kind !== 'item'))
  const blocks = lines.length === 0 ? [] : [{ part: 'legend' as const, entries: legend(lines, view, scheme) }, ...askedOf(lines), ...(view === 'one' ? ofOne(lines) : ofSeveral(lines, view))]
  const withheld = withheldParts(table.withheld, { shown: distinct(lines, 'organisation') }, nothing)
  const layout = layOut<Data>([...blocks, ...withheld, ...pilotParts(pilot)], { width, headings: ['', '', ''] })
  const layers = view === 'together' ? [grid(layout, [0, 25, 50, 75, 100], domain, scheme), ...strip(layout, 'value', domain, scheme)] : marksOf(layout, scheme)
  return frame(layout, { description: question, scheme, marks: layout.lanes.flatMap((lane) => spread(lane.marks, lane)), layers })
}

const sectionOf = (text: string, blocks: readonly Part<Data>[]): Part<Data>[] => (blocks.length === 0 ? [] : [{ part: 'section', text }, { part: 'axis', words: ticks }, ...blocks])

/** What partners could choose from. */
function askedOf(lines: readonly Line[]): Part<Data>[] {
  const asked = distinct(lines.filter(({ kind }) => kind === 'obstacle' || kind === 'chance'), 'statement')
  return asked.length === 0 ? [] : [{ part: 'note', text: `De keuzes horen bij: ${asked.map(quote).join(' en ')}` }]
}

const aboutItems = 'De vragen: wie antwoordt gunstig?'

/** Themes that people could choose have three lanes; the others are a list. */
function ofOne(lines: readonly Line[]): Part<Data>[] {
  const items = lines.filter(({ kind }) => kind === 'item').map((line) => ({ ...line, who: line.statement }))
  const themes = lines.filter(({ kind }) => kind !== 'item').map((line) => ({ ...line, who: titles[line.kind] }))
  const chosen = new Set(themes.filter(({ kind }) => kind !== 'theme').map(({ theme }) => theme))
  const others = themes.filter(({ theme }) => !chosen.has(theme)).map((line) => laneOf(line.subject, line))
  return [
    ...sectionOf('Hoe het gaat, wat in de weg staat en waar kansen liggen', blocksOf(themes.filter(({ theme }) => chosen.has(theme)), 'one', laneOf, laneOfAll)),
    ...sectionOf(chosen.size === 0 ? 'Hoe het gaat, per thema' : 'Hoe het gaat bij de andere thema’s', others),
    ...sectionOf(aboutItems, blocksOf(items, 'one', laneOf, laneOfAll)),
  ]
}

function ofSeveral(lines: readonly Line[], view: View): Part<Data>[] {
  const items = lines.filter(({ kind }) => kind === 'item').map((line) => ({ ...line, subject: line.statement }))
  const themes = lines.filter(({ kind }) => kind !== 'item').map((line) => ({ ...line, who: titles[line.kind] }))
  return [{ part: 'axis', words: ticks }, ...blocksOf(themes, view, laneOf, laneOfAll), ...sectionOf(aboutItems, blocksOf(items, view, laneOf, laneOfAll))]
}

function legend(lines: readonly Line[], view: View, scheme: Scheme): LegendEntry[] {
  const { roles: colours, edge, ink, answers } = palettes[scheme]
  const { role, who } = lines[0]!
  const point = { sign: 'point', colour: colours[role], shape: roleShapes[role], filled: true } as const
  const fits: LegendEntry = { sign: 'line', colour: ink, label: 'wat past bij de antwoorden' }
  if (view === 'together') return [{ ...point, label: `${who}: één groep` }, fits]
  const chosen: LegendEntry[] = lines.some(({ kind }) => kind === 'obstacle' || kind === 'chance') ? [{ sign: 'area', colour: answers[1], label: 'aandeel dat zegt: staat in de weg' }, { sign: 'area', colour: answers[3], label: 'aandeel dat zegt: kans' }] : []
  return [{ ...point, label: `${who}: gemiddelde van een thema, of aandeel gunstig` }, { sign: 'band', colour: edge, label: 'van de laagste tot de hoogste vraag' }, ...chosen, fits]
}

function markOf({ role, kind, mean, lowest, highest, share, lower, upper }: Line): Mark | null {
  if (kind === 'theme') return mean === null ? null : { role, kind, value: mean, lower: lowest, upper: highest }
  return share === null ? null : { role, kind, value: 100 * share, lower: 100 * (lower ?? 0), upper: 100 * (upper ?? 1) }
}

function laneOf(label: string, line: Line): Part<Data> {
  const mark = line.n === null ? null : markOf(line)
  if (mark === null) return withheldLane(label, nothing)
  const ofTheme = line.lowest === line.highest ? '' : `vragen ${span(line.lowest ?? 0, line.highest ?? 0)}`
  const fits = line.kind === 'theme' ? ofTheme : `past bij ${percentSpan(line.lower ?? 0, line.upper ?? 1)}`
  const value = line.kind === 'theme' ? heightOf(line) : percent(line.share ?? 0)
  return { part: 'lane', label, value, details: [fits, people(line.n)], height: 22, data: { marks: [mark] } }
}

function laneOfAll(label: string, all: readonly Line[]): Part<Data> {
  const shown = all.flatMap((line) => (line.n === null ? [] : [{ mark: markOf(line), n: line.n }])).flatMap(({ mark, n }) => (mark === null ? [] : [{ mark: mark.kind === 'theme' ? { ...mark, lower: null, upper: null } : mark, n }]))
  return lanesTogether<Mark>(label, shown.map(({ mark }) => mark), shown.map(({ n }) => n))
}

function marksOf(layout: Layout<Data>, scheme: Scheme): Layer[] {
  const { answers, edge, ink } = palettes[scheme]
  const marks = layout.lanes.flatMap(({ marks: all, y, top, bottom }) => all.map((mark) => ({ ...mark, y, top: top + 2, bottom: bottom - 2, zero: 0, colour: mark.kind === 'obstacle' ? answers[1] : answers[3] })))
  const of = (...wanted: readonly Kind[]): typeof marks => marks.filter(({ kind }) => wanted.includes(kind))
  const between = (strokeWidth: number, colour: string, opacity: number, values: typeof marks): Layer => ({ data: { values }, mark: { type: 'rule', strokeWidth, color: colour, opacity }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y') } })
  return [
    grid(layout, [0, 25, 50, 75, 100], domain, scheme),
    { data: { values: of('obstacle', 'chance') }, mark: { type: 'rect' }, encoding: { x: across(layout, 'zero', domain), x2: { field: 'value' }, y: pixel('top'), y2: { field: 'bottom' }, fill: { field: 'colour', type: 'nominal', scale: null } } },
    between(11, edge, bandOpacity, of('theme')),
    between(2, ink, 1, of('obstacle', 'chance', 'item')),
    { ...dot(layout, 'value', domain, scheme), data: { values: of('theme', 'item') } },
  ]
}

export const notes = [
  'Het gemiddelde van een thema is het gemiddelde van zijn vragen, van 0 tot 100. De brede streep loopt van de laagste tot de hoogste vraag. Een thema met één vraag heeft geen brede streep.',
  'Partners konden kiezen wat goede samenwerking het meest in de weg staat, en waar de grootste kansen liggen. Wie meer koos, telt bij elke keuze mee. Tussen de keuzes rekenen we geen verschil uit.',
  'Gunstig is ‘klopt grotendeels’ of ‘klopt helemaal’. Wie ‘weet ik niet’ of ‘niet van toepassing’ koos, telt niet mee. De dunne streep laat zien welk aandeel bij de antwoorden past (95%-interval van Wilson).',
  'Bij minder dan tien partners staat het aandeel gunstige antwoorden er in plaats van het gemiddelde, en zijn de keuzes niet te zien, om deelnemers te beschermen.',
]
