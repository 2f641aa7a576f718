import type { Role } from '@leidraadspiegel/schema'
import { pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { roleColour, roleShape } from './marks.ts'
import type { Layer } from './spec.ts'
import { styles, type Text } from './text-style.ts'
import { palettes, type Scheme } from './tokens.ts'

/** One role on one line of a matrix: its score with what belongs to it below; `withheld` is hatched, and `absent` was not asked. */
export interface ScoreCell {
  column: number
  role: Role
  kind: 'score' | 'withheld' | 'absent'
  value: string
  details: readonly string[]
}

interface Placed {
  cells: readonly ScoreCell[]
  top: number
  bottom: number
}

const inset = 4
const signSize = 130
const lineHeight = 16

/** Pixels of a line whose cells have so many details below their score. */
export const cellHeight = (details: number): number => 30 + details * lineHeight

/** The words and the hatching of all cells put into a layout of `columns` columns of equal width. */
export function withCells<Data extends { cells: readonly ScoreCell[] }>(layout: Layout<Data>, columns: number): Layout<Data> {
  const width = (layout.right - layout.left) / columns
  const each = <Made>(make: (cell: ScoreCell, left: number, lane: Placed) => Made[]): Made[] => layout.lanes.flatMap((lane) => lane.cells.flatMap((cell) => make(cell, layout.left + cell.column * width, lane)))
  const texts = each<Text>(({ kind, value, details }, left, { top, bottom }) => {
    if (kind === 'withheld') return []
    if (kind === 'absent') return [{ text: value, style: 'soft', x: left + inset, y: (top + bottom) / 2, align: 'left' }]
    return [
      { text: value, style: 'strong', x: left + inset + 20, y: firstLine(top), align: 'left' },
      ...details.map((text, index): Text => ({ text, style: 'soft', x: left + inset, y: firstLine(top) + (index + 1) * styles.soft.lineHeight + 1, align: 'left' })),
    ]
  })
  const hatched = each(({ kind }, left, { top, bottom }) => (kind === 'withheld' ? [{ x: left + 1, x2: left + width - 3, y: top, y2: bottom }] : []))
  return { ...layout, texts: [...layout.texts, ...texts], hatched: [...layout.hatched, ...hatched] }
}

const firstLine = (top: number): number => top + 11

/** The sign of the role before every score. */
export function cellMarks(layout: Layout<{ cells: readonly ScoreCell[] }>, columns: number, scheme: Scheme): Layer[] {
  const width = (layout.right - layout.left) / columns
  const values = layout.lanes.flatMap(({ cells, top }) => cells.flatMap(({ kind, column, role }) => (kind === 'score' ? [{ role, x: layout.left + column * width + inset + 8, y: firstLine(top) }] : [])))
  const mark = { type: 'point', size: signSize, opacity: 1, stroke: palettes[scheme].paper, strokeWidth: 1 } as const
  return [{ data: { values }, mark, encoding: { x: pixel('x'), y: pixel('y'), fill: roleColour(scheme), shape: roleShape } }]
}
