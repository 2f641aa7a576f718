import { describe, expect, test } from 'vitest'
import { readTextWidths } from '../../../apps/server/src/text-widths.ts'

const { regular, bold } = await readTextWidths()
const width = (table: Float32Array, text: string): number => [...text].reduce((sum, letter) => sum + (table[letter.codePointAt(0) ?? 0] ?? 0), 0)

describe('the widths of our letter', () => {
  test('are measured from the letter itself: an i is narrow and an m is wide', () => {
    expect(width(regular, 'i')).toBeLessThan(0.35)
    expect(width(regular, 'm')).toBeGreaterThan(0.75)
    expect(width(regular, 'm')).toBeLessThan(1)
  })

  test('know Dutch letters, quotes and dashes', () => {
    for (const letter of 'ëéïö’“”–−…€≥') expect(width(regular, letter)).toBeGreaterThan(0.1)
    expect(width(regular, 'ë')).toBeCloseTo(width(regular, 'e'), 2)
  })

  test('bold takes more room', () => {
    const text = 'Welke criteria vragen aandacht, en waarom?'
    expect(width(bold, text)).toBeGreaterThan(width(regular, text))
  })
})
