import { roles } from '@leidraadspiegel/schema'
import { markSize, pixel } from './frame.ts'
import type { Box, Layout } from './layout.ts'
import type { Layer } from './spec.ts'
import { palettes, roleShapes, shapePaths, type Scheme } from './tokens.ts'

interface Across {
  field: string
  type: 'quantitative'
  axis: null
  scale: { domain: [number, number]; range: [number, number]; zero: false; nice: false; clamp: true }
}

/** A number across the plot; every layer of a chart uses the same domain. */
export function across({ left, right }: Layout<object>, field: string, [least, most]: readonly [number, number]): Across {
  return { field, type: 'quantitative', axis: null, scale: { domain: [least, most], range: [left, right], zero: false, nice: false, clamp: true } }
}

interface ByRole {
  field: 'role'
  type: 'nominal'
  legend: null
  scale: { domain: string[]; range: string[] }
}

const byRole = (range: string[]): ByRole => ({ field: 'role', type: 'nominal', legend: null, scale: { domain: [...roles], range } })

/** The colour of a role. */
export const roleColour = (scheme: Scheme): ByRole => byRole(roles.map((role) => palettes[scheme].roles[role]))

/** The shape of a role. */
export const roleShape = byRole(roles.map((role) => shapePaths[roleShapes[role]]))

/** Hairlines at round values behind the marks of every lane. */
export function grid(layout: Layout<object>, values: readonly number[], domain: readonly [number, number], scheme: Scheme): Layer {
  return {
    data: { values: layout.lanes.flatMap(({ top, bottom }) => values.map((value) => ({ value, top: top - 2, bottom: bottom + 2 }))) },
    mark: { type: 'rule', stroke: palettes[scheme].edge, strokeWidth: 1, strokeOpacity: 0.35 },
    encoding: { x: across(layout, 'value', domain), y: pixel('top'), y2: { field: 'bottom' } },
  }
}

/** Coloured grounds between two values of a lane. */
export function grounds(boxes: readonly (Pick<Box, 'y' | 'y2'> & { from: number; to: number; colour: string })[], layout: Layout<object>, domain: readonly [number, number]): Layer {
  return {
    data: { values: [...boxes] },
    mark: { type: 'rect' },
    encoding: { x: across(layout, 'from', domain), x2: { field: 'to' }, y: pixel('y'), y2: { field: 'y2' }, fill: { field: 'colour', type: 'nominal', scale: null } },
  }
}

/** One small mark with a faint interval for every organisation. */
export function strip(layout: Layout<object>, field: string, domain: readonly [number, number], scheme: Scheme): Layer[] {
  return [
    { mark: { type: 'rule', strokeWidth: 1, opacity: 0.35 }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('y'), color: roleColour(scheme) } },
    dot(layout, field, domain, scheme, markSize / 2),
  ]
}

/** A filled mark in the colour and shape of its role. */
export function dot(layout: Layout<object>, field: string, domain: readonly [number, number], scheme: Scheme, size = markSize): Layer {
  const mark = { type: 'point', size, opacity: 1, stroke: palettes[scheme].paper, strokeWidth: 1 } as const
  return { mark, encoding: { x: across(layout, field, domain), y: pixel('y'), fill: roleColour(scheme), shape: roleShape } }
}

/** Many marks on one lane, each a little lower than the one before, so that none hides another. */
export function spread<Mark extends object>(marks: readonly Mark[], { top, bottom }: { top: number; bottom: number }): (Mark & { y: number })[] {
  const room = bottom - top - 8
  const at = (index: number): number => top + 4 + (marks.length === 1 ? room / 2 : (room * index) / (marks.length - 1))
  return marks.map((mark, index) => ({ ...mark, y: Math.round(at(index) * 10) / 10 }))
}
