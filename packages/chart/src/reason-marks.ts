import type { Role } from '@leidraadspiegel/schema'
import { markSize, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across, roleColour, roleShape } from './marks.ts'
import type { Layer } from './spec.ts'
import { palettes, type Scheme } from './tokens.ts'

/** A mark in a column of a matrix, in the colour and shape of its role; null is the organisation itself. */
export interface ReasonMark {
  column: number
  role: Role | null
}

/** The same as the sign of an area in a legend. */
const box = 'M-1.5,-1.1H1.5V1.1H-1.5Z'

/** Marks of one lane of a matrix, side by side within every column, on a scale where a column is one wide. */
export function reasonMarks(lanes: readonly { y: number; marks: readonly ReasonMark[] }[], layout: Layout<object>, domain: readonly [number, number], scheme: Scheme): Layer[] {
  const placed = lanes.flatMap(({ y, marks }) => marks.map((mark) => ({ role: mark.role, y, at: placeOf(mark, marks) })))
  const { ink, paper } = palettes[scheme]
  const place = { x: across(layout, 'at', domain), y: pixel('y') }
  return [
    { data: { values: placed.filter(({ role }) => role !== null) }, mark: { type: 'point', size: markSize * 1.5, opacity: 1, stroke: paper, strokeWidth: 1 }, encoding: { ...place, fill: roleColour(scheme), shape: roleShape } },
    { data: { values: placed.filter(({ role }) => role === null) }, mark: { type: 'point', shape: box, size: markSize, opacity: 1, fill: ink, stroke: paper, strokeWidth: 1 }, encoding: place },
  ]
}

function placeOf(mark: ReasonMark, marks: readonly ReasonMark[]): number {
  const peers = marks.filter(({ column }) => column === mark.column)
  return mark.column + (peers.indexOf(mark) + 1) / (peers.length + 1)
}
