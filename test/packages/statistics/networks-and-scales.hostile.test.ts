import { clusterShare, cronbachAlpha, decide, ebBetaBinomial, funnelLimits, metaEffect, metaReml, networkMean, networkPooled, omegaTotal, personScore, scoreThresholds } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const wild = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -1, -0, 0, 1, 1.5, 2, 5, 1e300, -1e300, 5e-324, 1e-12, 1e9, 1e12),
  fc.double(),
  fc.integer({ min: 0, max: 6 }),
)
const mostly = (valid: fc.Arbitrary<number>): fc.Arbitrary<number> => fc.oneof({ weight: 9, arbitrary: valid }, { weight: 1, arbitrary: wild })
const number = mostly(fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constantFrom(1e12, -1e12, 5e-324)))
const variance = mostly(fc.oneof(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), fc.constantFrom(1e-12, 1e12, 1)))
const share = mostly(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 5e-324, 1 - 2 ** -53)))
const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(1e9, 1e9 - 1, 1e5))
const part = fc.oneof({ weight: 9, arbitrary: fc.tuple(count, count).map(([one, two]): [number, number] => [Math.min(one, two), Math.max(one, two)]) }, { weight: 1, arbitrary: fc.tuple(wild, wild) })
const conf = fc.oneof(fc.constantFrom(0.95, 5e-324, 1 - 2 ** -53), wild)
const several = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 5 })
const rows = several(fc.tuple(number, number, number))
const sharesOf = (parts: readonly [number, number][]): { x: number[]; n: number[] } => ({ x: parts.map(([x]) => x), n: parts.map(([, n]) => n) })

const calls: Record<string, fc.Arbitrary<() => object>> = {
  decide: fc.tuple(mostly(count), mostly(count), number, fc.option(number), fc.option(number), share, share, number).map(([n0, n1, diff, lower95, upper95, p, q, delta]) => () => decide({ ...scoreThresholds, delta, suppressed: false, n0, n1, diff, lower95, upper95, lower90: null, upper90: null, p, q, robust: true })),
  networkMean: fc.tuple(several(number), conf).map(([values, level]) => () => networkMean({ values, conf: level })),
  networkPooled: fc.tuple(several(part), conf).map(([parts, level]) => () => networkPooled({ ...sharesOf(parts), conf: level })),
  clusterShare: fc.tuple(several(part), conf).map(([persons, level]) => () => clusterShare({ persons, conf: level })),
  metaEffect: fc.tuple(part, part, part, part).map(([[a, b], [c, d], [x0, n0], [x1, n1]]) => () => metaEffect({ pairs: { a, b, c, d }, unpaired0: { x: x0, n: n0 }, unpaired1: { x: x1, n: n1 } })),
  metaReml: fc.tuple(several(fc.tuple(number, variance)), conf).map(([effects, level]) => () => metaReml({ yi: effects.map(([y]) => y), vi: effects.map(([, v]) => v), conf: level })),
  ebBetaBinomial: several(part).map((parts) => () => ebBetaBinomial(sharesOf(parts))),
  funnelLimits: fc.tuple(share, mostly(count), conf).map(([p0, n, level]) => () => funnelLimits({ p0, n, level })),
  personScore: fc.tuple(several(share), several(wild), mostly(fc.constant(0)), mostly(fc.constant(1))).map(([answers, reversed, min, max]) => () => personScore({ answers, reversed, min, max })),
  cronbachAlpha: fc.tuple(rows, conf).map(([people, level]) => () => cronbachAlpha({ rows: people, conf: level })),
  omegaTotal: rows.map((people) => () => omegaTotal({ rows: people })),
}

const isWhole = (value: unknown): boolean => (Array.isArray(value) ? value.every(isWhole) : typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0)))

test.each(Object.entries(calls))('%s answers any numbers with finite numbers or a refusal that names them', (_name, call) => {
  fc.assert(fc.property(call, (run) => {
    try {
      return Object.values(run()).every(isWhole)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      expect((error as RangeError).message).toMatch(/^\w[\w.[\]]* must be /)
      return true
    }
  }), { numRuns: 500 })
})

test('lists of unequal length are refused', () => {
  expect(() => networkPooled({ x: [1], n: [2, 3] })).toThrow(/x must be as long as n/)
  expect(() => metaReml({ yi: [1, 2], vi: [1] })).toThrow(/yi must be as long as vi/)
  expect(() => ebBetaBinomial({ x: [1], n: [2, 3] })).toThrow(/x must be as long as n/)
})
