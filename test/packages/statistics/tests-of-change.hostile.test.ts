import * as statistics from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** Mostly small counts, so that many inputs pass the door, with everything that must not. */
const any = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) }, { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, -1, 1.5, -0, 1e-300, 5e-324, 1e9, 1e12, 1e300) }, { weight: 1, arbitrary: fc.double() })
const row = (width: number): fc.Arbitrary<never> => fc.oneof({ weight: 9, arbitrary: fc.array(any, { minLength: width, maxLength: width }) }, { weight: 1, arbitrary: fc.array(any, { maxLength: 4 }) }) as never
const rows = (width: number): fc.Arbitrary<never[]> => fc.array(row(width), { maxLength: 4 })
const numbers = fc.array(any, { minLength: 2, maxLength: 4 })
const conf = fc.oneof({ weight: 5, arbitrary: fc.constant(0.95) }, { weight: 1, arbitrary: any })
const waves = fc.record({ pairs: rows(3), unpaired0: rows(2), unpaired1: rows(2) })

function isClean(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isClean)
  return typeof value === 'number' ? Number.isFinite(value) && !Object.is(value, -0) : true
}

/** A RangeError that names a field, or numbers that are numbers. */
function survives(run: () => object): boolean {
  try {
    return Object.values(run()).every(isClean)
  } catch (error) {
    return error instanceof RangeError && /^\w[\w.[\]]* must be /.test(error.message)
  }
}

const methods: Record<string, [fc.Arbitrary<never>, (input: never) => object]> = {
  permutationTest: [waves as never, statistics.permutationTest],
  permutationP: [waves as never, statistics.permutationP],
  permutationAsymptotic: [fc.record({ strata: fc.array(waves, { maxLength: 3 }) }) as never, statistics.permutationAsymptotic],
  mannWhitney: [fc.record({ counts0: numbers, counts1: numbers }) as never, statistics.mannWhitney],
  superiority: [fc.record({ counts0: numbers, counts1: numbers, conf }) as never, statistics.superiority],
  pairedChange: [fc.record({ improved: any, same: any, worsened: any, conf }) as never, statistics.pairedChange],
  wilcoxonPratt: [fc.record({ differences: rows(2) }) as never, statistics.wilcoxonPratt],
  benjaminiHochberg: [fc.record({ p: fc.array(fc.option(fc.oneof(any, fc.double({ min: 0, max: 1 })))) }) as never, statistics.benjaminiHochberg],
  rateRatio: [fc.record({ x0: any, t0: any, x1: any, t1: any, conf }) as never, statistics.rateRatio],
  linearTrend: [fc.record({ x: numbers, n: numbers, score: numbers, conf }) as never, statistics.linearTrend],
  nonresponseBounds: [fc.record({ x: any, n: any, invited: any }) as never, statistics.nonresponseBounds],
  weightedKappa: [fc.record({ table: fc.oneof(rows(2), fc.array(row(2), { minLength: 2, maxLength: 2 })) }) as never, statistics.weightedKappa],
  kitagawa: [fc.record({ strata: fc.array(fc.record({ x0: any, n0: any, x1: any, n1: any }), { maxLength: 3 }), conf }) as never, statistics.kitagawa],
}

describe('input that cannot be', () => {
  test.each(Object.entries(methods))('is refused by name or gives numbers: %s', (_, [input, run]) => {
    fc.assert(fc.property(input, (wrong) => survives(() => run(wrong))), { numRuns: 400 })
  })

  test('is named with its place', () => {
    const empty = { pairs: [], unpaired0: [], unpaired1: [] }
    expect(() => statistics.permutationTest({ ...empty, unpaired1: [[1, 2], [1.5, 2]] })).toThrow('unpaired1[1][0] must be a whole number, got 1.5')
    expect(() => statistics.permutationTest({ ...empty, pairs: [[1, 2, -1]] })).toThrow(/^pairs\[0\]\[2\] must be a whole number from 0/)
    expect(() => statistics.permutationTest({ ...empty, pairs: [[1, 2]] as never })).toThrow(/^pairs\[0\]\.length must be/)
    expect(() => statistics.permutationAsymptotic({ strata: [empty, { ...empty, unpaired0: [[1e300, 1]] }] })).toThrow(/^strata\[1\]\.unpaired0\[0\]\[0\] must be/)
    expect(() => statistics.mannWhitney({ counts0: [1, 2], counts1: [1] })).toThrow(/^counts1 must be as long as counts0/)
    expect(() => statistics.weightedKappa({ table: [[1, 2], [1]] })).toThrow(/^table\[1\] must be as long as table/)
    expect(() => statistics.kitagawa({ strata: [{ x0: 3, n0: 2, x1: 0, n1: 0 }] })).toThrow('strata[0].x0 must be at most 2, got 3')
    expect(() => statistics.benjaminiHochberg({ p: [0.1, 1.1] })).toThrow(/^p\[1\] must be from 0 to 1/)
    expect(() => statistics.rateRatio({ x0: 1, t0: 0, x1: 1, t1: 1 })).toThrow(/^t0 must be above 0/)
  })
})
