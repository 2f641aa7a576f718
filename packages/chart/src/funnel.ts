import { percent } from './dutch.ts'
import { markSize, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { roleColour, roleShape } from './marks.ts'
import type { AxisWord, LegendEntry } from './part.ts'
import type { Layer } from './spec.ts'
import { textWidth } from './text-width.ts'
import { styles } from './text-style.ts'
import { palettes, type Scheme } from './tokens.ts'

/** Limits at a number of people; shares are 0–1. */
export interface FunnelPoint {
  n: number
  inner: readonly [number, number]
  outer: readonly [number, number]
}

/** One organisation; only the own one has a name. */
export interface FunnelDot {
  n: number
  share: number
  role: string
  name: string | null
}

export interface Funnel {
  centre: number
  limits: readonly FunnelPoint[]
  dots: readonly FunnelDot[]
  /** People at the right edge. */
  most: number
}

export const funnelHeight = 180

type Place = Funnel & { top: number; bottom: number }

/** A round number of people at or above the largest organisation. */
export function edgeOfFunnel(sizes: readonly number[]): number {
  const most = Math.max(10, ...sizes)
  const step = most > 100 ? 50 : most > 40 ? 20 : 10
  return Math.ceil((most + 1) / step) * step
}

export const funnelTicks = (most: number): AxisWord[] => [{ at: 0, text: '0' }, { at: 0.5, text: String(most / 2) }, { at: 1, text: `${most} deelnemers` }]

/** Organisations as dots by their number of people, against what chance gives around the share of the network. */
export function funnelLayers(places: readonly Place[], layout: Layout<object>, scheme: Scheme): Layer[] {
  if (places.length === 0) return []
  const { edge, line, paper, ink, inkSoft } = palettes[scheme]
  const across = (n: number, { most }: Place): number => layout.left + (n / most) * (layout.right - layout.left)
  const down = (share: number, { top, bottom }: Place): number => Math.round((bottom - share * (bottom - top)) * 10) / 10
  const limits = places.flatMap((place, panel) => place.limits.map(({ n, inner, outer }) => ({ panel, x: across(n, place), low: down(inner[0], place), high: down(inner[1], place), outerLow: down(outer[0], place), outerHigh: down(outer[1], place) })))
  const rules = places.flatMap((place) => [0, 0.5, 1].map((share) => ({ x: layout.left, x2: layout.right, y: down(share, place), words: down(share, place) + (share === 1 ? 9 : -8), text: percent(share) })))
  const centres = places.map((place) => ({ x: layout.left, x2: layout.right, y: down(place.centre, place) }))
  const dots = places.flatMap((place) => place.dots.map((dot, index) => ({ ...dot, x: across(dot.n, place) + 4 * twinsBefore(place.dots, index), y: down(dot.share, place) })))
  const names = dots.filter(({ name }) => name !== null).map((dot) => named(dot, layout))
  const curve = (field: string, dash: number[]): Layer => ({ data: { values: limits }, mark: { type: 'line', stroke: edge, strokeWidth: 1, strokeDash: dash }, encoding: { x: pixel('x'), y: pixel(field), detail: { field: 'panel', type: 'nominal' } } })
  const name = (colours: object): Layer => ({ data: { values: names }, mark: { type: 'text', fontSize: styles.strong.size, fontWeight: 'bold', align: { expr: 'datum.align' }, ...colours }, encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'name' } } })
  const share = (colours: object): Layer => ({ data: { values: rules }, mark: { type: 'text', align: 'left', dx: 2, fontSize: styles.soft.size, ...colours }, encoding: { x: pixel('x'), y: pixel('words'), text: { field: 'text' } } })
  return [
    { data: { values: limits }, mark: { type: 'area', orient: 'vertical', fill: line, line: false }, encoding: { x: pixel('x'), y: pixel('high'), y2: { field: 'low' }, detail: { field: 'panel', type: 'nominal' } } },
    { data: { values: rules }, mark: { type: 'rule', stroke: edge, strokeWidth: 1, strokeOpacity: 0.35 }, encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') } },
    curve('low', []), curve('high', []), curve('outerLow', [4, 3]), curve('outerHigh', [4, 3]),
    { data: { values: centres }, mark: { type: 'rule', stroke: ink, strokeWidth: 1.5 }, encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') } },
    share({ fill: paper, stroke: paper, strokeWidth: 4 }), share({ fill: inkSoft }),
    { data: { values: dots.filter(({ name }) => name === null) }, mark: { type: 'point', shape: 'circle', size: markSize / 3, opacity: 0.85, fill: inkSoft, stroke: paper, strokeWidth: 1 }, encoding: { x: pixel('x'), y: pixel('y') } },
    { data: { values: dots.filter(({ name }) => name !== null) }, mark: { type: 'point', size: markSize * 1.3, opacity: 1, stroke: paper, strokeWidth: 1.5 }, encoding: { x: pixel('x'), y: pixel('y'), fill: roleColour(scheme), shape: roleShape } },
    name({ fill: paper, stroke: paper, strokeWidth: 4 }), name({ fill: ink }),
  ]
}

/** How many organisations of the same size and share come before this one; they stand beside each other. */
function twinsBefore(dots: readonly FunnelDot[], index: number): number {
  const { n, share } = dots[index]!
  return dots.slice(0, index).filter((dot) => dot.n === n && dot.share === share).length
}

/** The name stands where there is room beside its dot. */
function named<Dot extends { x: number; y: number; name: string | null }>({ x, y, name }: Dot, { right }: Layout<object>): { x: number; y: number; name: string; align: 'left' | 'right' } {
  const fits = x + 12 + textWidth(name ?? '', styles.strong) < right + 8
  return { x: fits ? x + 11 : x - 11, y, name: name ?? '', align: fits ? 'left' : 'right' }
}

export function funnelLegend(others: string, scheme: Scheme): LegendEntry[] {
  const { ink, inkSoft, edge, line } = palettes[scheme]
  return [
    { sign: 'line', colour: ink, label: 'netwerk' },
    { sign: 'point', colour: inkSoft, shape: 'circle', filled: true, label: others },
    { sign: 'area', colour: line, label: 'past bij toeval (95%)' },
    { sign: 'line', colour: edge, label: 'gestippeld: buitenste grens (99,8%)' },
  ]
}
