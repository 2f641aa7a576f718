import { fontSizes, palettes, type Scheme } from './tokens.ts'
import { markSize, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across } from './marks.ts'
import type { Layer } from './spec.ts'

/** An answer at two moments: a ring before, a dot after, inside it or beside it; `joined` when they are on one scale. */
export interface Moved {
  y: number
  before: number | null
  after: number | null
  joined: boolean
}

/** Where one answer went between two moments, on a scale of places. */
export function movedMarks(marks: readonly Moved[], layout: Layout<object>, domain: readonly [number, number], scheme: Scheme): Layer[] {
  const { ink, paper } = palettes[scheme]
  const y = pixel('y')
  const both = marks.filter(({ before, after, joined }) => joined && before !== after)
  return [
    { data: { values: both }, mark: { type: 'rule', stroke: ink, strokeWidth: 2 }, encoding: { x: across(layout, 'before', domain), x2: { field: 'after' }, y } },
    { data: { values: marks.filter(({ before }) => before !== null) }, mark: { type: 'point', size: markSize * 2.4, opacity: 1, fill: paper, stroke: ink, strokeWidth: 1.5 }, encoding: { x: across(layout, 'before', domain), y } },
    { data: { values: marks.filter(({ after }) => after !== null) }, mark: { type: 'point', size: markSize, opacity: 1, fill: ink, stroke: ink, strokeWidth: 1 }, encoding: { x: across(layout, 'after', domain), y } },
  ]
}

/** So many of `units` stand at a place. */
export interface CountAt {
  y: number
  place: number
  n: number
  units: number
}

const mostOfAll = 620

/** A disc at every place, as large as its part of the whole, with the number in it. */
export function countMarks(counts: readonly CountAt[], layout: Layout<object>, domain: readonly [number, number], scheme: Scheme): Layer[] {
  const { ink, edge, accentSoft } = palettes[scheme]
  const values = counts.filter(({ n }) => n > 0).map((one) => ({ ...one, text: String(one.n), size: 140 + (mostOfAll - 140) * (one.n / one.units) }))
  const place = { x: across(layout, 'place', domain), y: pixel('y') }
  return [
    { data: { values }, mark: { type: 'point', shape: 'circle', size: { expr: 'datum.size' }, opacity: 1, fill: accentSoft, stroke: edge, strokeWidth: 1 }, encoding: place },
    { data: { values }, mark: { type: 'text', align: 'center', fontSize: fontSizes.small, fontWeight: 'bold', color: ink }, encoding: { ...place, text: { field: 'text' } } },
  ]
}
