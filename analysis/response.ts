import { across, counted, enumerate, frame, grid, layOut, number, palettes, percent, pilotParts, pixel, roleColour, withheldLane, withheldParts, type Layout, type Part, type Spec } from '@leidraadspiegel/chart'
import { distinct, groupColumns, on, shownRows, type Drawing, type Tables } from '@leidraadspiegel/pipeline'
import type { Column, Role, SafeTable } from '@leidraadspiegel/schema'
import { op, type ColumnTable } from 'arquero'

export const question = 'Hoeveel mensen deden mee?'

export const waves = 'each'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'measurement', title: 'Naam van de meting', kind: 'key' },
  { name: 'n', title: 'Deelnemers', kind: 'count', format: 'integer' },
  { name: 'invited', title: 'Uitgenodigd', kind: 'value', format: 'integer' },
  { name: 'share', title: 'Respons', kind: 'value', format: 'percent' },
]

export function pipeline({ response, members, groups }: Tables): ColumnTable {
  return response
    .join(members, 'class')
    .groupby('group', 'role', 'wave')
    .rollup({ n: (d) => op.sum(d['n']), known: (d) => op.sum(d['invited'] === null ? 0 : 1), classes: op.count(), sum: (d) => op.sum(d['invited']) })
    .join(groups, on('group', 'role', 'wave'))
    .derive({ invited: (d) => (d['known'] === d['classes'] && d['sum'] > 0 ? d['sum'] : null) })
    .derive({ share: (d) => (d['invited'] !== null && d['invited'] >= d['n'] ? d['n'] / d['invited'] : null) })
    .orderby('organisation', 'roleOrder', 'wave')
    .select(columns.map(({ name }) => name))
}

interface Line {
  group: string
  organisation: string
  role: Role
  who: string
  wave: number
  measurement: string
  n: number
  invited: number | null
  share: number | null
}

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
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
]
