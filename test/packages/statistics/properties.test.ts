import { meanCi, meanDiff, moverCombine, propDiff, tCdf, tQuantile, wilson } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const score = fc.integer({ min: 0, max: 100 })
const scores = fc.array(score, { maxLength: 30 })
const part = fc.integer({ min: 0, max: 40 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))
const cell = fc.integer({ min: 0, max: 15 })
const pairs = fc.record({ a: cell, b: cell, c: cell, d: cell })

const numbersOf = (result: object): number[] => Object.values(result).filter((value): value is number => typeof value === 'number')

describe('a share', () => {
  test('lies inside its interval, which lies inside 0 and 1 and mirrors when yes and no change places', () => {
    fc.assert(fc.property(part, ({ x, n }) => {
      const yes = wilson({ x, n })
      const no = wilson({ x: n - x, n })
      if (yes.status !== 'ok' || no.status !== 'ok') return n === 0
      expect(yes.lower).toBeGreaterThanOrEqual(0)
      expect(yes.p).toBeGreaterThanOrEqual(yes.lower)
      expect(yes.p).toBeLessThanOrEqual(yes.upper)
      expect(1 - yes.lower).toBeCloseTo(no.upper, 12)
      return yes.upper <= 1
    }))
  })

  test('refuses what cannot be a count, naming it', () => {
    for (const wrong of [{ x: 3, n: 2 }, { x: -1, n: 2 }, { x: 0.5, n: 2 }, { x: 1, n: NaN }]) expect(() => wilson(wrong)).toThrow(RangeError)
    expect(() => wilson({ x: 3, n: 2 })).toThrow(/x must be at most 2/)
  })
})

describe('a difference of shares', () => {
  test('changes sign when the waves change places, and its interval turns with it', () => {
    fc.assert(fc.property(pairs, part, part, (linked, unpaired0, unpaired1) => {
      const there = propDiff({ pairs: linked, unpaired0, unpaired1 })
      const back = propDiff({ pairs: { ...linked, b: linked.c, c: linked.b }, unpaired0: unpaired1, unpaired1: unpaired0 })
      if (there.status !== 'ok' || back.status !== 'ok') return there.status === back.status
      expect(there.diff).toBeCloseTo(-back.diff, 12)
      expect(there.lower).toBeCloseTo(-back.upper, 12)
      return there.lower <= there.diff + 1e-12 && there.diff <= there.upper + 1e-12
    }))
  })

  test('of unlinked people is the difference of two Wilson intervals', () => {
    fc.assert(fc.property(part, part, (then, now) => {
      const found = propDiff({ pairs: { a: 0, b: 0, c: 0, d: 0 }, unpaired0: then, unpaired1: now })
      const [before, after] = [wilson(then), wilson(now)]
      if (found.status !== 'ok' || before.status !== 'ok' || after.status !== 'ok') return found.status === 'undefined'
      const mover = moverCombine({ e1: after.p, l1: after.lower, u1: after.upper, e2: before.p, l2: before.lower, u2: before.upper })
      return mover.status === 'ok' && Math.abs(mover.lower - found.lower) < 1e-12 && Math.abs(mover.upper - found.upper) < 1e-12
    }))
  })
})

describe('a mean', () => {
  test('lies inside its interval, and moves and stretches with its values', () => {
    fc.assert(fc.property(scores, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (values, shift, stretch) => {
      const found = meanCi({ values })
      const moved = meanCi({ values: values.map((value) => value * stretch + shift) })
      if (found.status !== 'ok' || moved.status !== 'ok') return values.length === 0
      expect(moved.mean).toBeCloseTo(found.mean * stretch + shift, 8)
      if (found.lower === null || found.upper === null) return moved.lower === null
      expect(moved.upper).toBeCloseTo(found.upper * stretch + shift, 8)
      return found.lower <= found.mean && found.mean <= found.upper
    }))
  })

  test('of one person, or of people who all say the same, has no interval and is not hidden', () => {
    expect(meanCi({ values: [75] })).toEqual({ status: 'ok', n: 1, mean: 75, sd: null, lower: null, upper: null })
    expect(meanCi({ values: [0.1, 0.1, 0.1] })).toEqual({ status: 'ok', n: 3, mean: 0.1, sd: 0, lower: null, upper: null })
    expect(meanCi({ values: [] })).toEqual({ status: 'undefined', reason: 'n=0' })
  })
})

describe('a difference of means', () => {
  const waves = fc.record({ pairs: fc.array(fc.tuple(score, score), { maxLength: 12 }), unpaired0: scores, unpaired1: scores })

  test('is the difference of the means that are shown, whoever is linked', () => {
    fc.assert(fc.property(waves, (input) => {
      const found = meanDiff(input)
      const then = meanCi({ values: [...input.pairs.map(([y0]) => y0), ...input.unpaired0] })
      const now = meanCi({ values: [...input.pairs.map(([, y1]) => y1), ...input.unpaired1] })
      if (found.status !== 'ok' || then.status !== 'ok' || now.status !== 'ok') return found.status === 'undefined'
      expect(found.diff).toBeCloseTo(now.mean - then.mean, 9)
      return found.lower === null || found.upper === null || (found.lower <= found.diff && found.diff <= found.upper)
    }))
  })

  test('changes sign when the waves change places', () => {
    fc.assert(fc.property(waves, ({ pairs: linked, unpaired0, unpaired1 }) => {
      const there = meanDiff({ pairs: linked, unpaired0, unpaired1 })
      const back = meanDiff({ pairs: linked.map(([y0, y1]) => [y1, y0] as const), unpaired0: unpaired1, unpaired1: unpaired0 })
      if (there.status !== 'ok' || back.status !== 'ok') return there.status === back.status
      expect(there.diff).toBeCloseTo(-back.diff, 9)
      return there.lower === null || back.upper === null || Math.abs(there.lower + back.upper) < 1e-8
    }))
  })
})

test('nothing that leaves is NaN, infinite or minus zero', () => {
  fc.assert(fc.property(pairs, part, part, scores, scores, (linked, one, two, then, now) => {
    const results = [wilson(one), propDiff({ pairs: linked, unpaired0: one, unpaired1: two }), meanCi({ values: then }), meanDiff({ pairs: [], unpaired0: then, unpaired1: now })]
    return results.flatMap(numbersOf).every((value) => Number.isFinite(value) && !Object.is(value, -0))
  }))
})

test('quantile and distribution of t undo each other', () => {
  fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }), (p, df) => Math.abs(tCdf(tQuantile(p, df), df) - p) < 1e-10))
})
