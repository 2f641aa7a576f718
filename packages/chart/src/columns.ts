import { isLane, type Lane, type Part } from './part.ts'
import { textWidth } from './text-width.ts'
import { styles } from './text-style.ts'

/** Where words and marks of every lane stand. Narrow drawings put the words above the marks, on one or two lines. */
export interface Columns {
  arrangement: 'beside' | 'one-line' | 'two-lines'
  left: number
  right: number
  /** Right edges of the value and its details; only beside. */
  edges: readonly number[]
  labelWidth: number
}

export const margin = 4
const gap = 14
const narrowestPlot = 270
/** Room for half a mark at the ends of the plot. */
const overhang = 8

/** Places the columns for lanes whose words are measured; `headings` name value and details. */
export function placeColumns<Data>(parts: readonly Part<Data>[], headings: readonly string[], width: number): Columns {
  const lanes = parts.filter(isLane)
  const labelWidth = Math.min(widest(lanes.map(({ label }) => label), 'label'), width * 0.28)
  const columns = headings.map((heading, index) =>
    Math.max(textWidth(heading, styles.soft), index === 0 ? widest(lanes.map(({ value }) => value), 'strong') : widest(lanes.map(({ details }) => details[index - 1] ?? ''), 'soft')))
  const left = margin + overhang + (labelWidth > 0 ? labelWidth + gap : 0)
  const wordsRight = columns.reduce((sum, column) => sum + (column > 0 ? column + gap : 0), 0)
  const right = width - margin - overhang - wordsRight
  if (right - left >= narrowestPlot) {
    let edge = right + overhang
    const edges = columns.map((column) => (edge += column > 0 ? column + gap : 0))
    return { arrangement: 'beside', left, right, edges, labelWidth }
  }
  const room = width - 2 * margin
  const arrangement = lanes.every((lane) => oneLine(lane, headings) <= room) ? 'one-line' : 'two-lines'
  return { arrangement, left: margin + overhang, right: width - margin - overhang, edges: [], labelWidth: room }
}

/** The details of a lane as a text on its own, where there are no columns with headings. */
export function detailText({ details }: Lane<unknown>, headings: readonly string[]): string {
  return details.map((detail, index) => [headings[index + 1], detail].filter(Boolean).join(' ')).filter((_, index) => details[index] !== '').join(' · ')
}

/** The value of a lane with its heading, where there are no columns. */
export function valueText({ value }: Lane<unknown>, [heading = '']: readonly string[]): string {
  return value === '' ? '' : [heading, value].filter(Boolean).join(' ')
}

function oneLine(lane: Lane<unknown>, headings: readonly string[]): number {
  const detail = lane.withheld ?? detailText(lane, headings)
  return textWidth(lane.label, styles.label) + gap + textWidth(detail, styles.soft) + gap + textWidth(valueText(lane, headings), styles.strong)
}

function widest(texts: readonly string[], style: keyof typeof styles): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, styles[style]))))
}
