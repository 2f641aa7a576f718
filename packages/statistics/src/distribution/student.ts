import { checkInside, checkNumber, checkPositive } from '../check.ts'
import { betaLogitQuantile } from './beta-quantile.ts'
import { betaRatio } from './beta.ts'

/** P(T ≤ x), Student's t with df > 0 degrees of freedom. */
export function tCdf(x: number, df: number): number {
  checkPositive('df', df)
  const square = checkNumber('x', x) ** 2
  const tail = betaRatio(df / (df + square), square / (df + square), df / 2, 0.5) / 2
  return x < 0 ? tail : 1 - tail
}

/** x with P(T ≤ x) = p, 0 < p < 1. */
export function tQuantile(p: number, df: number): number {
  checkPositive('df', df)
  checkInside('p', p)
  if (p > 0.5) return -tQuantile(1 - p, df)
  return p === 0.5 ? 0 : -Math.sqrt(df * Math.exp(-betaLogitQuantile(2 * p, df / 2, 0.5)))
}

/** Half the width, in standard errors, of a two-sided t interval. */
export const tOf = (conf: number, df: number): number => -tQuantile((1 - checkInside('conf', conf)) / 2, df)

/** Two-sided p value of a t statistic, however large. */
export const tTwoSided = (t: number, df: number): number => 2 * tCdf(-Math.min(Math.abs(t), 1e12), df)
