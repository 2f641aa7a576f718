import { crossPath, markSize, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across, dot, grid, roleColour } from './marks.ts'
import type { LegendEntry } from './part.ts'
import type { Layer } from './spec.ts'
import { palettes, type Scheme } from './tokens.ts'

/** A score of one organisation with its interval, drawn towards the network, and that of the network. */
export interface BesideNetwork {
  role: string
  value: number
  lower: number
  upper: number
  shrunk: number | null
  network: number | null
}

const domain = [0, 100] as const

/** The own score as a dot on its interval, a cross where few people draw it to, an upright stroke for the network. */
export function besideNetwork(lanes: readonly { y: number; marks: readonly BesideNetwork[] }[], layout: Layout<object>, scheme: Scheme): Layer[] {
  const marks = lanes.flatMap(({ y, marks: ofLane }) => ofLane.map((mark) => ({ ...mark, y, above: y - 9, below: y + 9 })))
  if (marks.length === 0) return []
  const values = (field: 'shrunk' | 'network'): object => ({ values: marks.filter((mark) => mark[field] !== null) })
  const own = { data: { values: marks } }
  return [
    grid(layout, [0, 25, 50, 75, 100], domain, scheme),
    { data: values('network'), mark: { type: 'rule', stroke: palettes[scheme].ink, strokeWidth: 3 }, encoding: { x: across(layout, 'network', domain), y: pixel('above'), y2: { field: 'below' } } },
    { ...own, mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y'), color: roleColour(scheme) } },
    { ...own, ...dot(layout, 'value', domain, scheme) },
    { data: values('shrunk'), mark: { type: 'point', shape: crossPath, size: markSize / 1.6, opacity: 1, stroke: palettes[scheme].ink, strokeWidth: 2 }, encoding: { x: across(layout, 'shrunk', domain), y: pixel('y') } },
  ] as Layer[]
}

export function besideLegend(own: string | null, scheme: Scheme): LegendEntry[] {
  const { ink } = palettes[scheme]
  const point = { sign: 'point', colour: ink, shape: 'circle', filled: true } as const
  const fits = { sign: 'line', colour: ink, label: 'welke score past bij de antwoorden' } as const
  if (own === null) return [{ ...point, label: 'score van de gemiddelde organisatie' }, fits]
  return [{ ...point, label: `score van ${own}` }, fits, { sign: 'cross', colour: ink, label: 'bijgesteld naar het netwerk' }, { sign: 'stroke', colour: ink, label: 'gemiddelde organisatie' }]
}
