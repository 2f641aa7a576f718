import { answerColour, inkOn } from './colour.ts'
import { percent } from './dutch.ts'
import { pixel } from './frame.ts'
import type { Layout } from './layout.ts'
import { across } from './marks.ts'
import type { Layer } from './spec.ts'
import { textWidth } from './text-width.ts'
import { styles } from './text-style.ts'
import { palettes, type Scheme } from './tokens.ts'

/** A share of the answers. `step` runs from −2 (least favourable) to 2; `side` says on which side of zero it is drawn. */
export interface Segment {
  step: number
  share: number
  side: 'left' | 'middle' | 'right'
}

const sum = (segments: readonly Segment[], side: Segment['side']): number => segments.filter((one) => one.side === side).reduce((total, { share }) => total + share, 0)

/** How far a bar reaches left and right of zero; the middle is half of each. */
const reach = (segments: readonly Segment[]): { left: number; right: number } => ({ left: sum(segments, 'left') + sum(segments, 'middle') / 2, right: sum(segments, 'right') + sum(segments, 'middle') / 2 })

const tenths = (value: number): number => Math.max(0.2, Math.ceil(value * 10) / 10)

/** One domain for all bars of a chart, in tenths. */
export function divergingDomain(bars: readonly (readonly Segment[])[]): [number, number] {
  const reaches = bars.map(reach)
  return [-tenths(Math.max(0, ...reaches.map(({ left }) => left))), tenths(Math.max(0, ...reaches.map(({ right }) => right)))]
}

/** Zero stands above and below a bar, not through its words. */
const zeroTicks = ({ top, bottom }: Pick<Bar, 'top' | 'bottom'>): { from: number; top: number; bottom: number }[] => [{ from: 0, top: top - 3, bottom: top }, { from: 0, top: bottom, bottom: bottom + 3 }]

interface Bar {
  segments: readonly Segment[]
  top: number
  bottom: number
  y: number
}

/** Bars of answers, least favourable left of zero and favourable right of it, with their share where it fits. */
export function divergingBars(bars: readonly Bar[], layout: Layout<object>, domain: readonly [number, number], scheme: Scheme): Layer[] {
  const { paper, edge, ink } = palettes[scheme]
  const perShare = (layout.right - layout.left) / (domain[1] - domain[0])
  const pieces = bars.flatMap(({ segments, top, bottom, y }) => {
    let from = -reach(segments).left
    return segments.map(({ step, share }) => {
      const piece = { from, to: from + share, middle: from + share / 2, top, bottom, y, colour: answerColour(step, scheme), text: percent(share), onColour: inkOn(answerColour(step, scheme)) }
      from += share
      return piece
    })
  })
  const outlines = bars.map(({ segments, top, bottom }) => ({ from: -reach(segments).left, to: reach(segments).right, top, bottom }))
  const fits = pieces.filter(({ from, to, text }) => (to - from) * perShare > textWidth(text, styles.soft) + 6)
  const box = { y: pixel('top'), y2: { field: 'bottom' } }
  const long = { x: across(layout, 'from', domain), x2: { field: 'to' }, ...box }
  return [
    { data: { values: pieces }, mark: { type: 'rect', stroke: paper, strokeWidth: 1 }, encoding: { ...long, fill: { field: 'colour', type: 'nominal', scale: null } } },
    { data: { values: outlines }, mark: { type: 'rect', fill: null, stroke: edge, strokeWidth: 1 }, encoding: long },
    { data: { values: bars.flatMap(zeroTicks) }, mark: { type: 'rule', stroke: ink, strokeWidth: 1.5 }, encoding: { x: across(layout, 'from', domain), ...box } },
    {
      data: { values: fits },
      mark: { type: 'text', align: 'center', fontSize: styles.soft.size },
      encoding: { x: across(layout, 'middle', domain), y: pixel('y'), text: { field: 'text' }, color: { field: 'onColour', type: 'nominal', scale: null } },
    },
  ]
}
