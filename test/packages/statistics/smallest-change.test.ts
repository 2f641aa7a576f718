import { meanDiff, smallestMeanChange, smallestNetworkChange, smallestShareChange, type Result, type SmallestChange } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const spread = { sd: 20, r: 0.5 }

const changeOf = (found: Result<SmallestChange>): number | null => (found.status === 'ok' ? found.change : null)

/** The table of the research: 80% power, one test, SD 20, r = .5 for linked people. */
const table = [
  { n: 8, unlinked: 30, linked: 23, share: null },
  { n: 12, unlinked: 24, linked: 18, share: 48 },
  { n: 20, unlinked: 18, linked: 13, share: 40 },
  { n: 40, unlinked: 13, linked: 9, share: 29 },
  { n: 60, unlinked: 10, linked: 7, share: 25 },
]

const within = (found: number | null, expected: number): void => expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1)

describe('what can be found, as in the research', () => {
  test.each(table)('with $n people a wave who are not linked: a change of $unlinked points', ({ n, unlinked }) => {
    within(changeOf(smallestMeanChange({ ...spread, n })), unlinked)
  })

  test.each(table)('with $n people who all take part twice: a change of $linked points', ({ n, linked }) => {
    within(changeOf(smallestMeanChange({ ...spread, n, linked: n })), linked)
  })

  test.each(table)('with $n people a wave, of a share of 50%: $share percentage points', ({ n, share }) => {
    const found = changeOf(smallestShareChange({ n, from: 0.5 }))
    if (share === null) expect(found).toBeNull()
    else within(100 * found!, share)
  })

  test.each([{ k: 5, points: 21 }, { k: 10, points: 13 }, { k: 20, points: 9 }])('in a network of $k organisations of 8 people, changes 8 apart: $points points', ({ k, points }) => {
    within(changeOf(smallestNetworkChange({ ...spread, tau: 8, organisations: Array.from({ length: k }, () => ({ n: 8 })) })), points)
  })
})

const people = fc.integer({ min: 2, max: 200 }).chain((n) => fc.record({ n: fc.constant(n), linked: fc.integer({ min: 0, max: n }) }))

describe('the smallest change', () => {
  test('is never larger with more people, nor with more who are linked', () => {
    fc.assert(fc.property(people, ({ n, linked }) => {
      const found = changeOf(smallestMeanChange({ ...spread, n, linked }))!
      expect(changeOf(smallestMeanChange({ ...spread, n: n + 1, linked }))!).toBeLessThan(found + 1e-9)
      expect(changeOf(smallestShareChange({ n: n + 1, from: 0.5 })) ?? 1).toBeLessThanOrEqual(changeOf(smallestShareChange({ n, from: 0.5 })) ?? 1)
    }))
    const half = changeOf(smallestMeanChange({ ...spread, n: 40, linked: 20 }))!
    expect(half).toBeLessThan(changeOf(smallestMeanChange({ ...spread, n: 40 }))!)
    expect(half).toBeGreaterThan(changeOf(smallestMeanChange({ ...spread, n: 40, linked: 40 }))!)
  })

  test('has the standard error and the degrees of freedom of the comparison that will be made', () => {
    const scores = [20, 35, 50, 50, 65, 80, 40, 60]
    const found = meanDiff({ pairs: [], unpaired0: scores, unpaired1: scores })
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1))
    const smallest = changeOf(smallestMeanChange({ sd, r: 0.5, n: scores.length }))!
    expect(found).toMatchObject({ status: 'ok', df: expect.closeTo(14, 9) })
    expect(smallest / (found.status === 'ok' ? found.se : 1)).toBeCloseTo(2.1447867 + 0.8680547, 5)
  })

  test('grows with the spread of people and of organisations', () => {
    const organisations = [{ n: 8 }, { n: 12 }, { n: 30 }]
    const at = (sd: number, tau: number): number => changeOf(smallestNetworkChange({ sd, r: 0.5, tau, organisations }))!
    expect(at(30, 8)).toBeGreaterThan(at(20, 8))
    expect(at(20, 12)).toBeGreaterThan(at(20, 8))
    expect(at(20, 0)).toBeGreaterThan(0)
  })

  test('does not exist for one person, for two organisations, or where nothing would be found', () => {
    expect(smallestMeanChange({ ...spread, n: 1 })).toEqual({ status: 'undefined', reason: 'fewer than 2 people in a wave' })
    expect(smallestMeanChange({ sd: 20, r: 1, n: 6, linked: 6 })).toEqual({ status: 'undefined', reason: 'no spread' })
    expect(smallestNetworkChange({ ...spread, tau: 8, organisations: [{ n: 8 }, { n: 8 }] })).toEqual({ status: 'undefined', reason: 'fewer than 3 organisations' })
    expect(smallestNetworkChange({ ...spread, tau: 8, organisations: [{ n: 8 }, { n: 8 }, { n: 0 }] })).toEqual({ status: 'undefined', reason: 'an organisation without people' })
    expect([0, 3, 8].map((n) => smallestShareChange({ n, from: 0.5 }).status)).toEqual(['undefined', 'undefined', 'undefined'])
    expect(smallestShareChange({ n: 500, from: 1 })).toEqual({ status: 'undefined', reason: 'no rise would be found' })
  })

  test('refuses what cannot be, naming it', () => {
    expect(() => smallestMeanChange({ ...spread, n: 4, linked: 5 })).toThrow('linked must be at most 4, got 5')
    expect(() => smallestMeanChange({ sd: 0, r: 0.5, n: 8 })).toThrow(/^sd must be above 0/)
    expect(() => smallestMeanChange({ ...spread, n: 8, power: 1 })).toThrow(/^power must be between 0 and 1/)
    expect(() => smallestShareChange({ n: 8.5, from: 0.5 })).toThrow(/^n must be a whole number/)
    expect(() => smallestShareChange({ n: 8, from: -0.1 })).toThrow(/^from must be from 0 to 1/)
    expect(() => smallestNetworkChange({ ...spread, tau: -1, organisations: [] })).toThrow(/^tau must be from 0/)
    expect(() => smallestNetworkChange({ ...spread, tau: 8, organisations: [{ n: 3, linked: 4 }] })).toThrow('organisations[0].linked must be at most 3, got 4')
  })

  test('is a number for every number of people that can come', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, from) => {
      for (const found of [smallestMeanChange({ ...spread, n }), smallestShareChange({ n, from })])
        if (found.status === 'ok') expect(found.change).toBeGreaterThanOrEqual(0)
    }))
  })
})
