import type { Role } from '@leidraadspiegel/schema'
import { apart } from './apart.ts'
import { score } from './dutch.ts'
import { markSize, pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across, dot, grid, roleColour } from './marks.ts'
import type { Layer } from './spec.ts'
import { styles } from './text-style.ts'
import { textWidth } from './text-width.ts'
import { palettes, type Scheme } from './tokens.ts'

/** What one role has on a lane, 0–100, with what fits the answers. */
export interface RoleMark {
  role: Role
  value: number
  lower: number | null
  upper: number | null
}

/** Several roles on one line. `strong` draws the line between them heavily. */
export interface Dumbbell {
  marks: readonly RoleMark[]
  strong: boolean
}

const domain = [0, 100] as const
const [numbersAt, dotsAt, intervalsAt, perInterval] = [8, 22, 33, 5]

/** Room for the numbers, the marks and an interval of every role. */
export const dumbbellHeight = (roles: number): number => intervalsAt + perInterval * roles + 3

/** The roles of every lane as marks on one line, their numbers above, their intervals below. */
export function dumbbells(layout: Layout<Dumbbell>, scheme: Scheme): Layer[] {
  const { ink, edge } = palettes[scheme]
  const lanes = layout.lanes.filter(({ marks }) => marks.length > 0)
  const marks = lanes.flatMap(({ marks: all, top }) => {
    const shifts = shiftsOf(all, (layout.right - layout.left) / 100)
    return all.map((mark, index) => ({ ...mark, y: top + dotsAt + shifts[index]!, low: top + intervalsAt + perInterval * index }))
  })
  const between = lanes.map(({ marks: all, strong, top }) => ({ from: Math.min(...all.map(({ value }) => value)), to: Math.max(...all.map(({ value }) => value)), y: top + dotsAt, thickness: strong ? 6 : 1.5, colour: strong ? ink : edge }))
  return [
    grid(layout, [0, 25, 50, 75, 100], domain, scheme),
    { data: { values: marks.filter(({ lower }) => lower !== null) }, mark: { type: 'rule', strokeWidth: 2.5 }, encoding: { x: across(layout, 'lower', domain), x2: { field: 'upper' }, y: pixel('low'), color: roleColour(scheme) } },
    { data: { values: between }, mark: { type: 'rule', strokeWidth: { expr: 'datum.thickness' }, color: { expr: 'datum.colour' } }, encoding: { x: across(layout, 'from', domain), x2: { field: 'to' }, y: pixel('y') } },
    { ...dot(layout, 'value', domain, scheme, markSize * 1.2), data: { values: marks } },
    {
      data: { values: lanes.flatMap((lane) => numbersOf(lane, layout)) },
      mark: { type: 'text', align: 'center', fontSize: styles.soft.size, fontWeight: 'bold', color: ink },
      encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
    },
  ]
}

/** Marks that would hide each other stand a little above and below the line. */
function shiftsOf(marks: readonly RoleMark[], perPoint: number): number[] {
  const order = marks.map((_, index) => index).sort((a, b) => marks[a]!.value - marks[b]!.value)
  const near = (place: number): boolean => place > 0 && place < order.length && (marks[order[place]!]!.value - marks[order[place - 1]!]!.value) * perPoint < 10
  const shifts: number[] = []
  let side = -4
  for (const [place, index] of order.entries()) {
    side = near(place) ? -side : -4
    shifts[index] = near(place) || near(place + 1) ? side : 0
  }
  return shifts
}

function numbersOf({ marks, top }: Dumbbell & { top: number }, { left, right }: Layout<Dumbbell>): { x: number; y: number; text: string }[] {
  const texts = marks.map(({ value }) => score(value))
  const wanted = marks.map(({ value }, index) => ({ at: left + (value / 100) * (right - left), width: textWidth(texts[index]!, { ...styles.soft, bold: true }) }))
  return apart(wanted, { left: left - 8, right: right + 8, space: 5 }).map((x, index) => ({ x: Math.round(x * 10) / 10, y: top + numbersAt, text: texts[index]! }))
}
