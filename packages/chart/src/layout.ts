import { detailText, margin, placeColumns, valueText, type Columns } from './columns.ts'
import { laneHeight, type AxisWord, type Lane, type LegendEntry, type Part, type Sign } from './part.ts'
import { styles, type StyleName, type Text } from './text-style.ts'
import { textWidth, wrapText } from './text-width.ts'

export interface Box {
  x: number
  x2: number
  y: number
  y2: number
}

/** Everything of a chart but its marks, in pixels from the top left. `lanes` carry the data of the marks with their place. */
export interface Layout<Data> {
  width: number
  height: number
  /** The plot runs from `left` to `right`. */
  left: number
  right: number
  lanes: (Data & { y: number; top: number; bottom: number })[]
  texts: Text[]
  signs: (Sign & { x: number; y: number })[]
  hatched: Box[]
  /** Grounds under words that stand on a hatched area. */
  plates: Box[]
}

interface Options {
  width: number
  /** Names of the value and its details. */
  headings: readonly string[]
}

/** Stacks the parts of a chart so that every title is whole and no two words touch, at any width from 280 pixels. */
export function layOut<Data extends object>(parts: readonly Part<Data>[], { width, headings }: Options): Layout<Data> {
  const columns = placeColumns(parts, headings, width)
  const stack = new Stack<Data>(width, columns, headings)
  for (const part of parts) stack.add(part)
  return stack.done()
}

class Stack<Data extends object> {
  private readonly found: Layout<Data>
  private readonly columns: Columns
  private readonly headings: readonly string[]
  private y = margin
  private last: Part<Data>['part'] | null = null

  constructor(width: number, columns: Columns, headings: readonly string[]) {
    this.found = { width, height: 0, left: columns.left, right: columns.right, lanes: [], texts: [], signs: [], hatched: [], plates: [] }
    this.columns = columns
    this.headings = headings
  }

  done(): Layout<Data> {
    return { ...this.found, height: Math.ceil(this.y + margin) }
  }

  add(part: Part<Data>): void {
    this.place(part)
    this.last = part.part
  }

  private place(part: Part<Data>): void {
    switch (part.part) {
      case 'section':
        return this.paragraph(part.text, 'section', this.y > margin ? 18 : 0, 6)
      case 'subject':
        return this.paragraph(part.text, 'subject', this.y > margin ? (this.last === 'lane' ? 14 : 6) : 0, 4)
      case 'note':
        return this.paragraph(part.text, 'soft', 8, 2)
      case 'legend':
        return this.legend(part.entries)
      case 'axis':
        return this.axis(part.words, part.headings === true)
      case 'lane':
        return this.lane(part)
    }
  }

  private write(text: string, style: StyleName, x: number, y: number, align: Text['align'] = 'left'): void {
    if (text !== '') this.found.texts.push({ text, style, x: round(x), y: round(y), align })
  }

  private lines(text: string, style: StyleName, x: number, top: number, width: number): number {
    const { lineHeight } = styles[style]
    const lines = wrapText(text, width, styles[style])
    lines.forEach((line, index) => this.write(line, style, x, top + (index + 0.5) * lineHeight))
    return lines.length * lineHeight
  }

  private paragraph(text: string, style: StyleName, before: number, after: number): void {
    this.y += before
    this.y += this.lines(text, style, margin, this.y, this.found.width - 2 * margin) + after
  }

  private legend(entries: readonly LegendEntry[]): void {
    const [signWidth, space, row] = [22, 18, 21]
    this.y += this.last === 'lane' ? 14 : 0
    let x = margin
    for (const { label, ...sign } of entries) {
      const room = this.found.width - 2 * margin - signWidth
      const lines = wrapText(label, room, styles.soft)
      const width = signWidth + Math.max(...lines.map((line) => textWidth(line, styles.soft)))
      if (x > margin && x + width > this.found.width - margin) {
        x = margin
        this.y += row
      }
      this.found.signs.push({ ...(sign as Sign), x: x + 8, y: this.y + row / 2 })
      lines.forEach((line, index) => this.write(line, 'soft', x + signWidth, this.y + row / 2 + index * styles.soft.lineHeight))
      this.y += (lines.length - 1) * styles.soft.lineHeight
      x += width + space
    }
    this.y += row + 2
  }

  private axis(words: readonly AxisWord[], headed: boolean): void {
    const { left, right, edges, arrangement } = this.columns
    if (words.length === 0 && arrangement !== 'beside') return
    const middle = this.y + styles.soft.lineHeight / 2
    for (const { at, text } of words) {
      const half = textWidth(text, styles.soft) / 2
      const x = Math.min(Math.max(left + at * (right - left), margin + half), this.found.width - margin - half)
      this.write(text, 'soft', x, middle, 'center')
    }
    if (headed && arrangement === 'beside') this.headings.forEach((heading, index) => this.write(heading, 'soft', edges[index] ?? 0, middle, 'right'))
    this.y += styles.soft.lineHeight + 2
  }

  private lane(lane: Lane<Data>): void {
    if (this.columns.arrangement === 'beside') return this.laneBeside(lane)
    this.y += 4
    this.wordsAbove(lane)
    this.marks(lane, this.y, lane.height ?? laneHeight)
    this.y += (lane.height ?? laneHeight) + 2
  }

  private laneBeside(lane: Lane<Data>): void {
    const { edges, labelWidth, left } = this.columns
    const lines = labelWidth > 0 ? wrapText(lane.label, labelWidth + 1, styles.label) : []
    const height = Math.max(lane.height ?? laneHeight, lines.length * styles.label.lineHeight + (lines.length > 1 ? 8 : 0))
    const middle = this.y + height / 2
    lines.forEach((line, index) => this.write(line, 'label', margin, middle + (index - (lines.length - 1) / 2) * styles.label.lineHeight))
    this.write(lane.value, 'strong', edges[0] ?? 0, middle, 'right')
    lane.details.forEach((detail, index) => this.write(detail, 'soft', edges[index + 1] ?? 0, middle, 'right'))
    this.marks(lane, middle - (lane.height ?? laneHeight) / 2, lane.height ?? laneHeight)
    if (lane.withheld !== undefined) {
      this.write(lane.withheld, 'soft', left + 8, middle)
      this.found.plates.push({ x: left, x2: left + 16 + textWidth(lane.withheld, styles.soft), y: middle - 9, y2: middle + 9 })
    }
    this.y += height
  }

  private wordsAbove(lane: Lane<Data>): void {
    const [left, right] = [margin, this.found.width - margin]
    const detail = lane.withheld ?? detailText(lane, this.headings)
    const value = valueText(lane, this.headings)
    const valueWidth = value === '' ? 0 : textWidth(value, styles.strong) + 10
    const middle = this.y + styles.label.lineHeight / 2
    this.write(value, 'strong', right, middle, 'right')
    if (this.columns.arrangement === 'one-line') {
      this.write(lane.label, 'label', left, middle)
      if (lane.label === '') this.write(detail, 'soft', left, middle)
      else this.write(detail, 'soft', right - valueWidth, middle, 'right')
      this.y += styles.label.lineHeight
      return
    }
    const room = right - left - valueWidth
    this.y += this.lines(lane.label, 'label', left, this.y, room)
    this.y += this.lines(detail, 'soft', left, this.y, lane.label === '' ? room : right - left)
  }

  private marks(lane: Lane<Data>, top: number, height: number): void {
    const [y, y2] = [round(top + 2), round(top + height - 2)]
    if (lane.withheld !== undefined) this.found.hatched.push({ x: this.columns.left, x2: this.columns.right, y, y2 })
    else this.found.lanes.push({ ...lane.data, y: round(top + height / 2), top: y, bottom: y2 })
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
