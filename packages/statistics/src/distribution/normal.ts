import { checkInside, checkNumber } from '../check.ts'
import { upperGamma } from './incomplete-gamma.ts'

/** P(Z ≤ x) of the standard normal distribution. */
export function normalCdf(x: number): number {
  checkNumber('x', x)
  const tail = upperGamma(0.5, (x * x) / 2) / 2
  return x < 0 ? tail : 1 - tail
}

/** x with P(Z ≤ x) = p, 0 < p < 1 (Abramowitz & Stegun 26.2.23, refined by Halley steps). */
export function normalQuantile(p: number): number {
  checkInside('p', p)
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
  for (let i = 0; i < 3; i++) {
    const error = (normalCdf(x) - p) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2)
    x -= error / (1 + (x * error) / 2)
  }
  return p === 0.5 ? 0 : x
}

/** Half the width, in standard errors, of a two-sided normal interval. */
export const zOf = (conf: number): number => -normalQuantile((1 - checkInside('conf', conf)) / 2)
