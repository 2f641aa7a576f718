import { describe, expect, test } from 'vitest'
import { normal, pick, seededRandom } from '../../../../apps/server/src/invented/random.ts'

const many = (random: () => number, n = 20_000): number[] => Array.from({ length: n }, random)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('random numbers for invented people', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    expect(many(seededRandom(7), 5)).toEqual(many(seededRandom(7), 5))
    expect(many(seededRandom(7), 5)).not.toEqual(many(seededRandom(8), 5))
  })

  test('uniform in [0, 1)', () => {
    const values = many(seededRandom(1))
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(mean(values)).toBeCloseTo(0.5, 1)
  })

  test('normal with mean 0 and variance 1', () => {
    const random = seededRandom(3)
    const values = Array.from({ length: 20_000 }, () => normal(random))
    expect(mean(values)).toBeCloseTo(0, 1)
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1)
  })

  test('picking from nothing is an error', () => {
    expect(() => pick(seededRandom(1), [])).toThrow(RangeError)
  })
})
