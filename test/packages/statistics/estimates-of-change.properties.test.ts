import { benjaminiHochberg, kitagawa, linearTrend, mannWhitney, nonresponseBounds, pairedChange, rateRatio, superiority, weightedKappa, wilcoxonPratt, wilson, type Result } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const count = fc.integer({ min: 0, max: 15 })
const part = fc.integer({ min: 0, max: 40 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))
const ordered = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 }).map((rows) => ({ counts0: rows.map(([then]) => then), counts1: rows.map(([, now]) => now) }))

function defined<T>(result: Result<T>): T {
  fc.pre(result.status === 'ok')
  return result
}

describe('linked people who improved, stayed or worsened', () => {
  test('mirror when the waves change places, with the net share inside a mirrored interval', () => {
    fc.assert(fc.property(count, count, count, (improved, same, worsened) => {
      const there = defined(pairedChange({ improved, same, worsened }))
      const back = defined(pairedChange({ improved: worsened, same, worsened: improved }))
      expect([back.net, back.lower, back.pSign]).toEqual([-there.net || 0, -there.upper || 0, there.pSign])
      expect(back.pMid).toBeCloseTo(there.pMid, 12)
      return there.lower <= there.net && there.net <= there.upper && there.pMid > 0 && there.pMid <= there.pSign && there.pSign <= 1
    }))
  })

  test('give ranks that add up, whatever the order of the rows', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: 0, max: 4 }))), (differences) => {
      const there = defined(wilcoxonPratt({ differences }))
      const back = defined(wilcoxonPratt({ differences: differences.map(([step, n]) => [-step, n] as const).reverse() }))
      expect(back).toMatchObject({ zeros: there.zeros, Wplus: there.Wminus, Wminus: there.Wplus, pAsymptotic: there.pAsymptotic, pExact: expect.closeTo(there.pExact ?? NaN, 9) })
      expect(there.Wplus + there.Wminus).toBeCloseTo((there.n * (there.n + 1) - there.zeros * (there.zeros + 1)) / 2, 9)
    }))
    expect(wilcoxonPratt({ differences: [[0, 5]] })).toEqual({ status: 'undefined', reason: 'nobody changed' })
  })
})

test('the probability of superiority lies inside its interval, mirrors when the waves change places, and is that of Mann–Whitney', () => {
  fc.assert(fc.property(ordered, ({ counts0, counts1 }) => {
    const there = defined(superiority({ counts0, counts1 }))
    const back = defined(superiority({ counts0: counts1, counts1: counts0 }))
    expect(back.A).toBeCloseTo(1 - there.A, 12)
    expect(back.lower).toBeCloseTo(1 - there.upper, 9)
    expect(there.A).toBe(defined(mannWhitney({ counts0, counts1 })).A)
    return 0 <= there.lower && there.lower <= there.A && there.A <= there.upper && there.upper <= 1
  }))
})

test('adjusted p values keep the order of the p values, are not below them, and stay where they stood', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }))), (p) => {
    const { q } = defined(benjaminiHochberg({ p }))
    expect(q.map((value) => value === null)).toEqual(p.map((value) => value === null))
    expect(defined(benjaminiHochberg({ p: [...p].reverse() })).q).toEqual([...q].reverse())
    const sorted = p.flatMap((value, i) => (value === null ? [] : [{ value, adjusted: q[i] ?? NaN }])).sort((one, two) => one.value - two.value || one.adjusted - two.adjusted)
    return sorted.every(({ value, adjusted }, i) => adjusted >= value && adjusted <= 1 && adjusted >= (sorted[i - 1]?.adjusted ?? 0))
  }))
})

describe('a ratio of event rates', () => {
  const rates = fc.record({ x0: count, x1: count, t0: fc.integer({ min: 1, max: 30 }), t1: fc.integer({ min: 1, max: 30 }) })

  test('turns over when the waves change places, and lies inside its interval', () => {
    fc.assert(fc.property(rates, ({ x0, x1, t0, t1 }) => {
      const there = defined(rateRatio({ x0, t0, x1, t1 }))
      const back = defined(rateRatio({ x0: x1, t0: t1, x1: x0, t1: t0 }))
      expect(back.p).toBeCloseTo(there.p, 9)
      if (back.upper === null) expect(there.lower).toBe(0)
      else expect(back.upper * there.lower).toBeCloseTo(1, 9)
      return there.ratio === null || there.upper === null || (there.lower <= there.ratio && there.ratio <= there.upper)
    }))
  })

  test('has the p value of the sign test when both exposures are equal', () => {
    fc.assert(fc.property(count, count, (x0, x1) => {
      expect(defined(rateRatio({ x0, t0: 7, x1, t1: 7 })).p).toBeCloseTo(defined(pairedChange({ improved: x0, same: 0, worsened: x1 })).pSign, 9)
    }))
  })
})

describe('a trend of shares', () => {
  test('of two waves is their difference', () => {
    fc.assert(fc.property(part, part, (then, now) => {
      const found = defined(linearTrend({ x: [then.x, now.x], n: [then.n, now.n], score: [2, 3] }))
      expect(found.slope).toBeCloseTo(now.x / now.n - then.x / then.n, 9)
      return found.lower === null || found.upper === null || (found.lower <= found.slope && found.slope <= found.upper)
    }))
  })

  test('turns with time, and does not depend on the zero of time, the order of waves or empty waves', () => {
    fc.assert(fc.property(fc.array(fc.tuple(part, fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 6 }), fc.integer({ min: -2030, max: 2030 }), (rows, shift) => {
      const input = (all: typeof rows, time: (t: number) => number) => ({ x: all.map(([{ x }]) => x), n: all.map(([{ n }]) => n), score: all.map(([, t]) => time(t)) })
      const there = defined(linearTrend(input(rows, (t) => t)))
      const back = defined(linearTrend(input([...rows, [{ x: 0, n: 0 }, 99] as const].reverse() as typeof rows, (t) => shift - t)))
      expect(back.slope).toBeCloseTo(-there.slope, 9)
      expect(back.p ?? 2).toBeCloseTo(there.p ?? 2, 9)
    }))
    expect(linearTrend({ x: [1, 2], n: [3, 4], score: [0.1, 0.1] })).toEqual({ status: 'undefined', reason: 'one point in time' })
  })
})

describe('who answered', () => {
  test('the change within groups and the change of the mix add up to the change', () => {
    fc.assert(fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 5 }), (rows) => {
      const strata = rows.map(([then, now]) => ({ x0: then.x, n0: then.n, x1: now.x, n1: now.n }))
      const found = defined(kitagawa({ strata }))
      const used = rows.filter(([then, now]) => then.n > 0 && now.n > 0)
      const shareOf = (wave: 0 | 1): number => used.reduce((total, row) => total + row[wave].x, 0) / used.reduce((total, row) => total + row[wave].n, 0)
      expect(found.total).toBe(found.rate + found.composition)
      expect(found.total).toBeCloseTo(shareOf(1) - shareOf(0), 9)
      expect(found.std1 - found.std0).toBeCloseTo(found.rate, 9)
      const back = defined(kitagawa({ strata: strata.map(({ x0, n0, x1, n1 }) => ({ x0: x1, n0: n1, x1: x0, n1: n0 })).reverse() }))
      expect([back.rate, back.composition]).toEqual([expect.closeTo(-found.rate, 9), expect.closeTo(-found.composition, 9)])
      return found.lower <= found.rate && found.rate <= found.upper && found.coverage > 0 && found.coverage <= 1
    }))
  })

  test('worst-case bounds hold the share of those who answered and close when all do', () => {
    fc.assert(fc.property(part, count, ({ x, n }, silent) => {
      fc.pre(n > 0)
      const { lower, upper, response } = defined(nonresponseBounds({ x, n, invited: n + silent }))
      expect(upper - lower).toBeCloseTo(1 - response, 12)
      const { p } = defined(wilson({ x, n }))
      return lower <= p && p <= upper
    }))
    expect(nonresponseBounds({ x: 1, n: 3, invited: 2 })).toEqual({ status: 'undefined', reason: 'more answers than invited people' })
  })
})

test('agreement is the same from both sides, at most 1, 1 on the diagonal, and needs no weights for two categories', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((k) => fc.array(fc.array(count, { minLength: k, maxLength: k }), { minLength: k, maxLength: k })), (table) => {
    const { linear, quadratic } = defined(weightedKappa({ table }))
    const turned = defined(weightedKappa({ table: table.map((row, i) => row.map((_, j) => table[j]?.[i] ?? 0)) }))
    expect([turned.linear, turned.quadratic]).toEqual([expect.closeTo(linear, 9), expect.closeTo(quadratic, 9)])
    if (table.length === 2) expect(linear).toBeCloseTo(quadratic, 12)
    const diagonal = weightedKappa({ table: table.map((row, i) => row.map((n, j) => (i === j ? n : 0))) })
    if (diagonal.status === 'ok') expect([diagonal.linear, diagonal.quadratic]).toEqual([1, 1])
    return linear <= 1 && quadratic <= 1
  }))
})
