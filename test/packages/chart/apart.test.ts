import { apart, type Wanted } from '@leidraadspiegel/chart'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const [left, right, space] = [0, 400, 4]
const between = { left, right, space }

const words = fc.array(fc.record({ at: fc.integer({ min: left, max: right }), width: fc.integer({ min: 5, max: 30 }) }), { minLength: 1, maxLength: 8 })

const spots = (all: readonly Wanted[]): { from: number; to: number }[] =>
  apart(all, between).map((x, index) => ({ from: x - all[index]!.width / 2, to: x + all[index]!.width / 2 }))

describe('words beside each other on one line', () => {
  test('stay where they want to stand when there is room', () => {
    expect(apart([{ at: 200, width: 20 }, { at: 50, width: 20 }], between)).toEqual([200, 50])
  })

  test('make way for each other equally', () => {
    expect(apart([{ at: 100, width: 20 }, { at: 100, width: 20 }], between)).toEqual([88, 112])
  })

  test('never touch, and stay inside while there is room', () => {
    fc.assert(fc.property(words, (all) => {
      const sorted = spots(all).sort((a, b) => a.from - b.from)
      for (const [index, spot] of sorted.entries()) {
        expect(spot.from).toBeGreaterThanOrEqual(left - 1e-6)
        expect(spot.to).toBeLessThanOrEqual(right + 1e-6)
        if (index > 0) expect(spot.from).toBeGreaterThanOrEqual(sorted[index - 1]!.to + space - 1e-6)
      }
    }))
  })

  test('keep the order in which they wanted to stand', () => {
    fc.assert(fc.property(words, (all) => {
      const found = apart(all, between)
      for (const [a, one] of all.entries()) for (const [b, other] of all.entries()) if (one.at < other.at) expect(found[a]).toBeLessThan(found[b]!)
    }))
  })
})

test('no words take no room', () => {
  expect(apart([], between)).toEqual([])
})
