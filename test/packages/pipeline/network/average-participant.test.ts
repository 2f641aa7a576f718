import { averageParticipant, type Cluster } from '@leidraadspiegel/pipeline'
import { networkPooled } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const cluster = (nThen: number, meanThen: number, nNow: number, meanNow: number): Cluster => ({ nThen, sumThen: nThen * meanThen, nNow, sumNow: nNow * meanNow })
const four = [cluster(10, 40, 12, 60), cluster(20, 50, 18, 55), cluster(8, 45, 9, 70), cluster(12, 55, 10, 50)]

describe('the average participant of a network', () => {
  test('counts every person once', () => {
    const then = (10 * 40 + 20 * 50 + 8 * 45 + 12 * 55) / 50
    const now = (12 * 60 + 18 * 55 + 9 * 70 + 10 * 50) / 49
    const found = averageParticipant(four)
    expect(found).toMatchObject({ nThen: 50, nNow: 49, fewWithHalf: 2 })
    expect(found.difference).toBeCloseTo(now - then, 9)
  })

  test('when nothing varied then, has the interval of a pooled share now', () => {
    const people = [[12, 7], [18, 9], [9, 6], [10, 2]] as const
    const found = averageParticipant(people.map(([n, x]) => cluster(n, 50, n, (100 * x) / n)))
    const pooled = networkPooled({ x: people.map(([, x]) => x), n: people.map(([n]) => n) })
    if (pooled.status !== 'ok' || pooled.lower === null) throw new Error('four organisations have an interval')
    expect(found.difference! + 50).toBeCloseTo(100 * pooled.p, 9)
    expect(found.lower! + 50).toBeCloseTo(100 * pooled.lower, 9)
  })

  test('of a published network is everybody in it, those who are withheld together as one', () => {
    const rest = cluster(9, 30, 11, 35)
    const all = [...four, rest].reduce((sum, one) => ({ nThen: sum.nThen + one.nThen, sumThen: sum.sumThen + one.sumThen, nNow: sum.nNow + one.nNow, sumNow: sum.sumNow + one.sumNow }))
    const [network, clusters] = [averageParticipant(four, all), averageParticipant([...four, rest])]
    expect(network.nNow).toBe(60)
    expect(network.difference).toBeCloseTo(clusters.difference!, 9)
    expect(network.upper).toBeCloseTo(clusters.upper!, 9)
    expect(averageParticipant(four, cluster(3, 40, 3, 40))).toEqual(averageParticipant(four))
  })

  test('does not exist for two organisations, nor when one has more than half of the people', () => {
    expect(averageParticipant(four.slice(0, 2))).toMatchObject({ difference: null, lower: null, nThen: 30 })
    expect(averageParticipant([cluster(31, 50, 10, 60), ...four.slice(1, 3)])).toMatchObject({ difference: null })
    expect(averageParticipant([cluster(28, 50, 10, 60), ...four.slice(1, 3)]).difference).toEqual(expect.any(Number))
    expect(averageParticipant([])).toEqual({ nThen: 0, nNow: 0, fewWithHalf: 0, difference: null, lower: null, upper: null })
  })

  test('does not depend on the order of organisations, and stays on the scale', () => {
    const clusters = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 100 })).map((numbers) => cluster(...numbers)), { minLength: 3, maxLength: 10 })
    fc.assert(fc.property(clusters, (all) => {
      const found = averageParticipant(all)
      expect(averageParticipant([...all].reverse())).toEqual(found)
      if (found.lower !== null) expect(found.lower >= -100 && found.lower <= found.difference! && found.upper! <= 100).toBe(true)
    }))
  })
})
