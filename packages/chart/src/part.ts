import type { ShapeName } from './tokens.ts'

/** A sign in a legend: an area, a point (then hollow, now filled), a thin line, a broad band, an upright stroke or a cross. */
export type Sign =
  | { sign: 'area'; colour: string }
  | { sign: 'point'; colour: string; shape: ShapeName; filled: boolean }
  | { sign: 'line'; colour: string }
  | { sign: 'band'; colour: string }
  | { sign: 'stroke'; colour: string }
  | { sign: 'cross'; colour: string }

export type LegendEntry = Sign & { label: string }

/** A word or number above the plot, at a fraction 0–1 of its width. */
export interface AxisWord {
  at: number
  text: string
}

/** One line of marks with its words: `value` is the number that matters most, `details` stand behind it. */
export interface Lane<Data> {
  part: 'lane'
  label: string
  value: string
  details: readonly string[]
  /** Pixels of the marks; the words come on top of that where the drawing is narrow. */
  height?: number
  /** Hatched, with this sentence instead of marks. */
  withheld?: string
  data: Data
}

/** What a chart is stacked from, top to bottom. */
export type Part<Data> =
  | { part: 'section'; text: string }
  | { part: 'subject'; text: string }
  | { part: 'note'; text: string }
  | { part: 'legend'; entries: readonly LegendEntry[] }
  | { part: 'axis'; words: readonly AxisWord[]; headings?: true }
  | Lane<Data>

export const laneHeight = 24

export const isLane = <Data>(part: Part<Data>): part is Lane<Data> => part.part === 'lane'
