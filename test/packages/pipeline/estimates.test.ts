import { bandOf, meanScore, shareOf } from '@leidraadspiegel/pipeline'
import { describe, expect, test } from 'vitest'

describe('a mean score', () => {
  test('has an interval that stays on the scale', () => {
    expect(meanScore([100, 100, 100, 100, 75])).toMatchObject({ n: 5, mean: 95, upper: 100, low: 0, reason: null })
    expect(meanScore([0, 25, 50, 75]).low).toBe(0.5)
  })

  test('without an interval says why, and is never NaN', () => {
    expect(meanScore([])).toEqual({ n: 0, mean: null, lower: null, upper: null, low: null, reason: 'nobody' })
    expect(meanScore([40])).toMatchObject({ mean: 40, lower: null, reason: 'one-person' })
    expect(meanScore([60, 60, 60])).toMatchObject({ mean: 60, upper: null, reason: 'no-variation' })
  })
})

test('a share of nobody is not zero', () => {
  expect(shareOf(0, 0)).toEqual({ share: null, lower: null, upper: null })
  expect(shareOf(0, 5)).toMatchObject({ share: 0, lower: 0 })
})

describe('the band of a score', () => {
  test('follows the number as it is shown', () => {
    expect([0, 49.4, 49.6, 74.4, 74.5, 100].map((mean) => bandOf(mean, 3))).toEqual(['aandacht nodig', 'aandacht nodig', 'kan beter', 'kan beter', 'op orde', 'op orde'])
  })

  test('is not given to one or two questions, nor to no score', () => {
    expect([bandOf(20, 1), bandOf(20, 2), bandOf(null, 5)]).toEqual([null, null, null])
  })
})
