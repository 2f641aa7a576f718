import { pixel } from './frame.ts'
import type { Box, Layout } from './layout.ts'
import type { Layer } from './spec.ts'
import { styles } from './text-style.ts'
import { textWidth } from './text-width.ts'
import { palettes, shapePaths, type Scheme } from './tokens.ts'

/** One quarter of a run: a number, a number below a bound that is not told, nothing although it was due, or nothing that was due. */
export type RunPoint =
  | { kind: 'value'; value: number; text: string; lower?: number | null; upper?: number | null }
  | { kind: 'below'; bound: number; text: string }
  | { kind: 'missing' }
  | { kind: 'none' }

/** The quarters of one indicator, first to last, with what is aimed at and the line in the middle. */
export interface Run {
  points: readonly RunPoint[]
  target: number | null
  median: number | null
  /** The lowest and highest number there can be; null: from zero to the highest that is drawn. */
  between: readonly [number, number] | null
}

export interface RunLane {
  run: Run | null
}

export const runLaneHeight = 132
const numbersAt = 8
const above = 22

/** The middle of the share of the plot that a quarter gets. */
export const placeOfQuarter = (index: number, quarters: number): number => (index + 0.5) / quarters

/** Every plot is at least this wide at 280 pixels and up. */
const narrowest = 250

/** What stands above the quarters: 'K1' to 'K4', and the years above those; of many quarters only the first of each year. */
export function wordsOfQuarters(quarters: readonly string[]): { at: number; text: string }[][] {
  const word = (quarter: string, index: number, text: string) => ({ at: placeOfQuarter(index, quarters.length), text, quarter })
  const years = quarters.flatMap((quarter, index) => (index === 0 || quarter.endsWith('K1') ? [word(quarter, index, quarter.slice(0, 4))] : []))
  const room = (quarters.length < 2 ? narrowest : narrowest / quarters.length) - 3
  const short = quarters.flatMap((quarter, index) => (textWidth('K4', styles.soft) <= room || quarter.endsWith('K1') || index === quarters.length - 1 ? [word(quarter, index, quarter.slice(5))] : []))
  const apartEnough = years.filter(({ at }, index) => index === years.length - 1 || (years[index + 1]!.at - at) * narrowest >= textWidth('2026', styles.soft) + 6)
  return [apartEnough, short].map((words) => words.map(({ at, text }) => ({ at, text })))
}

const round = (value: number): number => Math.round(value * 10) / 10

type Placed = Layout<RunLane>['lanes'][number] & { run: Run }

const across = ({ left, right }: Layout<RunLane>, index: number, { points }: Run): number => round(left + placeOfQuarter(index, points.length) * (right - left))

/** From the lowest to the highest of everything that is drawn, with zero when nothing is below it. */
function spanOf({ points, target, median, between }: Run): readonly [number, number] {
  const drawn = points.flatMap((point) => (point.kind === 'value' ? [point.value, point.lower ?? point.value, point.upper ?? point.value] : point.kind === 'below' ? [0, point.bound] : []))
  const all = [...(between ?? [0]), ...drawn, ...(target === null ? [] : [target]), ...(median === null ? [] : [median])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return least === most ? [least, least + 1] : [least, most]
}

function height({ top, bottom, run }: Placed, value: number): number {
  const [least, most] = spanOf(run)
  return round(bottom - 6 - ((value - least) / (most - least)) * (bottom - top - above - 12))
}

const placedRuns = ({ lanes }: Layout<RunLane>): Placed[] => lanes.flatMap((lane) => (lane.run === null ? [] : [{ ...lane, run: lane.run }]))

/** The layout with a hatched cell for every quarter of which nothing was handed in. */
export function hatchQuarters(layout: Layout<RunLane>): Layout<RunLane> {
  const cells = placedRuns(layout).flatMap((lane) => lane.run.points.flatMap((point, index): Box[] => {
    const half = Math.min(12, (layout.right - layout.left) / lane.run.points.length / 2 - 2)
    const x = across(layout, index, lane.run)
    return point.kind === 'missing' ? [{ x: round(x - half), x2: round(x + half), y: lane.top + above, y2: lane.bottom }] : []
  }))
  return { ...layout, hatched: [...layout.hatched, ...cells] }
}

/**
 * The quarters of every lane as points with their number above them, joined only where two follow each other: nothing bridges a quarter that
 * is missing. The last number is filled. A dashed line is the median, a thin one with a foot the target.
 */
export function quarterRuns(layout: Layout<RunLane>, scheme: Scheme): Layer[] {
  const { ink, edge, paper, accent } = palettes[scheme]
  const lanes = placedRuns(layout)
  const rule = { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') }
  const frames = lanes.flatMap((lane) => spanOf(lane.run).map((value) => ({ x: layout.left, x2: layout.right, y: height(lane, value) })))
  const level = (pick: (run: Run) => number | null) => lanes.flatMap((lane) => (pick(lane.run) === null ? [] : [{ x: layout.left, x2: layout.right, y: height(lane, pick(lane.run)!) }]))
  const marks = lanes.flatMap((lane) => marksOf(lane, layout))
  const values = marks.filter(({ kind }) => kind === 'value')
  const point = { x: pixel('x'), y: pixel('y') }
  return [
    { data: { values: frames }, mark: { type: 'rule', stroke: edge, strokeWidth: 1, strokeOpacity: 0.35 }, encoding: rule },
    { data: { values: level(({ median }) => median) }, mark: { type: 'rule', stroke: ink, strokeWidth: 1, strokeDash: [3, 4], strokeOpacity: 0.8 }, encoding: rule },
    { data: { values: level(({ target }) => target) }, mark: { type: 'rule', stroke: accent, strokeWidth: 2 }, encoding: rule },
    { data: { values: marks.filter(({ y1, y2 }) => y1 !== y2) }, mark: { type: 'rule', stroke: ink, strokeWidth: 7, opacity: 0.25 }, encoding: { x: pixel('x'), y: pixel('y1'), y2: { field: 'y2' } } },
    { data: { values: lanes.flatMap((lane) => segmentsOf(lane, layout)) }, mark: { type: 'rule', stroke: ink, strokeWidth: 1.5 }, encoding: { ...rule, y2: { field: 'y2' } } },
    { data: { values: values.filter(({ last }) => !last) }, mark: { type: 'point', shape: shapePaths.circle, size: 55, opacity: 1, fill: paper, stroke: ink, strokeWidth: 2 }, encoding: point },
    { data: { values: values.filter(({ last }) => last) }, mark: { type: 'point', shape: shapePaths.circle, size: 75, opacity: 1, fill: ink, stroke: paper, strokeWidth: 1 }, encoding: point },
    { data: { values: marks.filter(({ text }) => text !== '') }, mark: { type: 'text', align: 'center', fontSize: styles.soft.size, fontWeight: 'bold', color: ink }, encoding: { x: pixel('x'), y: pixel('number'), text: { field: 'text' } } },
  ]
}

function marksOf(lane: Placed, layout: Layout<RunLane>) {
  const { points } = lane.run
  const last = points.findLastIndex(({ kind }) => kind === 'value' || kind === 'below')
  return points.flatMap((point, index) => {
    if (point.kind !== 'value' && point.kind !== 'below') return []
    const [lower, upper] = point.kind === 'below' ? [0, point.bound] : [point.lower ?? point.value, point.upper ?? point.value]
    const text = isTold(points, index, last, layout) ? point.text : ''
    return [{ kind: point.kind, x: across(layout, index, lane.run), y: height(lane, point.kind === 'value' ? point.value : point.bound), y1: height(lane, lower), y2: height(lane, upper), number: lane.top + numbersAt, text, last: index === last }]
  })
}

/** Of numbers that do not fit beside each other only the last, and every so many before it. */
function isTold(points: readonly RunPoint[], index: number, last: number, { left, right }: Layout<RunLane>): boolean {
  const widest = Math.max(...points.map((point) => ('text' in point ? textWidth(point.text, styles.strong) : 0)))
  const every = Math.max(1, Math.ceil((widest + 5) / ((right - left) / points.length)))
  return (last - index) % every === 0
}

function segmentsOf(lane: Placed, layout: Layout<RunLane>) {
  return lane.run.points.slice(1).flatMap((point, index) => {
    const before = lane.run.points[index]!
    if (before.kind !== 'value' || point.kind !== 'value') return []
    return [{ x: across(layout, index, lane.run), x2: across(layout, index + 1, lane.run), y: height(lane, before.value), y2: height(lane, point.value) }]
  })
}
