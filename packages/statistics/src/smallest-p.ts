import { binomialDensity } from './distribution/binomial.ts'
import { pValue } from './p-value.ts'
import { people, type ScoreCount } from './score-counts.ts'
import { expectation, type Shuffle } from './shuffle.ts'

/** Chance and sum of taking the first `drawn` people of the pool, in the order given. */
function first(pool: readonly ScoreCount[], drawn: number): { steps: number; p: number } {
  const size = people(pool)
  if (size === 0) return { steps: 0, p: 1 }
  const [chance, rest] = [drawn / size, (size - drawn) / size]
  let left = drawn
  let total = 0
  let p = 1 / binomialDensity(drawn, size, chance, rest)
  for (const [steps, count] of pool) {
    const taken = Math.min(count, left)
    left -= taken
    total += steps * taken
    p *= binomialDensity(taken, count, chance, rest)
  }
  return { steps: total, p }
}

/** The smallest two-sided p value that any labels could give: the chance of the sum(s) farthest from the expected one. */
export function smallestP(shuffle: Shuffle): number {
  const { flips, pool, m0, m1 } = shuffle
  const { scale, centre } = expectation(shuffle)
  if (flips.length === 0 && (m0 === 0 || m1 === 0 || pool.length < 2)) return 1
  const reach = flips.reduce((total, [steps, count]) => total + steps * count, 0)
  const low = first(pool, m1)
  const high = first([...pool].reverse(), m1)
  const chance = 0.5 ** people(flips)
  const [below, above] = [centre - scale * low.steps, scale * (high.steps + reach) - centre]
  return pValue(chance * ((below >= above ? low.p : 0) + (above >= below ? high.p : 0)))
}
