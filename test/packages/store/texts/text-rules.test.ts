import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimumOfTexts, monthsKept, monthsLater, readersOf } from '../../../../packages/store/src/texts/text-rules.ts'

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-25', 6, '2027-05-25'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later)
})

test('a later day gives a later or the same end, and never before the months are over', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(day, day, fc.integer({ min: 1, max: 24 }), (one, other, months) => {
    const [first, second] = [one, other].sort() as [string, string]
    expect(monthsLater(first, months) <= monthsLater(second, months)).toBe(true)
    expect(monthsLater(first, months) > first).toBe(true)
  }))
})

test('ten texts, six months, and a second reader for young people', () => {
  expect([minimumOfTexts, monthsKept, readersOf]).toEqual([10, 6, { professional: 1, manager: 1, youth: 2, parent: 1, partner: 1 }])
})
