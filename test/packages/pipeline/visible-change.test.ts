import { visibleInNetwork, visibleOf, type Expected } from '@leidraadspiegel/pipeline'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const professionals = (people: number, organisation = 'Aa'): Expected => ({ organisation, role: 'professional', people, minimum: 5 })
const houses = (...sizes: readonly number[]): Expected[] => sizes.map((people, index) => professionals(people, `Huis ${index}`))

const linkedOf = (people: number, linkedShare: number): number => visibleOf({ people, minimum: 5, linkedShare }).linked

describe('what can be shown of one group', () => {
  test('is nothing below its minimum, scores from there on, and all answers from ten people on', () => {
    expect([4, 5, 9, 10].map((people) => visibleOf(professionals(people))).map(({ scores, details }) => [scores, details])).toEqual([[false, false], [true, false], [true, false], [true, true]])
    expect(visibleOf({ people: 11, minimum: 12 })).toMatchObject({ scores: false, details: false, change: null, shareChange: null })
  })

  test('grows finer with people who take part twice, when they and the others are enough to be told apart', () => {
    expect([linkedOf(12, 0.5), linkedOf(12, 1), linkedOf(12, 0.9), linkedOf(12, 0.3), linkedOf(4, 1)]).toEqual([6, 12, 0, 0, 0])
    expect(visibleOf({ people: 12, minimum: 5, linkedShare: 1 }).change).toBeCloseTo(17.8, 1)
    expect(visibleOf({ people: 12, minimum: 5 }).change).toBeCloseTo(23.9, 1)
  })

  test('never promises a change that a score cannot make', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, minimum, linkedShare) => {
      const { change, shareChange, scores } = visibleOf({ people, minimum, linkedShare })
      for (const found of [change, shareChange]) if (found !== null) expect(scores && found > 0 && found <= 100).toBe(true)
    }))
  })

  test('refuses numbers that cannot be, naming them', () => {
    expect(() => visibleOf({ people: 2.5, minimum: 5 })).toThrow('people must be a whole number from 0, got 2.5')
    expect(() => visibleOf({ people: 2, minimum: 0 })).toThrow(/^minimum must be/)
    expect(() => visibleOf({ people: 2, minimum: 5, linkedShare: Number.NaN })).toThrow(/^linkedShare must be/)
  })
})

describe('what can be seen in the network', () => {
  test('is about the organisations that are shown themselves', () => {
    expect(visibleInNetwork(houses(8, 8, 8, 8, 8, 3))).toMatchObject({ organisations: 5, people: 43 })
    expect(visibleInNetwork(houses(8, 8, 8, 8, 8, 3)).change).toBe(visibleInNetwork(houses(8, 8, 8, 8, 8)).change)
  })

  test('is no mean of fewer than three organisations', () => {
    expect(visibleInNetwork(houses(30, 30, 4)).change).toBeNull()
    expect(visibleInNetwork([])).toEqual({ organisations: 0, people: 0, change: null, together: false })
  })

  test('may be all people together when they are enough, of three organisations, and not mostly of one', () => {
    expect([houses(4, 4, 4), houses(1, 1, 1), houses(4, 4), houses(4, 1, 1), houses(4, 4, 0)].map((expected) => visibleInNetwork(expected).together)).toEqual([true, false, false, false, false])
  })
})
