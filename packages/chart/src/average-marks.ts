import { bandOpacity, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across, dot, roleColour } from './marks.ts'
import type { LegendEntry } from './part.ts'
import type { Layer } from './spec.ts'
import { palettes, type Scheme } from './tokens.ts'

/** A figure of the average organisation, what fits it, and where a next organisation is expected. */
export interface AverageMark {
  value: number
  lower: number
  upper: number
  nextLower: number
  nextUpper: number
}

/** A mark without limits stands alone. */
export function averageMark(value: number, limits: { lower: number | null; upper: number | null; nextLower?: number | null; nextUpper?: number | null }): AverageMark {
  const { lower, upper, nextLower, nextUpper } = limits
  return { value, lower: lower ?? value, upper: upper ?? value, nextLower: nextLower ?? value, nextUpper: nextUpper ?? value }
}

/** A dot in a broad band that fits the answers, on the thin line of a next organisation. */
export function averageMarks(layout: Layout<object>, domain: readonly [number, number], scheme: Scheme): Layer[] {
  const between = (from: string, to: string): object => ({ x: across(layout, from, domain), x2: { field: to }, y: pixel('y'), color: roleColour(scheme) })
  return [
    { mark: { type: 'rule', strokeWidth: 1 }, encoding: between('nextLower', 'nextUpper') },
    { mark: { type: 'rule', strokeWidth: 11, opacity: bandOpacity }, encoding: between('lower', 'upper') },
    dot(layout, 'value', domain, scheme),
  ]
}

export function averageLegend(average: string, fits: string, scheme: Scheme): LegendEntry[] {
  const { ink, edge } = palettes[scheme]
  return [
    { sign: 'point', colour: ink, shape: 'circle', filled: true, label: average },
    { sign: 'band', colour: edge, label: fits },
    { sign: 'line', colour: edge, label: 'verwachting voor een volgende organisatie' },
  ]
}
