import { describe, expect, test } from 'vitest'
import { createBudget } from '../../../apps/server/src/budget.ts'

describe('a budget for everybody together', () => {
  test('gives so many at once, and more with the seconds, never more than the most', () => {
    let time = 0
    const budget = createBudget({ most: 3, perSecond: 2 }, () => time)
    const take = (count: number) => Array.from({ length: count }, () => budget.take())
    expect(take(4)).toEqual([true, true, true, false])
    expect(budget.isEmpty()).toBe(true)
    time += 1_000
    expect(take(3)).toEqual([true, true, false])
    time += 3_600_000
    expect(take(4)).toEqual([true, true, true, false])
  })

  test('loses nothing to a clock that is set back', () => {
    let time = 10_000
    const budget = createBudget({ most: 1, perSecond: 1 }, () => time)
    budget.take()
    time = 0
    expect(budget.isEmpty()).toBe(true)
    time = 1_000
    expect(budget.isEmpty()).toBe(false)
  })
})
