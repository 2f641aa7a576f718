import { checkNumber, checkPositive } from '../check.ts'
import { upperGamma } from './incomplete-gamma.ts'

/** P(X > x), X chi-square with df degrees of freedom. */
export function chisqUpper(x: number, df: number): number {
  checkPositive('df', df)
  return upperGamma(df / 2, checkNumber('x', x) / 2)
}
