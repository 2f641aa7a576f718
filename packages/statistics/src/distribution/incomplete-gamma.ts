import { deviance, stirlingError } from './stirling.ts'

const tiny = 1e-300
const epsilon = 1e-16

/** x^a e^−x / Γ(a+1). */
const density = (a: number, x: number): number => Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)

function series(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > sum * epsilon; k++) {
    term *= x / (a + k)
    sum += term
  }
  return density(a, x) * sum
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < 100_000; i++) {
    const an = i * (a - i)
    b += 2
    d = 1 / (an * d + b || tiny)
    c = b + an / c || tiny
    const step = c * d
    h *= step
    if (Math.abs(step - 1) < epsilon * 4) break
  }
  return density(a, x) * a * h
}

/** Upper regularised incomplete gamma Q(a, x), a > 0, x ≥ 0. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x)
}
