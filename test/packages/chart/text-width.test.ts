import { setTextWidths, textWidth, wrapText } from '@leidraadspiegel/chart'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'

afterEach(() => setTextWidths(null))

const style = { size: 13 }
const dutch = fc.array(fc.string({ unit: fc.constantFrom(...'aeinmwrstABëï-(%'), minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))

describe('width of text', () => {
  test('grows with size and weight', () => {
    expect(textWidth('Veiligheidsplan', { size: 26 })).toBeCloseTo(2 * textWidth('Veiligheidsplan', style), 9)
    expect(textWidth('Veiligheidsplan', { size: 13, bold: true })).toBeGreaterThan(textWidth('Veiligheidsplan', style))
  })

  test('is measured with the glyphs of the font once they are given', () => {
    setTextWidths({ regular: new Float32Array(0x2200).fill(0.5), bold: new Float32Array(0x2200).fill(0.75) })
    expect(textWidth('abcd', { size: 10 })).toBeCloseTo(20)
    expect(textWidth('abcd', { size: 10, bold: true })).toBeCloseTo(30)
  })

  test('of a character that the font lacks is that of an average one', () => {
    setTextWidths({ regular: new Float32Array(4), bold: new Float32Array(4) })
    expect(textWidth('→', { size: 10 })).toBeGreaterThan(3)
  })
})

describe('lines', () => {
  test('break between words', () => {
    expect(wrapText('Niet getoond om deelnemers te beschermen.', 130, style)).toEqual(['Niet getoond om', 'deelnemers te', 'beschermen.'])
  })

  test('break inside a word that is too long by itself, with a hyphen', () => {
    const lines = wrapText('Suïcidepreventiecoördinatiebijeenkomst', 120, style)
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Suïcidepreventiecoördinatiebijeenkomst')
  })

  test('fit, and hold every character of the text', () => {
    fc.assert(fc.property(dutch, fc.integer({ min: 60, max: 600 }), (text, width) => {
      const lines = wrapText(text, width, style)
      expect(lines.every((line) => textWidth(line, style) <= width)).toBe(true)
      return lines.join('').replaceAll(/[\s-]/g, '') === text.replaceAll(/[\s-]/g, '')
    }))
  })
})
