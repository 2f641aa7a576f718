import { clusterShare, ebBetaBinomial, funnelLimits, metaEffect, metaReml, networkMean, networkPooled, propDiff, wilson, type Cluster } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const change = fc.integer({ min: -400, max: 400 }).map((value) => value / 10)
const changes = fc.array(change, { minLength: 1, maxLength: 25 })
const variance = fc.double({ min: 0.001, max: 50, noNaN: true })
const effects = fc.array(fc.record({ y: change, v: variance }), { minLength: 2, maxLength: 12 })
const part = fc.integer({ min: 1, max: 40 }).chain((n) => fc.integer({ min: 0, max: n }).map((x): Cluster => [x, n]))
const parts = fc.array(part, { minLength: 1, maxLength: 12 })
const shareOf = (rows: readonly Cluster[]): { x: number[]; n: number[] } => ({ x: rows.map(([x]) => x), n: rows.map(([, n]) => n) })
const effectsOf = (rows: readonly { y: number; v: number }[]): { yi: number[]; vi: number[] } => ({ yi: rows.map(({ y }) => y), vi: rows.map(({ v }) => v) })

/** Same numbers, apart from rounding; text and null must be equal. */
function expectClose(got: object, wanted: object, digits = 7): void {
  for (const [name, value] of Object.entries(wanted)) {
    const found: unknown = (got as Record<string, unknown>)[name]
    if (typeof value === 'number') expect(found, name).toBeCloseTo(value, digits)
    else if (!Array.isArray(value)) expect(found, name).toEqual(value)
  }
}

describe('the average organisation', () => {
  test('moves and stretches with the changes, and so does its interval', () => {
    fc.assert(fc.property(changes, change, fc.integer({ min: 1, max: 9 }), (values, shift, stretch) => {
      const found = networkMean({ values })
      const moved = networkMean({ values: values.map((value) => value * stretch + shift) })
      if (found.status !== 'ok' || moved.status !== 'ok') return false
      const onto = (value: number | null): number | null => (value === null ? null : value * stretch + shift)
      expectClose(moved, { k: found.k, mean: onto(found.mean), lower: onto(found.lower), upper: onto(found.upper) })
      return found.lower === null || found.upper === null || (found.lower <= found.mean && found.mean <= found.upper)
    }))
  })

  test('does not depend on the order of organisations', () => {
    fc.assert(fc.property(changes, (values) => expectClose(networkMean({ values: values.toReversed() }), networkMean({ values }))))
  })

  test('has p of at most .05 exactly when its 95 % interval leaves out 0', () => {
    fc.assert(fc.property(changes, (values) => {
      const found = networkMean({ values })
      if (found.status !== 'ok' || found.lower === null || found.upper === null || found.p === null) return values.length < 3 || new Set(values).size === 1
      return Math.abs(found.p - 0.05) < 1e-9 || found.p < 0.05 === (found.lower > 0 || found.upper < 0)
    }))
  })
})

describe('the average person', () => {
  test('does not depend on the order of organisations and lies inside the interval', () => {
    fc.assert(fc.property(parts, (rows) => {
      const found = networkPooled(shareOf(rows))
      expectClose(networkPooled(shareOf(rows.toReversed())), found)
      return found.status === 'ok' && (found.lower === null || found.upper === null || (found.lower <= found.p && found.p <= found.upper))
    }))
  })

  test('is not moved or made more certain by an organisation where nobody answered', () => {
    fc.assert(fc.property(parts, (rows) => {
      expect(networkPooled(shareOf([...rows, [0, 0]]))).toEqual(networkPooled(shareOf(rows)))
    }))
    expect(networkPooled({ x: [0], n: [0] }).status).toBe('undefined')
  })

  test('counts one answer per person as ordinary people', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (yes, no) => {
      const persons = [...Array.from({ length: yes }, (): Cluster => [1, 1]), ...Array.from({ length: no }, (): Cluster => [0, 1])]
      const [found, plain] = [clusterShare({ persons }), wilson({ x: yes, n: yes + no })]
      if (found.status !== 'ok' || plain.status !== 'ok' || found.nEff === null || found.wilsonLower === null) return false
      expect(found.nEff).toBeCloseTo(yes + no - 1, 6)
      return found.p === plain.p && found.wilsonLower <= plain.lower
    }))
  })

  test('with several answers that are always alike is one person, not several', () => {
    const persons: Cluster[] = [[4, 4], [0, 4], [4, 4], [0, 4], [4, 4], [4, 4]]
    const once = clusterShare({ persons: persons.map(([x]): Cluster => [x / 4, 1]) })
    expectClose(clusterShare({ persons }), once, 12)
  })
})

describe('the effect of one organisation', () => {
  const cell = fc.integer({ min: 0, max: 12 })
  const waves = fc.record({ pairs: fc.record({ a: cell, b: cell, c: cell, d: cell }), unpaired0: part.map(([x, n]) => ({ x, n })), unpaired1: part.map(([x, n]) => ({ x, n })) })

  test('is the difference that is shown, and never certain', () => {
    fc.assert(fc.property(waves, (input) => {
      const [found, shown] = [metaEffect(input), propDiff(input)]
      if (found.status !== 'ok' || shown.status !== 'ok') return false
      expect(found.yi).toBeCloseTo(shown.diff, 12)
      return found.vi > 0
    }))
  })
})

describe('the spread between organisations', () => {
  test('is 0 for identical effects, never below 0, and does not depend on the order', () => {
    fc.assert(fc.property(effects, change, (rows, same) => {
      const found = metaReml(effectsOf(rows))
      const alike = metaReml(effectsOf(rows.map(({ v }) => ({ y: same, v }))))
      if (found.status !== 'ok' || alike.status !== 'ok') return false
      expect(alike).toMatchObject({ tau2: 0, mu: same, Q: 0, I2: 0, lower: null, p: null, piUpper: null })
      expectClose(metaReml(effectsOf(rows.toReversed())), found, 5)
      return found.tau2 >= 0 && found.seAdhoc >= found.seHK && found.I2 >= 0 && found.I2 <= 100
    }))
  })

  test('does not shift with the effects and grows with their square', () => {
    fc.assert(fc.property(effects, change, (rows, shift) => {
      const found = metaReml(effectsOf(rows))
      const moved = metaReml(effectsOf(rows.map(({ y, v }) => ({ y: 2 * y + shift, v: 4 * v }))))
      if (found.status !== 'ok' || moved.status !== 'ok') return false
      expect(moved.tau2 / 4).toBeCloseTo(found.tau2, 5)
      expect(moved.mu).toBeCloseTo(2 * found.mu + shift, 5)
      return Math.abs(moved.I2 - found.I2) < 1e-4
    }))
  })

  test('of equally precise organisations is the variance of their effects less that of chance', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 2, maxLength: 12 }), variance, (yi, v) => {
      const found = metaReml({ yi, vi: yi.map(() => v) })
      const mean = yi.reduce((sum, y) => sum + y, 0) / yi.length
      const total = yi.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (yi.length - 1)
      if (found.status !== 'ok') return false
      expect(found.tau2).toBeCloseTo(Math.max(0, total - v), 6)
      expect(found.tau2DL).toBeCloseTo(found.tau2, 6)
      return true
    }))
  })

  test('puts the mean inside its interval and that inside the prediction interval', () => {
    fc.assert(fc.property(effects, (rows) => {
      const found = metaReml(effectsOf(rows))
      if (found.status !== 'ok' || found.lower === null || found.upper === null || found.piLower === null || found.piUpper === null) return found.status === 'ok'
      return found.piLower <= found.lower && found.lower <= found.mu && found.mu <= found.upper && found.upper <= found.piUpper
    }))
  })

  test('draws every organisation from its own effect towards the mean, the less precise the further', () => {
    fc.assert(fc.property(effects, (rows) => {
      const found = metaReml(effectsOf(rows))
      if (found.status !== 'ok') return false
      rows.forEach(({ y }, i) => {
        const value = found.shrunk[i] ?? NaN
        expect(value).toBeGreaterThanOrEqual(Math.min(y, found.mu) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(y, found.mu) + 1e-9)
        expect(found.shrunkSe[i] === null).toBe(found.tau2 === 0)
        if (found.tau2 > 0) expect(found.shrunkLower[i]).toBeLessThan(value)
        if (found.tau2 > 0) expect(found.shrunkUpper[i]).toBeGreaterThan(value)
      })
      return true
    }))
    const found = metaReml({ yi: [20, 20, -20, -10, 5], vi: [1, 100, 1, 1, 1] })
    if (found.status !== 'ok') throw new Error(found.reason)
    expect(found.shrunk[1]).toBeLessThan(found.shrunk[0] ?? NaN)
    expect(found.shrunkSe[1]).toBeGreaterThan(found.shrunkSe[0] ?? NaN)
  })
})

describe('shrunken shares', () => {
  test('lie between the own share and that of the network, inside their interval, in any order', () => {
    fc.assert(fc.property(fc.array(part, { minLength: 3, maxLength: 12 }), (rows) => {
      const found = ebBetaBinomial(shareOf(rows))
      if (found.status !== 'ok') return rows.every(([, n]) => n === 1)
      const back = ebBetaBinomial(shareOf(rows.toReversed()))
      rows.forEach(([x, n], i) => {
        const value = found.shrunk[i] ?? NaN
        expect(value).toBeGreaterThanOrEqual(Math.min(x / n, found.pbar) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(x / n, found.pbar) + 1e-12)
        if (back.status === 'ok') expect(back.shrunk.at(-1 - i)).toBeCloseTo(value, 8)
        expect(found.lower[i] === null).toBe(found.rho === 0)
        if (found.rho > 0 && found.rho < 0.5) expect(found.lower[i]).toBeLessThan(value)
        if (found.rho > 0 && found.rho < 0.5) expect(found.upper[i]).toBeGreaterThan(value)
      })
      return found.rho >= 0 && found.rho < 1
    }))
  })

  test('give an organisation where nobody answered the share of the network, and leave the others as they were', () => {
    const organisations: Cluster[] = [[5, 10], [12, 20], [3, 9], [20, 25]]
    const [found, without] = [ebBetaBinomial(shareOf([[0, 0], ...organisations])), ebBetaBinomial(shareOf(organisations))]
    if (found.status !== 'ok' || without.status !== 'ok') throw new Error('no shares')
    expect(found.shrunk[0]).toBeCloseTo(found.pbar, 12)
    expect(found.shrunk.slice(1)).toEqual(without.shrunk)
  })

  test('of organisations that all agree within themselves stay where they are', () => {
    const found = ebBetaBinomial({ x: [0, 8, 10], n: [8, 8, 10] })
    if (found.status !== 'ok') throw new Error(found.reason)
    expect(found.rho).toBeLessThan(1)
    expect(found.shrunk.map((share) => Math.round(share * 1e6) / 1e6)).toEqual([0, 1, 1])
  })
})

describe('funnel limits', () => {
  const funnel = fc.record({ p0: fc.double({ min: 0, max: 1, noNaN: true }), n: fc.integer({ min: 1, max: 200 }), level: fc.constantFrom(0.95, 0.998) })

  test('hold the share of the network, apart from a fraction of one person that interpolation takes at the top', () => {
    fc.assert(fc.property(funnel, ({ p0, n, level }) => {
      const found = funnelLimits({ p0, n, level })
      return found.status === 'ok' && found.lower <= p0 + 1e-12 && p0 <= found.upper + (1 - level) / 2 / n + 1e-12
    }))
  })

  test('are wider for a higher level and stay inside 0 and 1', () => {
    fc.assert(fc.property(funnel, ({ p0, n }) => {
      const [narrow, wide] = [funnelLimits({ p0, n, level: 0.95 }), funnelLimits({ p0, n, level: 0.998 })]
      if (narrow.status !== 'ok' || wide.status !== 'ok') return false
      return 0 <= wide.lower && wide.lower <= narrow.lower + 1e-12 && narrow.upper <= wide.upper + 1e-12 && wide.upper <= 1
    }))
  })
})
