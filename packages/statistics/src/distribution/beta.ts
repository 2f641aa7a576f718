import { checkBetween, checkPositive } from '../check.ts'
import { binomialDensity } from './binomial.ts'

const tiny = 1e-300

/** x^a y^b / B(a,b) with y = 1 − x. */
export const betaKernel = (x: number, y: number, a: number, b: number): number => (binomialDensity(a, a + b, x, y) * a * b) / (a + b)

/** Lentz's continued fraction for the incomplete beta ratio, fast when x is below the mean. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny)
  let h = d
  for (let m = 1; m < 200_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    h *= d * c
    if (Math.abs(d * c - 1) < 4e-16) break
  }
  return h
}

/** Regularised incomplete beta I_x(a,b); y = 1 − x is given apart so that neither loses digits. */
export function betaRatio(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  const kernel = betaKernel(x, y, a, b)
  return x < (a + 1) / (a + b + 2) ? (kernel / a) * continuedFraction(x, a, b) : 1 - (kernel / b) * continuedFraction(y, b, a)
}

/** P(X ≤ x), X beta(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  checkPositive('a', a)
  checkPositive('b', b)
  checkBetween('x', x, 0, 1)
  return betaRatio(x, 1 - x, a, b)
}
