import {
  across, dumbbellHeight, dumbbells, enumerate, frame, grid, lanesTogether, layOut, markSize, palettes, people, pilotParts, pixel, points, pointsSpan, quote, roleShapes, score, span, spread, viewOf,
  withheldLane, withheldParts, type Dumbbell, type Layer, type Layout, type LegendEntry, type Part, type RoleMark, type Scheme, type Spec,
} from '@leidraadspiegel/chart'
import {
  byGap, distinct, fitsOf, groupColumns, isWorthTalking, measureTitles, perspectiveSentences, perspectivesOfGroups, shownRows, sideBySide, sizeOf, worthTalking,
  type Drawing, type Measure, type PerspectiveLine, type Reason, type RoleGap, type Tables,
} from '@leidraadspiegel/pipeline'
import { rolesOfOrganisation, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Waar kijken rollen anders naar hetzelfde?'

export const waves = 'shared'

export const answers = true

/** Partners answer about the network, not about an organisation. */
export const roles = rolesOfOrganisation

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'otherRole', title: 'Andere rol', kind: 'key', hidden: true },
  { name: 'otherWho', title: 'Naast', kind: 'key' },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'mirror', title: 'Zelfde vraag-id', kind: 'key', hidden: true },
  { name: 'statement', title: 'Vraag', kind: 'key' },
  { name: 'otherStatement', title: 'Vraag aan de ander', kind: 'key' },
  { name: 'n', title: 'Van zoveel mensen', kind: 'count', format: 'integer' },
  { name: 'otherN', title: 'Van zoveel anderen', kind: 'count', of: 'otherRole', format: 'integer' },
  { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
  { name: 'meanLower', title: 'Score past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'meanUpper', title: 'Score past bij: tot', kind: 'value', format: 'score' },
  { name: 'otherMean', title: 'Score van de ander', kind: 'value', format: 'score' },
  { name: 'otherLower', title: 'Score van de ander past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'otherUpper', title: 'Score van de ander past bij: tot', kind: 'value', format: 'score' },
  { name: 'gap', title: 'Verschil', kind: 'value', format: 'points' },
  { name: 'lower', title: 'Verschil past bij: vanaf', kind: 'value', format: 'points' },
  { name: 'upper', title: 'Verschil past bij: tot', kind: 'value', format: 'points' },
  { name: 'flag', title: 'Om over te praten', kind: 'text' },
  { name: 'measure', title: 'Wat de score is', kind: 'text' },
  { name: 'p', title: 'p (Welch; bij aandelen exact)', kind: 'value', hidden: true },
  { name: 'q', title: 'q (Benjamini–Hochberg)', kind: 'value', hidden: true },
  { name: 'reason', title: 'Opmerking', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  return perspectivesOfGroups(tables)
    .derive({
      n: (d) => d['found'].one.n,
      mean: (d) => d['found'].one.value,
      meanLower: (d) => d['found'].one.lower,
      meanUpper: (d) => d['found'].one.upper,
      otherN: (d) => d['found'].other.n,
      otherMean: (d) => d['found'].other.value,
      otherLower: (d) => d['found'].other.lower,
      otherUpper: (d) => d['found'].other.upper,
      gap: (d) => d['found'].gap,
      lower: (d) => d['found'].lower,
      upper: (d) => d['found'].upper,
      p: (d) => d['found'].p,
      flag: escape(({ mirror, found }: Compared) => (isWorthTalking(mirror, found) ? flagged : null)),
      measure: escape(({ measure }: Compared) => measureTitles[measure]),
      reason: escape(({ mirror, found: { reason } }: Compared) => (sideBySide.includes(mirror) ? apart : reason === null ? null : reasons[reason])),
    })
    .select(columns.map(({ name }) => name))
}

interface Compared {
  mirror: string
  measure: Measure
  found: RoleGap
}

const flagged = 'verschil om over te praten'
const apart = 'twee eigen ervaringen: die zetten we alleen naast elkaar'

const reasons: Readonly<Record<Reason, string>> = {
  nobody: 'niemand antwoordde',
  'one-person': 'er is maar één antwoord',
  'no-variation': 'binnen elke rol is het antwoord hetzelfde',
  'other-questions': 'er zijn andere vragen gesteld',
}

interface Line extends PerspectiveLine {
  role: Role
  otherRole: Role
  subject: string
  otherStatement: string
  meanLower: number | null
  meanUpper: number | null
  otherLower: number | null
  otherUpper: number | null
}

export const sentences = (table: SafeTable): string[] => perspectiveSentences(shownRows<Line>(table))

/** All roles of one group on one thing. */
interface Bell {
  organisation: string
  who: string
  subject: string
  criterion: string
  lines: readonly Line[]
  widest: Line | undefined
}

function bellsOf(lines: readonly Line[]): Bell[] {
  const bells = new Map<string, Line[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.mirror, line.group])
    bells.set(key, [...(bells.get(key) ?? []), line])
  }
  return [...bells.values()].map((all) => {
    const widest = all.filter(({ gap }) => gap !== null).sort((a, b) => Number(b.flag !== null) - Number(a.flag !== null) || byGap(a, b))[0]
    return { organisation: all[0]!.organisation, who: '', subject: titleOf(all[0]!.mirror, lines), criterion: all[0]!.subject, lines: all, widest }
  })
}

/** A mirror is called by the question of the first role that got it. */
const titleOf = (mirror: string, lines: readonly Line[]): string => lines.find((line) => line.mirror === mirror)!.statement

interface Data extends Dumbbell {
  gaps: readonly Line[]
}

const nothing: Data = { marks: [], strong: false, gaps: [] }

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const bells = bellsOf(lines)
  const view = viewOf(bells)
  const together = view === 'together'
  const ticks = together ? gapTicks : scoreTicks
  const blocks = together ? togetherOf(lines) : view === 'one' ? ofOne(bells) : ofSeveral(bells)
  const parts: Part<Data>[] = blocks.length === 0 ? [] : [{ part: 'legend', entries: together ? legendOfGaps(scheme) : legend(lines, scheme) }, ...(view === 'one' ? [] : [{ part: 'axis' as const, words: ticks, headings: true as const }]), ...blocks, { part: 'axis', words: ticks }]
  const headings = together ? ['', ''] : ['verschil', 'past bij', '', '', '']
  const layout = layOut<Data>([...parts, ...withheldParts(table.withheld, { shown: distinct(lines, 'organisation') }, nothing), ...pilotParts(pilot)], { width, headings })
  return frame(layout, { description: question, scheme, marks: layout.lanes.flatMap((lane) => spread(lane.gaps, lane)), layers: together ? gaps(layout, scheme) : dumbbells(layout, scheme) })
}

const scoreTicks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

const gapTicks = [-100, -50, 0, 50, 100].map((value) => ({ at: (value + 100) / 200, text: points(value) }))

function legend(lines: readonly Line[], scheme: Scheme): LegendEntry[] {
  const { roles: colours, ink } = palettes[scheme]
  const all = [...new Map(lines.flatMap((line) => [[line.role, line.who], [line.otherRole, line.otherWho]] as const))]
  const points = all.map(([role, who]): LegendEntry => ({ sign: 'point', colour: colours[role], shape: roleShapes[role], filled: true, label: who }))
  const strong: LegendEntry[] = lines.some(({ flag }) => flag !== null) ? [{ sign: 'area', colour: ink, label: flagged }] : []
  return [...points, { sign: 'line', colour: ink, label: 'welke score past bij de antwoorden' }, ...strong]
}

function legendOfGaps(scheme: Scheme): LegendEntry[] {
  const { ink, edge } = palettes[scheme]
  return [{ sign: 'point', colour: ink, shape: 'circle', filled: true, label: 'verschil bij één organisatie, eerste rol min tweede' }, { sign: 'line', colour: edge, label: 'welk verschil past bij de antwoorden' }]
}

/** What is worth a conversation comes first. */
function ofOne(bells: readonly Bell[]): Part<Data>[] {
  const worth = bells.filter(({ widest }) => widest?.flag === flagged).sort((a, b) => byGap(a.widest!, b.widest!))
  const several = distinct(bells, 'criterion').length > 1
  const others = bells.filter((bell) => !worth.includes(bell))
  const block = (title: string, ofBlock: readonly Bell[]): Part<Data>[] => (ofBlock.length === 0 ? [] : [{ part: 'section', text: title }, { part: 'axis', words: scoreTicks, headings: true }, ...ofBlock.flatMap((bell) => [{ part: 'subject' as const, text: bell.subject }, ...wordingsOf(bell, several ? bell.criterion : ''), ...lanesOf('', bell)])])
  return [...block('Verschillen om over te praten', worth), ...block(worth.length === 0 ? 'Geen verschillen om over te praten' : 'De andere vragen', others)]
}

/** What it is about, and how the other roles were asked. */
function wordingsOf({ lines, subject }: Bell, criterion: string): Part<Data>[] {
  const asked = new Map(lines.flatMap((line) => [[line.who, line.statement], [line.otherWho, line.otherStatement]] as const))
  const others = distinct([...asked].map(([who, statement]) => ({ who, statement })).filter(({ statement }) => statement !== subject), 'statement')
  const texts = [criterion, ...others.map((statement) => `${enumerate([...asked].filter(([, own]) => own === statement).map(([who]) => who))}: ${quote(statement)}`)].filter(Boolean)
  return texts.length === 0 ? [] : [{ part: 'note', text: texts.join(' · ') }]
}

function ofSeveral(bells: readonly Bell[]): Part<Data>[] {
  return distinct(bells, 'subject').flatMap((subject): Part<Data>[] => [{ part: 'subject', text: subject }, ...bells.filter((bell) => bell.subject === subject).flatMap((bell) => lanesOf(bell.organisation, bell))])
}

function togetherOf(lines: readonly Line[]): Part<Data>[] {
  return distinct(lines, 'mirror').flatMap((mirror): Part<Data>[] => {
    const pairs = lines.filter((line) => line.mirror === mirror).map((line) => ({ ...line, pair: `${line.who} min ${line.otherWho}` }))
    return [{ part: 'subject', text: titleOf(mirror, lines) }, ...distinct(pairs, 'pair').map((pair): Part<Data> => {
      const shown = pairs.filter((line) => line.pair === pair && line.n !== null && line.gap !== null)
      const lane = lanesTogether<Line>(pair, shown, shown.flatMap(({ n, otherN }) => [n, otherN]))
      return { ...lane, data: { ...nothing, gaps: shown } } as Part<Data>
    })]
  })
}

/** The marks of the roles that are shown, and one hatched lane for those that are not. */
function lanesOf(label: string, { lines, widest }: Bell): Part<Data>[] {
  const shown = lines.filter(({ n }) => n !== null)
  const marks = [...new Map(shown.flatMap((line) => [[line.role, markOf(line)], [line.otherRole, otherMarkOf(line)]] as const)).values()]
  const missing = [...new Map(lines.flatMap((line) => [[line.role, line.who], [line.otherRole, line.otherWho]] as const))].filter(([role]) => !marks.some((mark) => mark.role === role)).map(([, who]) => who)
  const hatched = missing.length === 0 ? [] : [withheldLane<Data>([label, enumerate(missing)].filter(Boolean).join(', '), nothing)]
  if (marks.length === 0) return hatched
  const fits = widest === undefined ? null : fitsOf(widest)
  const details = [
    fits === null ? '' : fits[0] < 0 ? pointsSpan(...fits) : span(...fits),
    peopleOf(marks.map(({ n }) => n)),
    widest === undefined || isRange(widest, marks) ? '' : `${widest.who} en ${widest.otherWho}`,
    shown[0]!.measure === measureTitles.share ? 'aandeel gunstig' : '',
  ]
  return [{ part: 'lane', label, value: widest === undefined ? '' : score(sizeOf(widest)), details, height: dumbbellHeight(marks.length), data: { marks, strong: widest?.flag === flagged, gaps: [] } }, ...hatched]
}

/** Is it the difference between the outermost marks? */
const isRange = ({ gap }: Line, marks: readonly RoleMark[]): boolean => Math.abs(Math.max(...marks.map(({ value }) => value)) - Math.min(...marks.map(({ value }) => value)) - Math.abs(gap ?? 0)) < 0.5

function peopleOf(sizes: readonly number[]): string {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length < 3) return people(...sizes)
  return least === most ? people(least) : `${people(least)} tot ${most}`
}

const markOf = ({ role, mean, meanLower, meanUpper, n }: Line): RoleMark & { n: number } => ({ role, value: mean, lower: meanLower, upper: meanUpper, n })

const otherMarkOf = ({ otherRole, otherMean, otherLower, otherUpper, otherN }: Line): RoleMark & { n: number } => ({ role: otherRole, value: otherMean, lower: otherLower, upper: otherUpper, n: otherN })

function gaps(layout: Layout<Data>, scheme: Scheme): Layer[] {
  const domain = [-100, 100] as const
  const { ink, paper } = palettes[scheme]
  return [
    grid(layout, [-100, -50, 0, 50, 100], domain, scheme),
    { mark: { type: 'rule', strokeWidth: 1, opacity: 0.35, color: ink }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y') } },
    { mark: { type: 'point', size: markSize / 2, opacity: 1, fill: ink, stroke: paper, strokeWidth: 1 }, encoding: { x: across(layout, 'gap', domain), y: pixel('y') } },
  ]
}

export const notes = [
  'Sommige vragen gaan voor meer rollen over hetzelfde. De score is het gemiddelde van de antwoorden, van 0 tot 100. Elke rol kreeg de vraag in eigen woorden; die staan erbij.',
  `Een verschil om over te praten is ${worthTalking} punten of meer, terwijl ‘geen verschil’ niet bij de antwoorden past. Dat is een afspraak om een gesprek te beginnen. Het zegt niet wie gelijk heeft.`,
  'Bij drie rollen of meer staat het grootste verschil erbij. Alle verschillen staan in de tabel, steeds de eerste rol min de andere.',
  'Wie ‘weet ik niet’ of ‘niet van toepassing’ koos, telt hier niet mee. Niet iedereen heeft bijvoorbeeld een veiligheidsplan nodig.',
  'Bij minder dan tien deelnemers staat het aandeel gunstige antwoorden er in plaats van de score, om deelnemers te beschermen. Dan gaat het om 20 procentpunten.',
  'We vergelijken alleen rollen van dezelfde meting: de laatste waarin twee rollen of meer genoeg deelnemers hadden.',
]
