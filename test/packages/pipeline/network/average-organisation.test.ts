import { averageOrganisation, judgeNetwork, type UnitValue } from '@leidraadspiegel/pipeline'
import { metaReml, networkMean } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const range = [-100, 100] as const
const unit = (value: number, variance: number | null = 20, size = 8): UnitValue => ({ value, variance, size })
const judgeable = (values: readonly number[]) => ({ ...averageOrganisation(values.map((value) => unit(value)), range), units: values.length, robust: true })
const six = [3, 9, -2, 14, 7, 5].map((value, index) => unit(value, 10 + index))

describe('the average organisation', () => {
  test('is the plain mean with its t interval, beside the spread of a random-effects meta-analysis', () => {
    const found = averageOrganisation(six, range)
    const values = six.map(({ value }) => value).sort((a, b) => a - b)
    expect(networkMean({ values })).toMatchObject({ mean: found.mean, lower: found.lower, upper: found.upper, p: found.p })
    const spread = metaReml({ yi: six.map(({ value }) => value), vi: six.map(({ variance }) => variance!) })
    if (spread.status !== 'ok') throw new Error('six organisations have a spread')
    expect(found.tau).toBeCloseTo(Math.sqrt(spread.tau2), 6)
    expect(found.nextLower).toBeCloseTo(Math.min(spread.piLower!, found.lower!), 6)
    expect(found.nextUpper).toBeCloseTo(Math.max(spread.piUpper!, found.upper!), 6)
    found.shrunk.forEach((value, index) => expect(value).toBeCloseTo(spread.shrunk[index]!, 6))
  })

  test('does not exist below three organisations, and has no expectation below five', () => {
    expect(averageOrganisation(six.slice(0, 2), range)).toMatchObject({ mean: null, lower: null, tau: null, shrunk: [null, null] })
    expect(averageOrganisation(six.slice(0, 4), range)).toMatchObject({ mean: 6, nextLower: null, nextUpper: null, tau: expect.any(Number) })
    expect(averageOrganisation(six.slice(0, 5), range).nextUpper).toEqual(expect.any(Number))
  })

  test('without any variation has a mean and says nothing about chance', () => {
    expect(averageOrganisation([unit(5, null), unit(5, null), unit(5, null)], range)).toMatchObject({ mean: 5, lower: null, p: null, tau: null, shrunk: [null, null, null] })
  })

  test('takes an organisation in which nothing varies for as uncertain as others of its size', () => {
    const units = [unit(4, null, 6), unit(9, 10, 12), unit(1, 20, 6), unit(6, 15, 8)]
    const given = [unit(4, 20, 6), ...units.slice(1)]
    expect(averageOrganisation(units, range)).toEqual(averageOrganisation(given, range))
  })

  test('is the same in every order, and every shrunken value lies between its own and the average', () => {
    const units = fc.array(fc.record({ value: fc.integer({ min: -40, max: 40 }), variance: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }), size: fc.integer({ min: 3, max: 40 }) }), { minLength: 3, maxLength: 12 })
    fc.assert(fc.property(units, (all) => {
      const [there, back] = [averageOrganisation(all, range), averageOrganisation([...all].reverse(), range)]
      expect({ ...back, shrunk: [...back.shrunk].reverse() }).toEqual(there)
      const [least, most] = [Math.min(...all.map(({ value }) => value)), Math.max(...all.map(({ value }) => value))]
      for (const value of there.shrunk) if (value !== null) expect(value >= least - 1e-6 && value <= most + 1e-6).toBe(true)
      if (there.nextLower !== null && there.lower !== null) expect(there.nextLower <= there.lower && there.nextUpper! >= there.upper!).toBe(true)
      for (const limit of [there.lower, there.upper, there.nextLower, there.nextUpper]) expect(limit === null || Math.abs(limit) <= 100).toBe(true)
    }))
  })
})

describe('the verdict about a network', () => {
  const clear = [12, 15, 9, 14, 11]

  test('is given from five organisations', () => {
    expect(judgeNetwork([judgeable(clear)])).toEqual([{ q: expect.any(Number), label: 'duidelijk_verbeterd' }])
    expect(judgeNetwork([judgeable(clear.slice(0, 4))])).toEqual([{ q: null, label: null }])
  })

  test('takes the number of subjects into account, of those that have a verdict', () => {
    const doubtful = judgeable([5, 14, 1, 12, 8])
    const none = judgeable([-9, 8, 2, -6, 5])
    const few = judgeable(clear.slice(0, 3))
    expect(judgeNetwork([doubtful])[0]?.label).toBe('duidelijk_verbeterd')
    expect(judgeNetwork([doubtful, few])[0]?.q).toBe(judgeNetwork([doubtful])[0]?.q)
    expect(judgeNetwork([doubtful, none, none])[0]?.label).toBe('waarschijnlijk_verbeterd')
  })

  test('is less sure of a change that does not survive another treatment of the answers', () => {
    expect(judgeNetwork([{ ...judgeable(clear), robust: false }])[0]?.label).toBe('waarschijnlijk_verbeterd')
  })
})
