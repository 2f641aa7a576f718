import { mannWhitney, pairedChange, permutationTest, wilcoxonPratt, type PermutationTest, type TwoWaveScores } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const score = fc.integer({ min: -3, max: 9 })
const waves = (most: number): fc.Arbitrary<TwoWaveScores> => fc.record({
  pairs: fc.array(fc.tuple(score, score, fc.integer({ min: 0, max: 2 })), { maxLength: most }),
  unpaired0: fc.array(fc.tuple(score, fc.integer({ min: 0, max: 2 })), { maxLength: most }),
  unpaired1: fc.array(fc.tuple(score, fc.integer({ min: 0, max: 2 })), { maxLength: most }),
})

const people = (rows: readonly (readonly number[])[]): number[][] => rows.flatMap((row) => Array.from({ length: row.at(-1) ?? 0 }, () => row.slice(0, -1)))

/** Every way to put the labels, one number of now per way. */
function sumsOfNow({ pairs, unpaired0, unpaired1 }: TwoWaveScores): number[] {
  const [pool, m1] = [people([...unpaired0, ...unpaired1]).flat(), people(unpaired1).length]
  let drawn = [{ left: m1, sum: 0 }]
  for (const one of pool) drawn = drawn.flatMap(({ left, sum }) => [{ left, sum }, { left: left - 1, sum: sum + one }])
  let sums = drawn.filter(({ left }) => left === 0).map(({ sum }) => sum)
  for (const [then, now] of people(pairs)) sums = sums.flatMap((sum) => [sum + (then ?? 0), sum + (now ?? 0)])
  return sums
}

const share = (sums: readonly number[], holds: (sum: number) => boolean): number => sums.filter(holds).length / sums.length

const turned = ({ pairs, unpaired0, unpaired1 }: TwoWaveScores): TwoWaveScores => ({ pairs: pairs.map(([then, now, n]) => [now, then, n]), unpaired0: unpaired1, unpaired1: unpaired0 })

function tested(input: TwoWaveScores): PermutationTest {
  const found = permutationTest(input)
  fc.pre(found.status === 'ok')
  return found
}

/** Twice the middle rank. */
const rank = (all: readonly number[], one: number): number => all.filter((other) => other < one).length * 2 + all.filter((other) => other === one).length + 1

const choose = (n: number, k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1)

describe('the permutation test', () => {
  test('counts all ways to put the labels', () => {
    fc.assert(fc.property(waves(3), (input) => {
      const found = tested(input)
      const sums = sumsOfNow(input)
      const expected = sums.reduce((total, sum) => total + sum, 0) / sums.length
      const distances = sums.map((sum) => Math.abs(sum - expected) + 1e-9)
      expect(found.pTwo).toBeCloseTo(share(distances, (distance) => distance >= Math.abs(found.S - expected)), 9)
      expect(found.pGreater).toBeCloseTo(share(sums, (sum) => sum >= found.S), 9)
      expect(found.pLess).toBeCloseTo(share(sums, (sum) => sum <= found.S), 9)
      expect(found.minP).toBeCloseTo(share(distances, (distance) => distance >= Math.max(...distances) - 1e-9), 9)
    }))
  })

  test('changes sign when the waves change places', () => {
    fc.assert(fc.property(waves(8), (input) => {
      const [there, back] = [tested(input), tested(turned(input))]
      expect(back.diff).toBeCloseTo(-there.diff, 9)
      expect(back.pTwo).toBeCloseTo(there.pTwo, 9)
      expect(back.pGreater).toBeCloseTo(there.pLess, 9)
      expect(back.minP).toBeCloseTo(there.minP, 9)
    }))
  })

  test('does not see the order of people, people who did not change, or the unit of the scores', () => {
    fc.assert(fc.property(waves(6), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 20 }), score, (input, shift, stretch, same) => {
      const found = tested(input)
      const move = (one: number): number => one * stretch + shift
      const moved = tested({
        pairs: [[same, same, 3], ...input.pairs.map(([then, now, n]) => [move(then), move(now), n] as const)].reverse() as TwoWaveScores['pairs'],
        unpaired0: people(input.unpaired0).map(([one = 0]) => [move(one), 1] as const).reverse(),
        unpaired1: people(input.unpaired1).map(([one = 0]) => [move(one), 1] as const).reverse(),
      })
      for (const p of ['pTwo', 'pGreater', 'pLess', 'minP'] as const) expect(moved[p]).toBeCloseTo(found[p], 9)
    }))
  })

  test('is never 0, never above 1, and never below the smallest p these people could have given', () => {
    fc.assert(fc.property(waves(12), (input) => {
      const { pTwo, pGreater, pLess, minP } = tested(input)
      return minP > 0 && minP <= pTwo && [pTwo, pGreater, pLess].every((p) => p > 0 && p <= 1) && pGreater + pLess > 1 - 1e-9
    }))
    expect(tested({ pairs: [[0, 1, 2000]], unpaired0: [], unpaired1: [] }).pTwo).toBeGreaterThan(0)
  })

  test('is 1 on all sides when labels cannot change anything', () => {
    fc.assert(fc.property(score, fc.integer({ min: 1, max: 1e9 }), (one, n) => {
      expect(permutationTest({ pairs: [[one, one, n]], unpaired0: [[one, n]], unpaired1: [[one, n]] })).toMatchObject({ diff: 0, pTwo: 1, pGreater: 1, pLess: 1, minP: 1 })
    }))
  })

  test('gives the same change whoever is linked', () => {
    fc.assert(fc.property(waves(8), ({ pairs, unpaired0, unpaired1 }) => {
      const linked = tested({ pairs, unpaired0, unpaired1 })
      const unlinked = tested({ pairs: [], unpaired0: [...unpaired0, ...pairs.map(([then, , n]) => [then, n] as const)], unpaired1: [...unpaired1, ...pairs.map(([, now, n]) => [now, n] as const)] })
      return Math.abs(linked.diff - unlinked.diff) < 1e-9
    }))
  })
})

describe('special cases with a name', () => {
  const cell = fc.integer({ min: 0, max: 12 })

  test('yes and no of unlinked people: Fisher, ordered by distance', () => {
    fc.assert(fc.property(cell, cell, cell, cell, (no0, yes0, no1, yes1) => {
      const { pTwo } = tested({ pairs: [], unpaired0: [[0, no0], [1, yes0]], unpaired1: [[0, no1], [1, yes1]] })
      const [yes, m1, m] = [yes0 + yes1, no1 + yes1, no0 + yes0 + no1 + yes1]
      const ways = Array.from({ length: Math.min(yes, m1) + 1 }, (_, k) => ({ k, p: (choose(yes, k) * choose(m - yes, m1 - k)) / choose(m, m1) }))
      const fisher = ways.filter(({ k }) => Math.abs(k * m - yes * m1) >= Math.abs(yes1 * m - yes * m1)).reduce((sum, { p }) => sum + p, 0)
      expect(pTwo).toBeCloseTo(fisher, 9)
    }))
  })

  test('yes and no of linked people: the exact sign test (McNemar)', () => {
    fc.assert(fc.property(cell, cell, cell, (improved, same, worsened) => {
      const sign = pairedChange({ improved, same, worsened })
      fc.pre(sign.status === 'ok')
      expect(tested({ pairs: [[0, 1, improved], [1, 1, same], [1, 0, worsened]], unpaired0: [], unpaired1: [] }).pTwo).toBeCloseTo(sign.pSign, 9)
    }))
  })

  test('middle ranks of unlinked people: Mann–Whitney; of steps of linked people: Wilcoxon with Pratt', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 5 }), fc.array(score, { minLength: 1, maxLength: 10 }), (counts, steps) => {
      const [counts0, counts1] = [counts.map(([then]) => then), counts.map(([, now]) => now)]
      const all = counts.flatMap(([then, now], i) => Array.from({ length: then + now }, () => i))
      const whitney = mannWhitney({ counts0, counts1 })
      if (whitney.status === 'ok') expect(whitney.pExact).toBeCloseTo(tested({ pairs: [], unpaired0: counts0.map((n, i) => [rank(all, i), n]), unpaired1: counts1.map((n, i) => [rank(all, i), n]) }).pTwo, 9)
      const pratt = wilcoxonPratt({ differences: steps.map((step) => [step, 1]) })
      const sizes = steps.map(Math.abs)
      const flips = steps.filter((step) => step !== 0).map((step) => [step > 0 ? 0 : rank(sizes, -step), step > 0 ? rank(sizes, step) : 0, 1] as const)
      if (pratt.status === 'ok') expect(pratt.pExact).toBeCloseTo(tested({ pairs: flips, unpaired0: [], unpaired1: [] }).pTwo, 9)
    }))
  })
})
