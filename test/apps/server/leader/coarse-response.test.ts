import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coarseResponse, type CoarseResponse } from '../../../../apps/server/src/leader/coarse-response.ts'

const shown = (taken: number, invited: number | null): string => JSON.stringify(coarseResponse(taken, invited))
const share = (percent: number): CoarseResponse => ({ kind: 'share', percent })
const atLeast = (people: 0 | 5 | 10): CoarseResponse => ({ kind: 'at-least', people })

const height = (response: CoarseResponse): number => (response.kind === 'share' ? 1000 + response.percent : response.people)

describe('the coarse response', () => {
  test.each([
    [0, null, atLeast(0)],
    [4, 100, atLeast(0)],
    [5, null, atLeast(5)],
    [9, null, atLeast(5)],
    [10, null, atLeast(10)],
    [500, null, atLeast(10)],
    [7, 9, atLeast(5)],
    [5, 100, atLeast(5)],
    [23, 100, share(20)],
    [99, 100, share(90)],
    [100, 100, share(90)],
    [130, 100, share(90)],
    [5, 11, share(40)],
    [6, 60, atLeast(5)],
    [12, 60, share(20)],
  ])('%i of %s', (taken, invited, expected) => {
    expect(coarseResponse(taken, invited)).toEqual(expected)
  })

  test('of a short list a step is wider, so that nobody is a step of his own', () => {
    expect(coarseResponse(9, 10)).toEqual(share(50))
    expect(coarseResponse(10, 10)).toEqual(share(50))
    expect(coarseResponse(9, 20)).toEqual(share(20))
    expect(coarseResponse(11, 20)).toEqual(share(50))
  })

  test('everything that is shown stands for at least five numbers of people', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 0, max: 400 })), fc.nat(400), (invited, taken) => {
        const most = invited ?? 400
        fc.pre(most >= 5 && taken <= most)
        const same = Array.from({ length: most + 1 }, (_, n) => n).filter((n) => shown(n, invited) === shown(taken, invited))
        expect(same.length).toBeGreaterThanOrEqual(invited !== null && invited < 10 ? 1 : 5)
      }),
      { numRuns: 1000 },
    )
  })

  test('a share is never more than what took part, and never above 90 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2000 }), fc.nat(2500), (invited, taken) => {
        const response = coarseResponse(taken, invited)
        if (response.kind === 'share') expect(response.percent).toBeLessThanOrEqual(Math.min(90, (100 * taken) / invited))
      }),
    )
  })

  test('the last person to take part changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2000 }), (invited) => {
        expect(shown(invited, invited)).toBe(shown(invited - 1, invited))
      }),
    )
  })

  test('it never falls while people take part', () => {
    fc.assert(
      fc.property(fc.option(fc.nat(500)), fc.nat(500), (invited, taken) => {
        expect(height(coarseResponse(taken + 1, invited))).toBeGreaterThanOrEqual(height(coarseResponse(taken, invited)))
      }),
    )
  })
})
