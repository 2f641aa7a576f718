import { checkBetween, checkPositive } from '../check.ts'
import { betaKernel, betaRatio } from './beta.ts'

/**
 * The logit s of the beta quantile: safeguarded Newton on the logarithm of the smaller tail.
 * The logit keeps all digits of x and of 1 − x at once. 0 < p < 1.
 */
export function betaLogitQuantile(p: number, a: number, b: number): number {
  if (p > 0.5) return -betaLogitQuantile(1 - p, b, a)
  let low = -700
  let high = 700
  let s = Math.log(a / b)
  for (let i = 0; i < 200; i++) {
    const x = 1 / (1 + Math.exp(-s))
    const y = 1 / (1 + Math.exp(s))
    const cdf = betaRatio(x, y, a, b)
    if (cdf < p) low = s
    else high = s
    const newton = s - (Math.log(cdf / p) * cdf) / betaKernel(x, y, a, b)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - s) <= 1e-15 * Math.abs(s) || next === s) return next
    s = next
  }
  return s
}

/** x with P(X ≤ x) = p, X beta(a, b). */
export function betaQuantile(p: number, a: number, b: number): number {
  checkPositive('a', a)
  checkPositive('b', b)
  checkBetween('p', p, 0, 1)
  return p === 0 || p === 1 ? p : 1 / (1 + Math.exp(-betaLogitQuantile(p, a, b)))
}

/** x with P(X ≤ x) = p, X of Fisher's F with d1 and d2 degrees of freedom; 0 ≤ p < 1. */
export function fQuantile(p: number, d1: number, d2: number): number {
  checkPositive('d1', d1)
  checkPositive('d2', d2)
  checkBetween('p', p, 0, 1 - Number.EPSILON / 2)
  return p === 0 ? 0 : (d2 / d1) * Math.exp(betaLogitQuantile(p, d1 / 2, d2 / 2))
}
