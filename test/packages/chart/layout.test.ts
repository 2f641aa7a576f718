import { layOut, textWidth, type Layout, type Part } from '@leidraadspiegel/chart'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const sizes = { section: 18, subject: 15, label: 13, strong: 13, soft: 12 } as const
const heights = { section: 20, subject: 16, label: 14, strong: 14, soft: 13 } as const

interface Rectangle {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

const rectangles = ({ texts }: Layout<object>): Rectangle[] =>
  texts.map(({ text, style, x, y, align }) => {
    const width = textWidth(text, { size: sizes[style], bold: ['section', 'subject', 'strong'].includes(style) })
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
    return { text, left, right: left + width, top: y - heights[style] / 2, bottom: y + heights[style] / 2 }
  })

const touch = (a: Rectangle, b: Rectangle): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5

const words = fc.array(fc.constantFrom('naasten', 'veiligheidsplan', 'en', 'steunen', 'Jeugdhulp', 'aan', 'de', 'suïcidepreventiebeleid'), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

const lane = fc.record({ part: fc.constant('lane' as const), label: words, value: fc.constantFrom('', '66', '+14'), details: fc.constant(['−14 tot +22', '52 naar 66', 'n = 12 en 15']), data: fc.constant({}) })
const withheld = lane.map((one) => ({ ...one, value: '', details: [], withheld: 'Niet getoond om deelnemers te beschermen.' }))
const part: fc.Arbitrary<Part<object>> = fc.oneof(
  lane,
  withheld,
  words.map((text) => ({ part: 'subject' as const, text })),
  words.map((text) => ({ part: 'section' as const, text })),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((labels) => ({ part: 'legend' as const, entries: labels.map((label) => ({ sign: 'line' as const, colour: '#000000', label })) })),
)

const drawing = fc.record({ parts: fc.array(part, { minLength: 1, maxLength: 12 }), width: fc.integer({ min: 280, max: 1400 }) })
const headings = ['verschil', 'past bij', 'score', '']

describe('the layout of a chart', () => {
  test('keeps every word whole and inside the paper, at any width', () => {
    fc.assert(fc.property(drawing, ({ parts, width }) => {
      const layout = layOut(parts, { width, headings })
      const inside = rectangles(layout).every(({ left, right, top, bottom }) => left >= 0 && right <= width + 0.5 && top >= 0 && bottom <= layout.height)
      const written = layout.texts.map(({ text }) => text).join(' ')
      return inside && parts.flatMap((one) => ('text' in one ? one.text.split(' ') : [])).every((word) => written.includes(word))
    }))
  })

  test('lets no two words touch', () => {
    fc.assert(fc.property(drawing, ({ parts, width }) => {
      const all = rectangles(layOut(parts, { width, headings }))
      expect(all.flatMap((one, index) => all.slice(index + 1).filter((other) => touch(one, other)).map((other) => [one.text, other.text]))).toEqual([])
    }))
  })

  test('gives marks a plot of their own beside or below their words', () => {
    fc.assert(fc.property(drawing, ({ parts, width }) => {
      const layout = layOut(parts, { width, headings })
      const boxes = rectangles(layout)
      return layout.right - layout.left >= 200 && layout.lanes.every(({ top, bottom }) => boxes.every((box) => box.right <= layout.left || box.left >= layout.right || box.bottom <= top + 2 || box.top >= bottom - 2))
    }))
  })

  test('hatches what is withheld and puts no mark there', () => {
    const words = { part: 'lane', label: 'jongeren', value: '', details: [], data: {} } as const
    const layout = layOut<object>([words, { ...words, withheld: 'Niet getoond om deelnemers te beschermen.' }], { width: 900, headings })
    expect([layout.lanes.length, layout.hatched.length]).toEqual([1, 1])
    expect(layout.texts.map(({ text }) => text)).toContain('Niet getoond om deelnemers te beschermen.')
  })
})
