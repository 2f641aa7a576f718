import { binomialDensity } from './binomial.ts'
import { betaRatio } from './beta.ts'

/** Chances that differ less than this count as equal, as in R. */
const tie = 1 + 1e-7

/** P(X ≤ k), X binomial(n, p) with q = 1 − p given apart. */
const atMost = (k: number, n: number, p: number, q: number): number => (k < 0 ? 0 : k >= n ? 1 : betaRatio(q, p, n - k, k + 1))

/** Largest k ≤ top with density(k) ≤ bound, −1 when there is none; the density rises from 0 to top. */
function lastBelow(bound: number, top: number, n: number, p: number, q: number): number {
  let low = -1
  let high = top + 1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (binomialDensity(middle, n, p, q) <= bound) low = middle
    else high = middle
  }
  return low
}

/** Exact two-sided p value of x out of n against chance p (q = 1 − p): all outcomes that are not more likely, as R's `binom.test`. */
export function binomialTwoSided(x: number, n: number, p: number, q: number): number {
  const mean = n * p
  if (x === mean) return 1
  if (x > mean) return binomialTwoSided(n - x, n, q, p)
  const farAway = lastBelow(binomialDensity(x, n, p, q) * tie, n - Math.ceil(mean), n, q, p)
  return Math.min(1, atMost(x, n, p, q) + atMost(farAway, n, q, p))
}
