import { safeCategory } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const favourable = [[3, 4]]
const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 })
const safe = (counts: number[]): boolean => safeCategory({ counts, k: 5, sensitive: true, combinations: [...favourable, [0, 1]] })

describe('safeCategory', () => {
  test('an item about the service only needs enough people', () => {
    expect(safeCategory({ counts: [0, 0, 0, 0, 5], k: 5, sensitive: false })).toBe(true)
    expect(safeCategory({ counts: [1, 1, 1, 1, 0], k: 5, sensitive: false })).toBe(false)
  })

  test('of a sensitive item 90 % may give the same answer, and no more', () => {
    expect(safeCategory({ counts: [2, 0, 0, 0, 18], k: 5, sensitive: true })).toBe(true)
    expect(safeCategory({ counts: [2, 0, 0, 0, 19], k: 5, sensitive: true })).toBe(false)
  })

  test('answers that mean the same count together', () => {
    expect(safeCategory({ counts: [1, 0, 0, 5, 5], k: 5, sensitive: true })).toBe(true)
    expect(safeCategory({ counts: [1, 0, 0, 5, 5], k: 5, sensitive: true, combinations: favourable })).toBe(false)
  })

  test.each([
    [{ counts: [1, -2], k: 5, sensitive: true }, /category 1 has -2 people/],
    [{ counts: [1.5], k: 5, sensitive: true }, /category 0 has 1.5 people/],
    [{ counts: [5], k: 0, sensitive: true }, /minimum 0/],
    [{ counts: [5, 5], k: 5, sensitive: true, combinations: [[1, 2]] }, /unknown category 2/],
  ])('refuses impossible input %#', (input, message) => {
    expect(() => safeCategory(input)).toThrow(message)
  })

  test('two safe classes together are safe', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        fc.pre(safe(one) && safe(other))
        expect(safe(one.map((n, at) => n + other[at]!))).toBe(true)
      }),
    )
  })
})
