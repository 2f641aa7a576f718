import type { Role } from '@leidraadspiegel/schema'
import { markSize, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across, roleColour, roleShape } from './marks.ts'
import type { Layer } from './spec.ts'
import { palettes, type Scheme } from './tokens.ts'

/** A share now, with the share then beside it; null is not known or not there. */
export interface ShareBar {
  role: Role
  share: number | null
  before: number | null
}

interface Placed extends ShareBar {
  y: number
  top: number
  bottom: number
}

/** A filled bar in the colour of its role for now, and the hollow mark of the role, kept free of the bar, for then. */
export function shareBars(bars: readonly Placed[], layout: Layout<object>, domain: readonly [number, number], scheme: Scheme): Layer[] {
  const now = bars.filter(({ share }) => share !== null).map((bar) => ({ ...bar, zero: 0 }))
  const before = bars.filter((bar) => bar.before !== null)
  const { paper } = palettes[scheme]
  const point = { x: across(layout, 'before', domain), y: pixel('y'), shape: roleShape }
  return [
    {
      data: { values: now },
      mark: { type: 'rect', cornerRadiusEnd: 2 },
      encoding: { x: across(layout, 'zero', domain), x2: { field: 'share' }, y: pixel('top'), y2: { field: 'bottom' }, fill: roleColour(scheme) },
    },
    { data: { values: before }, mark: { type: 'point', size: 2 * markSize, opacity: 1, fill: paper, strokeWidth: 0 }, encoding: point },
    { data: { values: before }, mark: { type: 'point', size: markSize, opacity: 1, fill: paper, strokeWidth: 2 }, encoding: { ...point, stroke: roleColour(scheme) } },
  ]
}
