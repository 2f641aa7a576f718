import type { Role } from '@leidraadspiegel/schema'
import { score } from './dutch.ts'
import { markSize, pixel } from './frame.ts'
import type { Box, Layout } from './layout.ts'
import { roleColour, roleShape } from './marks.ts'
import type { Layer } from './spec.ts'
import { styles } from './text-style.ts'
import { textWidth } from './text-width.ts'
import { palettes, type Scheme } from './tokens.ts'

/** A score 0–100 in one wave; `at` is the place of the wave, 0–1. Points of one `stretch` are joined. */
export interface WavePoint {
  at: number
  value: number
  lower: number | null
  upper: number | null
  stretch: number
}

/** One group through its waves, first to last; `hidden` are the places of waves that are not shown. */
export interface WaveSeries {
  role: Role
  points: readonly WavePoint[]
  hidden: readonly number[]
}

export interface WaveLane {
  series: readonly WaveSeries[]
}

export const waveLaneHeight = 96
const numbersAt = 8
const above = 20

/** The middle of the share of the plot that a wave gets. */
export const placeOfWave = (index: number, waves: number): number => (index + 0.5) / waves

/** Every plot is at least this wide at 280 pixels and up. */
const narrowest = 250

/** What stands above the waves: their names where all fit, else their numbers. */
export function wordsOfWaves(waves: readonly { wave: number; title: string }[]): { at: number; text: string }[] {
  const fits = (texts: readonly string[]): boolean => texts.every((text) => textWidth(text, styles.soft) + 8 <= narrowest / waves.length)
  const texts = [waves.map(({ title }) => title), waves.map(({ wave }) => `meting ${wave}`)].find(fits) ?? waves.map(({ wave }) => String(wave))
  return texts.map((text, index) => ({ at: placeOfWave(index, waves.length), text }))
}

const round = (value: number): number => Math.round(value * 10) / 10

type Placed = Layout<WaveLane>['lanes'][number]

const across = ({ left, right }: Layout<WaveLane>, at: number): number => round(left + at * (right - left))
const height = ({ top, bottom }: Placed, value: number): number => round(bottom - 4 - (value / 100) * (bottom - top - above - 4))

/** The layout with a hatched cell for every wave of a lane that is not shown. */
export function hatchWaves(layout: Layout<WaveLane>): Layout<WaveLane> {
  const cells = layout.lanes.flatMap((lane): Box[] => lane.series.flatMap(({ hidden }) => hidden.map((at) => ({ x: across(layout, at) - 11, x2: across(layout, at) + 11, y: lane.top + above, y2: lane.bottom }))))
  return { ...layout, hatched: [...layout.hatched, ...cells] }
}

/** Lines through the waves of every lane, the last wave filled, with their intervals, numbers and a line at the first wave; many groups in one lane are faint lines. */
export function wavesAcross(layout: Layout<WaveLane>, scheme: Scheme): Layer[] {
  const { ink, edge, paper } = palettes[scheme]
  const lanes = layout.lanes.filter(({ series }) => series.length > 0)
  const alone = lanes.filter(({ series }) => series.length === 1)
  const marks = lanes.flatMap((lane) => lane.series.flatMap((series) => marksOf(lane, series, layout)))
  const own = marks.filter(({ faint }) => !faint)
  const frameLines = lanes.flatMap((lane) => [0, 50, 100].map((value) => ({ x: layout.left, x2: layout.right, y: height(lane, value) })))
  const first = alone.flatMap((lane) => lane.series.filter(({ points }) => points.length > 1).map(({ points }) => ({ x: across(layout, points[0]!.at), x2: layout.right, y: height(lane, points[0]!.value) })))
  const rule = { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') }
  const joined = { ...rule, y2: { field: 'y2' }, color: roleColour(scheme) }
  const segments = lanes.flatMap((lane) => lane.series.flatMap((series) => segmentsOf(lane, series, layout)))
  const point = { x: pixel('x'), y: pixel('y'), shape: roleShape }
  return [
    { data: { values: frameLines }, mark: { type: 'rule', stroke: edge, strokeWidth: 1, strokeOpacity: 0.35 }, encoding: rule },
    { data: { values: first }, mark: { type: 'rule', stroke: ink, strokeWidth: 1, strokeDash: [3, 4], strokeOpacity: 0.8 }, encoding: rule },
    { data: { values: own.filter(({ y2 }) => y2 !== null) }, mark: { type: 'rule', strokeWidth: 7, opacity: 0.35 }, encoding: { x: pixel('x'), y: pixel('y1'), y2: { field: 'y2' }, color: roleColour(scheme) } },
    { data: { values: segments.filter(({ faint }) => faint) }, mark: { type: 'rule', strokeWidth: 1, opacity: 0.45 }, encoding: joined },
    { data: { values: segments.filter(({ faint }) => !faint) }, mark: { type: 'rule', strokeWidth: 2 }, encoding: joined },
    { data: { values: own.filter(({ last }) => !last) }, mark: { type: 'point', size: markSize * 0.5, opacity: 1, fill: paper, strokeWidth: 2 }, encoding: { ...point, stroke: roleColour(scheme) } },
    { data: { values: own.filter(({ last }) => last) }, mark: { type: 'point', size: markSize * 0.7, opacity: 1, stroke: paper, strokeWidth: 1 }, encoding: { ...point, fill: roleColour(scheme) } },
    { data: { values: marks.filter(({ faint }) => faint) }, mark: { type: 'point', size: markSize / 4, opacity: 0.8, strokeWidth: 0 }, encoding: { ...point, fill: roleColour(scheme) } },
    { data: { values: own }, mark: { type: 'text', align: 'center', fontSize: styles.soft.size, fontWeight: 'bold', color: ink }, encoding: { x: pixel('x'), y: pixel('number'), text: { field: 'text' } } },
  ]
}

function marksOf(lane: Placed, { role, points }: WaveSeries, layout: Layout<WaveLane>) {
  return points.map(({ at, value, lower, upper }, index) => ({
    role,
    x: across(layout, at),
    y: height(lane, value),
    y1: lower === null ? null : height(lane, lower),
    y2: upper === null ? null : height(lane, upper),
    number: lane.top + numbersAt,
    text: score(value),
    last: index === points.length - 1,
    faint: lane.series.length > 1,
  }))
}

/** A line from wave to wave; none over a wave that is not shown, and none where other questions were asked. */
function segmentsOf(lane: Placed, { role, points, hidden }: WaveSeries, layout: Layout<WaveLane>) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]!
    if (before.stretch !== point.stretch || hidden.some((at) => at > before.at && at < point.at)) return []
    return [{ role, x: across(layout, before.at), x2: across(layout, point.at), y: height(lane, before.value), y2: height(lane, point.value), faint: lane.series.length > 1 }]
  })
}
