import { funnelLevels, funnelOf, placeInFunnel, shrunkShareOf, spanOfFunnel, type UnitShare } from '@leidraadspiegel/pipeline'
import { binomCdf, ebBetaBinomial, funnelLimits, metaReml } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const alike: UnitShare[] = [{ x: 12, n: 20 }, { x: 5, n: 9 }, { x: 19, n: 30 }, { x: 7, n: 12 }, { x: 9, n: 15 }]
const apart: UnitShare[] = [{ x: 2, n: 20 }, { x: 8, n: 9 }, { x: 27, n: 30 }, { x: 1, n: 12 }, { x: 9, n: 15 }]
const organisations = fc.array(fc.integer({ min: 1, max: 60 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) })), { minLength: 3, maxLength: 15 })

describe('a funnel', () => {
  test('stands around the share of all people, with the exact limits of chance, the upper one a person higher', () => {
    const funnel = funnelOf(alike)!
    expect(funnel).toEqual({ share: 52 / 86, tau: 0 })
    for (const level of funnelLevels) {
      const { lower, upper } = spanOfFunnel(funnel, 40, level)
      expect(funnelLimits({ p0: 52 / 86, n: 40, level })).toMatchObject({ lower: expect.closeTo(lower, 12), upper: expect.closeTo(upper - 1 / 40, 12) })
    }
  })

  test('is wider where organisations vary much more than by chance', () => {
    const funnel = funnelOf(apart)!
    const share = 47 / 86
    const spread = metaReml({ yi: apart.map(({ x, n }) => x / n), vi: apart.map(({ n }) => (share * (1 - share)) / n) })
    if (spread.status !== 'ok') throw new Error('five organisations have a spread')
    expect(spread.Q / 4).toBeGreaterThan(1.5)
    expect(funnel.tau).toBeCloseTo(Math.sqrt(spread.tau2), 6)
    const plain = spanOfFunnel({ ...funnel, tau: 0 }, 40, 0.95)
    const wide = spanOfFunnel(funnel, 40, 0.95)
    expect(wide.lower).toBeCloseTo(Math.max(0, share - Math.hypot(share - plain.lower, 1.959964 * funnel.tau)), 5)
    expect(wide.upper).toBeGreaterThan(plain.upper)
  })

  test('does not exist for two organisations, and has no width where everybody is alike', () => {
    expect(funnelOf(alike.slice(0, 2))).toBeNull()
    expect(funnelOf([{ x: 0, n: 8 }, { x: 0, n: 9 }, { x: 0, n: 7 }])).toEqual({ share: 0, tau: 0 })
    expect(placeInFunnel({ share: 1, tau: 0 }, { x: 8, n: 8 })).toBe('past bij toeval')
  })

  test('does not depend on the order of organisations; its limits hold its share and lie inside each other', () => {
    fc.assert(fc.property(organisations, fc.integer({ min: 1, max: 60 }), (units, n) => {
      const funnel = funnelOf(units)!
      expect(funnelOf([...units].reverse())).toEqual(funnel)
      const [inner, outer] = [spanOfFunnel(funnel, n, 0.95), spanOfFunnel(funnel, n, 0.998)]
      expect(outer.lower <= inner.lower + 1e-9 && outer.upper >= inner.upper - 1e-9).toBe(true)
      expect(inner.lower >= 0 && inner.upper <= 1 && inner.lower <= inner.upper + 1e-9).toBe(true)
    }))
  })
})

describe('a place in a funnel', () => {
  const funnel = { share: 0.6, tau: 0 }

  test('is put into words by how far it lies from what chance gives', () => {
    expect([12, 7, 2].map((x) => placeInFunnel(funnel, { x, n: 20 }))).toEqual(['past bij toeval', 'past minder goed bij toeval', 'past vrijwel niet bij toeval'])
  })

  test('outside is at most one in twenty by chance alone, and far outside at most one in five hundred', () => {
    for (const share of [0.3, 0.5, 0.6, 0.8, 0.9, 0.95])
      for (let n = 5; n <= 40; n += 5) {
        const chanceOf = (x: number): number => binomCdf(x, n, share) - (x === 0 ? 0 : binomCdf(x - 1, n, share))
        const all = Array.from({ length: n + 1 }, (_, x) => ({ place: placeInFunnel({ share, tau: 0 }, { x, n }), chance: chanceOf(x) }))
        const sumOf = (isIn: (place: string) => boolean): number => all.filter(({ place }) => isIn(place)).reduce((sum, { chance }) => sum + chance, 0)
        expect(sumOf((place) => place !== 'past bij toeval')).toBeLessThanOrEqual(0.05)
        expect(sumOf((place) => place === 'past vrijwel niet bij toeval')).toBeLessThanOrEqual(0.002)
      }
  })

  test('may be anything for a handful of people', () => {
    expect(placeInFunnel(funnel, { x: 4, n: 4 })).toBe('past bij toeval')
  })
})

test('a shrunken share is that of the organisation itself, whatever its place in the list', () => {
  const found = ebBetaBinomial({ x: apart.map(({ x }) => x), n: apart.map(({ n }) => n) })
  if (found.status !== 'ok') throw new Error('five organisations have shrunken shares')
  apart.forEach((unit, index) => expect(shrunkShareOf(unit, apart)).toBeCloseTo(found.shrunk[index]!, 9))
  expect(shrunkShareOf(apart[0]!, apart.slice(0, 2))).toBeNull()
})
