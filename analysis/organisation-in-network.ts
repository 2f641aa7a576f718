import {
  besideLegend, besideNetwork, counted, edgeOfFunnel, frame, funnelHeight, funnelLayers, funnelLegend, funnelTicks, layOut, people, percent, percentSpan, pilotParts, score, span, withheldLane, withheldRoles,
  type BesideNetwork, type Funnel as FunnelPicture, type Part, type Spec,
} from '@leidraadspiegel/chart'
import {
  distinct, funnelLevels, funnelOf, groupColumns, meanScore, placeInFunnel, placeSentences, scoresOfNetwork, shrunkShareOf, spanOfFunnel, tableOfRows,
  type Drawing, type Funnel, type NetworkScore, type PlaceLine, type Tables, type UnitScores, type UnitShare,
} from '@leidraadspiegel/pipeline'
import { overOrganisations, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import type { ColumnTable } from 'arquero'

export const question = 'Is een verschil met het netwerk toeval?'

export const waves = 'latest'

export const compares = 'network'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'which', title: 'Soort rij', kind: 'key', hidden: true },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'units', title: 'Organisaties in het netwerk', kind: 'units', format: 'integer' },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'score' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'score' },
  { name: 'shrunk', title: 'Bijgestelde score', kind: 'value', format: 'score' },
  { name: 'share', title: 'Deel met 50 of hoger', kind: 'value', format: 'percent' },
  { name: 'shrunkShare', title: 'Bijgesteld deel', kind: 'value', format: 'percent' },
  { name: 'lower95', title: 'Toeval (95%): vanaf', kind: 'value', format: 'percent' },
  { name: 'upper95', title: 'Toeval (95%): tot', kind: 'value', format: 'percent' },
  { name: 'lower998', title: 'Toeval (99,8%): vanaf', kind: 'value', format: 'percent' },
  { name: 'upper998', title: 'Toeval (99,8%): tot', kind: 'value', format: 'percent' },
  { name: 'place', title: 'Verschil met het netwerk', kind: 'text' },
  { name: 'tau', title: 'Verbreding van de grenzen (τ)', kind: 'value', hidden: true },
]

export function pipeline(tables: Tables): ColumnTable {
  const scores = scoresOfNetwork(tables).sort((a, b) => a.criterionOrder - b.criterionOrder || a.roleOrder - b.roleOrder)
  return tableOfRows(columns.map(({ name }) => name), scores.flatMap(rowsOf))
}

const shareOfUnit = ({ values }: UnitScores): UnitShare => ({ x: values.filter((value) => value >= 50).length, n: values.length })

const empty = { mean: null, lower: null, upper: null, shrunk: null, share: null, shrunkShare: null, lower95: null, upper95: null, lower998: null, upper998: null, place: null, tau: null }

/** The own organisation, the network, and the others without anything that tells them apart but their size and share (decision 0010). */
function rowsOf({ members, units, n, average, ...score }: NetworkScore): Record<string, unknown>[] {
  const shares = members.map(shareOfUnit)
  const funnel = units === null ? null : funnelOf(shares)
  const beside = (group: string, which: PlaceLine['which'], organisation: string): object => ({ ...empty, ...score, group, which, organisation, units })
  const own = members.flatMap((unit, index) => (unit.own ? [{ ...beside(unit.group, 'own', unit.organisation), ...ofOwn(unit), ...inFunnel(funnel, shares[index]!), shrunk: units === null ? null : average.shrunk[index], shrunkShare: funnel === null ? null : shrunkShareOf(shares[index]!, shares) }] : []))
  const network = { ...beside(overOrganisations, 'network', 'gemiddelde organisatie'), n, mean: average.mean, lower: average.lower, upper: average.upper, share: funnel?.share ?? null, tau: funnel?.tau ?? null }
  const others = funnel === null ? [] : members.flatMap((unit, index) => (unit.own ? [] : [{ ...beside(overOrganisations, 'other', unit.organisation), ...inFunnel(funnel, shares[index]!) }]))
  return [...own, network, ...others.sort((a, b) => b.n - a.n || (b.share ?? 0) - (a.share ?? 0))]
}

function ofOwn({ values }: UnitScores): object {
  const { mean, lower, upper } = meanScore([...values].sort((a, b) => a - b))
  return { mean, lower, upper }
}

function inFunnel(funnel: Funnel | null, unit: UnitShare) {
  const { x, n } = unit
  if (funnel === null) return { n, share: x / n }
  const [inner, outer] = [spanOfFunnel(funnel, n, funnelLevels[0]), spanOfFunnel(funnel, n, funnelLevels[1])]
  return { n, share: x / n, lower95: inner.lower, upper95: inner.upper, lower998: outer.lower, upper998: outer.upper, place: placeInFunnel(funnel, unit) }
}

interface Line extends PlaceLine {
  role: Role
  tau: number | null
}

export function sentences(table: SafeTable): string[] {
  return placeSentences(table.rows as unknown as PlaceLine[])
}

interface Data {
  marks: readonly BesideNetwork[]
  funnel: FunnelPicture | null
}

const nothing: Data = { marks: [], funnel: null }

/** More funnels than this are too many to read. */
const mostFunnels = 6

/** One role on one criterion. */
interface Beside {
  own: Line | undefined
  network: Line
  dots: readonly Line[]
}

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const subjects = distinct(lines, 'subject')
  const own = lines.find(({ which }) => which === 'own')?.organisation ?? null
  const withFunnels = subjects.length === 1 || (own === null && lines.filter(({ which }) => which === 'network').length <= mostFunnels)
  const scoresLegend: Part<Data>[] = [{ part: 'legend', entries: besideLegend(own, scheme) }, { part: 'axis', words: ticks }]
  const funnelsLegend: Part<Data>[] = [{ part: 'note', text: aboutFunnels }, { part: 'legend', entries: funnelLegend(own === null ? 'een organisatie' : 'een andere organisatie', scheme) }]
  const blocks = subjects.flatMap((subject): Part<Data>[] => {
    const roles = besideOf(lines.filter((line) => line.subject === subject))
    const funnels = withFunnels ? roles.flatMap(funnelParts) : []
    if (own === null) return [{ part: 'subject', text: subject }, ...(withFunnels ? funnels : roles.map(laneOf))]
    return [{ part: 'subject', text: subject }, ...roles.map(laneOf), ...(withFunnels ? [...funnelsLegend, ...funnels] : [])]
  })
  const about: Part<Data>[] = withFunnels ? [] : [{ part: 'note', text: `${aboutPlaces} Kies een onderwerp om ${own === null ? 'organisaties' : 'de andere organisaties'} als stippen te zien.` }]
  const above = own === null && withFunnels ? funnelsLegend : [...about, ...scoresLegend]
  const parts = blocks.length === 0 ? [] : [...above, ...blocks, ...(withFunnels ? [] : [{ part: 'axis' as const, words: ticks }])]
  const layout = layOut<Data>([...parts, ...withheldRoles(table.withheld, distinct(lines, 'role'), nothing), ...pilotParts(pilot)], { width, headings: ['', '', '', '', ''] })
  const places = layout.lanes.flatMap(({ funnel, top, bottom }) => (funnel === null ? [] : [{ ...funnel, top, bottom }]))
  const scored = layout.lanes.filter(({ funnel }) => funnel === null)
  return frame(layout, { description: question, scheme, marks: [], layers: [...besideNetwork(scored, { ...layout, lanes: scored }, scheme), ...funnelLayers(places, layout, scheme)] })
}

const aboutFunnels = 'Elke stip is een organisatie. Hoogte: deel van de mensen met een score van 50 of hoger. Van links naar rechts: het aantal deelnemers.'

const aboutPlaces = 'Of een verschil bij toeval past, bekijken we met het deel van de mensen met een score van 50 of hoger.'

const ticks = [0, 25, 50, 75, 100].map((value) => ({ at: value / 100, text: score(value) }))

function besideOf(lines: readonly Line[]): Beside[] {
  return lines.filter(({ which }) => which === 'network').map((network) => {
    const ofRole = lines.filter(({ role }) => role === network.role)
    return { network, own: ofRole.find(({ which }) => which === 'own'), dots: ofRole.filter(({ which, share }) => which !== 'network' && share !== null) }
  })
}

/** The score of the own organisation beside that of the network; of the network alone where there is none. */
function laneOf({ own, network }: Beside): Part<Data> {
  const { who, role } = network
  const line = own ?? network
  if (line.n === null || line.mean === null) return withheldLane(who, nothing)
  const { mean, lower, upper, n, shrunk, units } = line
  const fits = lower === null || upper === null ? '' : `past bij ${span(lower, upper)}`
  const beside = own === undefined ? counted(units ?? 0, 'organisatie', 'organisaties') : network.mean === null ? '' : `netwerk ${score(network.mean)}`
  const mark = { role, value: mean, lower: lower ?? mean, upper: upper ?? mean, shrunk, network: own === undefined ? null : network.mean }
  return { part: 'lane', label: who, value: score(mean), details: [fits, people(n), beside, own?.place ?? ''], data: { marks: [mark], funnel: null } }
}

function funnelParts({ own, network, dots }: Beside): Part<Data>[] {
  const { who, role, share, tau, units } = network
  if (share === null || tau === null || units === null) return own === undefined ? [withheldLane(who, nothing)] : []
  const most = edgeOfFunnel(dots.map(({ n }) => n))
  const limits = Array.from({ length: most - 1 }, (_, index) => {
    const [inner, outer] = funnelLevels.map((level) => spanOfFunnel({ share, tau }, index + 2, level))
    return { n: index + 2, inner: [inner!.lower, inner!.upper] as const, outer: [outer!.lower, outer!.upper] as const }
  })
  const named = dots.map(({ which, n, share: part, organisation }) => ({ n, share: part ?? 0, role, name: which === 'own' ? organisation : null }))
  const [value, ...details] = own === undefined || own.share === null
    ? [percent(share), counted(units, 'organisatie', 'organisaties'), people(network.n), '', '']
    : [percent(own.share), own.lower95 === null || own.upper95 === null ? '' : `toeval ${percentSpan(own.lower95, own.upper95)}`, people(own.n), `netwerk ${percent(share)}`, own.place ?? '']
  return [
    { part: 'lane', label: who, value: value!, details, height: funnelHeight, data: { marks: [], funnel: { centre: share, limits, dots: named, most } } },
    { part: 'axis', words: funnelTicks(most) },
  ]
}

export const notes = [
  'Bij weinig deelnemers schuiven we de schatting naar het netwerkgemiddelde. Dat is de bijgestelde score: hoe minder deelnemers, hoe verder zij opschuift. De gemiddelde organisatie is het gewone gemiddelde van organisaties.',
  'Of een verschil bij toeval past, bekijken we met het deel van de mensen met een score van 50 of hoger. Bij weinig deelnemers wisselt dat deel ook zonder verschil in het werk.',
  'Binnen de eerste grens vallen 95 van de 100 organisaties die alleen bij toeval verschillen, binnen de buitenste grens 998 van de 1000. Ook zonder echt verschil valt dus ongeveer 1 op de 20 buiten de eerste grens. Verschillen organisaties veel meer dan bij toeval, dan maken we de grenzen ruimer.',
  'Een verschil zegt niet waardoor het komt. De grenzen zijn afspraken om een gesprek te beginnen.',
  'Alleen organisaties die toestemden en waarvan de uitkomsten getoond mogen worden, zijn een stip. Dat moeten er minstens 3 zijn, en geen daarvan mag meer dan de helft van de deelnemers hebben. Andere organisaties hebben geen naam. Het is geen ranglijst.',
]
