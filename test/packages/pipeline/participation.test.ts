import { isLargeShift, largeShift } from '@leidraadspiegel/pipeline'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('two waves with another mix of people', () => {
  test('differ much when a share moves more than 25 points, up or down, and not at 25 exactly', () => {
    expect([[0.2, 0.46], [0.46, 0.2], [0.5, 0.75], [0.05, 0.3], [0.3, 0.3]].map(([before, after]) => isLargeShift(before!, after!))).toEqual([true, true, false, false, false])
  })

  test('are told apart the same whichever comes first', () => {
    const count = fc.integer({ min: 0, max: 40 })
    fc.assert(fc.property(count, count, (one, other) => {
      expect(isLargeShift(one / 40, other / 40)).toBe(isLargeShift(other / 40, one / 40))
      expect(isLargeShift(one / 40, other / 40)).toBe(Math.abs(one - other) > largeShift * 40)
    }))
  })
})
