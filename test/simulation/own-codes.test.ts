import { describe, expect, test } from 'vitest'
import { linkedOver } from './own-codes.ts'

describe('of people who give a code twice, with three wrong elements in a hundred', () => {
  test.each([40, 200, 1_000])('nine in ten or more are found again in a wave of %i, and of the new ones at most one in two hundred is taken for somebody', (people) => {
    const { twice, rightly, after, wrongly } = linkedOver({ people, error: 0.03, rounds: Math.ceil(12_000 / people), seed: people })
    expect(rightly / twice).toBeGreaterThanOrEqual(0.9)
    expect(wrongly / (after - twice)).toBeLessThanOrEqual(0.005)
  })

  test('nearly all are found when nobody makes a mistake', () => {
    const { twice, rightly, wrongly } = linkedOver({ people: 200, error: 0, rounds: 20, seed: 1 })
    expect(rightly / twice).toBeGreaterThan(0.999)
    expect(wrongly).toBe(0)
  })
})
