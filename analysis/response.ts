import {
  across, counted, enumerate, frame, grid, layOut, number, palettes, people, percent, pilotParts, pixel, roleColour, withheldLane, withheldParts, type Layout, type Part, type Spec,
} from '@leidraadspiegel/chart'
import { distinct, fewestForVerdict, groupColumns, isLargeShift, largeShift, lowResponse, namedGroups, on, shownRows, type Drawing, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { escape, op, type ColumnTable } from 'arquero'

export const question = 'Hoeveel mensen deden mee?'

export const waves = 'each'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'measurement', title: 'Naam van de meting', kind: 'key' },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'invited', title: 'Uitgenodigd', kind: 'value', format: 'integer' },
  { name: 'share', title: 'Respons', kind: 'value', format: 'percent' },
  { name: 'remark', title: 'Opmerking', kind: 'text' },
]

export function pipeline({ response, members, groups }: Tables): ColumnTable {
  return response
    .join(members, 'class')
    .groupby('group', 'role', 'wave')
    .rollup({ n: (d) => op.sum(d['n']), known: (d) => op.sum(d['invited'] === null ? 0 : 1), classes: op.count(), sum: (d) => op.sum(d['invited']) })
    .join(groups.filter((d) => d['shown']), on('group', 'role', 'wave'))
    .derive({ invited: (d) => (d['known'] === d['classes'] && d['sum'] > 0 ? d['sum'] : null) })
    .derive({ share: (d) => (d['invited'] !== null && d['invited'] >= d['n'] ? d['n'] / d['invited'] : null) })
    .derive({ own: escape(({ wave, measurement, share }: Attended) => ({ wave, measurement, share })) })
    .groupby('group', 'role')
    .derive({ all: op.array_agg('own') })
    .ungroup()
    .derive({ remark: escape(remarkOf) })
    .orderby('organisation', 'roleOrder', 'wave')
    .select(columns.map(({ name }) => name))
}

interface Attended {
  wave: number
  measurement: string
  share: number | null
}

interface Line extends Attended {
  group: string
  organisation: string
  role: Role
  who: string
  n: number
  invited: number | null
}

const isLow = ({ share }: Attended): boolean => share !== null && share < lowResponse

const isFew = ({ n }: Pick<Line, 'n'>): boolean => n < fewestForVerdict

/** The earlier wave of which the response differs most, when that is much. */
function shiftedFrom({ wave, share }: Attended, all: readonly Attended[]): (Attended & { share: number }) | undefined {
  if (share === null) return undefined
  const earlier = all.filter((one): one is Attended & { share: number } => one.wave < wave && one.share !== null && isLargeShift(one.share, share))
  return earlier.sort((a, b) => Math.abs(b.share - share) - Math.abs(a.share - share) || a.wave - b.wave)[0]
}

function remarkOf({ n, all, ...own }: Attended & { n: number; all: readonly Attended[] }): string | null {
  const then = shiftedFrom(own, all)
  const remarks = [
    ...(isLow(own) ? ['minder dan de helft van de uitgenodigde mensen deed mee'] : []),
    ...(then === undefined ? [] : [`verschilt meer dan ${number(largeShift * 100)} procentpunten van ${then.measurement}`]),
    ...(isFew({ n }) ? [`minder dan ${fewestForVerdict} deelnemers: geen oordeel over verandering`] : []),
  ]
  return remarks.length === 0 ? null : remarks.join('; ')
}

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  return [...attendance(lines), ...lowOf(lines), ...shiftsOf(lines), ...fewOf(lines)]
}

function attendance(lines: readonly Line[]): string[] {
  const organisations = distinct(lines, 'organisation')
  return distinct(lines, 'measurement').map((measurement) => {
    const ofWave = lines.filter((line) => line.measurement === measurement)
    if (organisations.length > 1) {
      const parts = distinct(ofWave, 'who').map((who) => `${who} van ${counted(ofWave.filter((line) => line.who === who).length, 'organisatie', 'organisaties')}`)
      return `Bij ${measurement} deden genoeg mensen mee om te tonen: ${enumerate(parts)}.`
    }
    return `Bij ${organisations[0]} deden aan ${measurement} ${enumerate(ofWave.map(peopleOf))} mee.`
  })
}

function peopleOf({ n, invited, share, who }: Line): string {
  return share === null ? `${number(n)} ${who}` : `${number(n)} van de ${number(invited ?? 0)} ${who} (${percent(share)})`
}

const mostNamed = 4

function lowOf(lines: readonly Line[]): string[] {
  const low = lines.filter(isLow)
  return distinct(low, 'measurement').map((measurement) =>
    `Let op: bij ${measurement} deed minder dan de helft mee van de uitgenodigde ${namedGroups(low.filter((line) => line.measurement === measurement))}. De uitkomsten zeggen weinig over wie niet meedeed.`)
}

function shiftsOf(lines: readonly Line[]): string[] {
  const shifted = lines.flatMap((line) => {
    const then = shiftedFrom(line, lines.filter(({ group, role }) => group === line.group && role === line.role))
    return then === undefined ? [] : [{ line, earlier: then }]
  })
  const lessWell = 'Dan kunnen de metingen minder goed naast elkaar.'
  if (shifted.length > mostNamed) return [`Let op: de respons van ${namedGroups(shifted.map(({ line }) => line))} verschilt meer dan ${number(largeShift * 100)} procentpunten tussen twee metingen. ${lessWell}`]
  return shifted.map(({ line, earlier }) => `Let op: de respons van ${line.who} van ${line.organisation} was ${percent(earlier.share)} bij ${earlier.measurement} en ${percent(line.share ?? 0)} bij ${line.measurement}. ${lessWell}`)
}

function fewOf(lines: readonly Line[]): string[] {
  const few = lines.filter(isFew)
  if (few.length === 0) return []
  const named = few.length > mostNamed ? namedGroups(few) : enumerate(few.map(({ who, organisation, measurement, n }) => `${who} van ${organisation} (${measurement}, ${people(n)})`))
  return [`Met minder dan ${fewestForVerdict} deelnemers geven we geen oordeel over verandering. Dat geldt voor ${named}.`]
}

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as (Line | (Line & { n: null }))[]
  const several = new Set([...lines, ...table.withheld].map(({ wave }) => wave)).size > 1
  const parts: Part<Partial<Line>>[] = distinct(lines, 'organisation').flatMap((organisation): Part<Partial<Line>>[] => [
    { part: 'subject', text: organisation },
    ...lines.filter((line) => line.organisation === organisation).map((line): Part<Partial<Line>> => {
      const label = several ? `${line.who}, ${line.measurement}` : line.who
      if (line.n === null) return withheldLane(label, {})
      const value = line.invited === null ? number(line.n) : `${number(line.n)} van ${number(line.invited)}`
      return { part: 'lane', label, value, details: [line.share === null ? '' : percent(line.share)], height: 22, data: line }
    }),
  ])
  const layout = layOut<Partial<Line>>([...parts, ...withheldParts(table.withheld, { shown: distinct(lines, 'organisation'), everyWave: several }, {}), ...pilotParts(pilot)], { width, headings: ['', ''] })
  return frame(layout, { description: question, scheme, marks: layout.lanes, layers: bars(layout, scheme) })
}

function bars(layout: Layout<Partial<Line>>, scheme: Drawing['scheme']): Spec['layer'] {
  const most = Math.max(1, ...layout.lanes.map(({ n, invited }) => Math.max(n ?? 0, invited ?? 0)))
  const domain = [0, most] as const
  const { edge } = palettes[scheme]
  const place = { y: pixel('top'), y2: { field: 'bottom' } }
  return [
    grid(layout, [0], domain, scheme),
    { data: { values: layout.lanes.filter(({ invited }) => invited !== null).map((lane) => ({ ...lane, zero: 0 })) }, mark: { type: 'rect', fill: null, stroke: edge, strokeWidth: 1 }, encoding: { x: across(layout, 'zero', domain), x2: { field: 'invited' }, ...place } },
    { data: { values: layout.lanes.map((lane) => ({ ...lane, zero: 0 })) }, mark: { type: 'rect', cornerRadiusEnd: 2 }, encoding: { x: across(layout, 'zero', domain), x2: { field: 'n' }, ...place, fill: roleColour(scheme) } },
  ]
}

export const notes = [
  'Het lichte kader is het aantal uitgenodigde mensen, de volle balk het aantal dat meedeed. Zonder kader is niet bekend hoeveel mensen zijn uitgenodigd.',
  'Bij een open link kan iemand meedoen die niet was uitgenodigd. Dan staat er geen percentage.',
  'We waarschuwen bij een respons onder de 50% en bij een verschil van meer dan 25 procentpunten tussen twee metingen. Dat zijn afspraken. Er deden dan misschien andere mensen mee.',
]
