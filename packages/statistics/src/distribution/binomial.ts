import { checkBetween, checkCount } from '../check.ts'
import { betaRatio } from './beta.ts'
import { deviance, stirlingError } from './stirling.ts'

/** P(X = x), X binomial(n, p) (Loader 2000); also for fractional x and n, which the beta distribution needs. */
export function binomialDensity(x: number, n: number, p: number, q = 1 - p): number {
  if (x < 0 || x > n) return 0
  if (p === 0 || q === 0) return (p === 0 ? x === 0 : x === n) ? 1 : 0
  if (x === 0) return Math.exp(p < 0.5 ? n * Math.log1p(-p) : n * Math.log(q))
  if (x === n) return Math.exp(q < 0.5 ? n * Math.log1p(-q) : n * Math.log(p))
  const log = stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * x * (n - x)))
}

/** P(X ≤ k), X binomial(n, p). */
export function binomCdf(k: number, n: number, p: number): number {
  checkCount('n', n)
  checkBetween('p', p, 0, 1)
  if (Number.isNaN(k)) throw new RangeError('k must be a number, got NaN')
  const x = Math.floor(k)
  if (x < 0) return 0
  if (x >= n || p === 0) return 1
  return p === 1 ? 0 : betaRatio(1 - p, p, n - x, x + 1)
}

/** Smallest r with P(X ≤ r) ≥ p, X binomial(n, p0); a rounding error below p counts as p, as in R. */
export function binomQuantile(p: number, n: number, p0: number): number {
  checkBetween('p', p, 0, 1)
  let low = -1
  let high = checkCount('n', n)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (binomCdf(middle, n, p0) >= p * (1 - 64 * Number.EPSILON)) high = middle
    else low = middle
  }
  return high
}
