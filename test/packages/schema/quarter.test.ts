import { assert, integer, property, tuple } from 'fast-check'
import { addDays, daysOfQuarter, Quarter, quarterAfter, quarterOf, quartersBetween, quarterTitle } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

const quarters = tuple(integer({ min: 1950, max: 2060 }), integer({ min: 1, max: 4 })).map(([year, number]) => `${year}-K${number}`)
const steps = integer({ min: -100, max: 100 })

describe('a quarter', () => {
  test('is the one of its day, and has a Dutch name', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'].map(quarterOf)).toEqual(['2026-K1', '2026-K1', '2026-K2', '2026-K3', '2026-K4'])
    expect(quarterTitle('2026-K3')).toBe('3e kwartaal 2026')
  })

  test('begins the day after the one before ended', () => {
    assert(property(quarters, (quarter) => {
      const { first, last } = daysOfQuarter(quarter)
      expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter])
      expect(addDays(daysOfQuarter(quarterAfter(quarter, -1)).last, 1)).toBe(first)
    }))
  })

  test('comes so many quarters later, there and back', () => {
    assert(property(quarters, steps, steps, (quarter, there, more) => {
      expect(quarterAfter(quarterAfter(quarter, there), more)).toBe(quarterAfter(quarter, there + more))
      expect(Quarter.safeParse(quarterAfter(quarter, there)).success).toBe(true)
      expect(quarterAfter(quarter, there) < quarter).toBe(there < 0)
    }))
  })

  test('stands once, in order, among those between two', () => {
    assert(property(quarters, integer({ min: 0, max: 60 }), (first, n) => {
      const between = quartersBetween(first, quarterAfter(first, n))
      expect(between).toHaveLength(n + 1)
      expect(between.toSorted()).toEqual(between)
      expect(quartersBetween(quarterAfter(first), first)).toEqual([])
    }))
  })
})
