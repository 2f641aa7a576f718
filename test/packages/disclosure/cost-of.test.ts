import { costOf } from '@leidraadspiegel/disclosure'
import { describe, expect, test } from 'vitest'

describe('costOf', () => {
  test('of two groups of one kind the smaller goes first', () => {
    expect(costOf('organisation', 12)).toBeCloseTo(100.12)
    expect(costOf('organisation', 7)).toBeLessThan(costOf('organisation', 8))
  })

  test('the network stays longest, then regions and types, small ones together, organisations, and what tells them apart', () => {
    const kinds = ['network', 'region', 'together', 'organisation', 'team', 'others', 'linked'] as const
    const costs = kinds.map((kind) => costOf(kind, 20))
    expect(costs).toEqual([...costs].sort((a, b) => b - a))
    expect(costOf('type', 20)).toBe(costOf('region', 20))
  })

  test.each([-1, 1.5, Number.NaN])('refuses %s people', (n) => {
    expect(() => costOf('team', n)).toThrow(`group of kind team has ${n} people`)
  })
})
