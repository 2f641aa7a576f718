import { checkBetween, checkCount, checkInside, checkList, checkPart, checkPositive } from './check.ts'
import { normalQuantile } from './distribution/normal.ts'
import { tQuantile } from './distribution/student.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

/** People of one group, as many in both waves; `linked` of them are the same people. */
export interface PeopleTwice {
  n: number
  linked?: number
}

export interface ScoreSpread {
  /** Standard deviation of the scores of people. */
  sd: number
  /** Correlation of the two scores of linked people. */
  r: number
}

interface Test {
  /** Two-sided level of the test. */
  alpha?: number
  /** Chance to find a change of this size. */
  power?: number
}

export interface SmallestMeanChangeInput extends PeopleTwice, ScoreSpread, Test {}

export interface SmallestChange {
  /** In the unit of `sd`; for shares 0–1. */
  change: number
}

const fewestPairs = 5

/** Squared standard error of a change of the mean, as a part of sd², and its degrees of freedom (Derrick et al. 2017 with equal variances). */
function errorOf({ n, linked = 0, r }: PeopleTwice & { r: number }): { square: number; df: number } {
  const pairs = linked >= fewestPairs ? linked : 0
  const alone = 2 * (n - pairs)
  return { square: (2 / n) * (1 - (r * pairs) / n), df: pairs - 1 + ((2 * n - 1 - pairs) / (alone + 2 * pairs)) * alone }
}

/** Standard errors between no change and one that is found with this power: the limit of the test plus the quantile of the power. */
const distance = (df: number, alpha: number, power: number): number => tQuantile(1 - alpha / 2, df) + tQuantile(power, df)

function checkSpread({ sd, r }: ScoreSpread): void {
  checkPositive('sd', sd)
  checkBetween('r', r, 0, 1)
}

/**
 * The smallest change of a mean score that is found with this power, when as many people answer in both waves: (t(1−α/2) + t(power)) ·
 * SE with the degrees of freedom of `meanDiff`; fewer than 5 linked people count as unlinked. Undefined below 2 people a wave, or when
 * linked people leave no spread.
 */
export function smallestMeanChange({ n, linked = 0, sd, r, alpha = 0.05, power = 0.8 }: SmallestMeanChangeInput): Result<SmallestChange> {
  checkPart('linked', linked, checkCount('n', n))
  checkSpread({ sd, r })
  checkInside('alpha', alpha)
  checkInside('power', power)
  if (n < 2) return undefinedBecause('fewer than 2 people in a wave')
  const { square, df } = errorOf({ n, linked, r })
  return square <= 0 ? undefinedBecause('no spread') : ok({ change: distance(df, alpha, power) * sd * Math.sqrt(square) })
}

export interface SmallestShareChangeInput extends Test {
  n: number
  /** Share then, 0–1. */
  from: number
}

/**
 * The smallest rise of a share that is found with this power, when n other people answer in both waves: the normal approximation of
 * Fleiss without continuity term, solved for the share now. Undefined when even a rise to everybody would not be found.
 */
export function smallestShareChange({ n, from, alpha = 0.05, power = 0.8 }: SmallestShareChangeInput): Result<SmallestChange> {
  checkCount('n', n)
  checkBetween('from', from, 0, 1)
  const [limit, chance] = [normalQuantile(1 - checkInside('alpha', alpha) / 2), normalQuantile(checkInside('power', power))]
  const missing = (change: number): number => {
    const [to, mean] = [from + change, from + change / 2]
    return limit * Math.sqrt(2 * mean * (1 - mean)) + chance * Math.sqrt(from * (1 - from) + to * (1 - to)) - change * Math.sqrt(n)
  }
  let [low, high] = [0, 1 - from]
  if (n === 0 || high === 0 || missing(high) > 0) return undefinedBecause('no rise would be found')
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (missing(middle) > 0) low = middle
    else high = middle
  }
  return ok({ change: high })
}

export interface SmallestNetworkChangeInput extends ScoreSpread, Test {
  organisations: readonly PeopleTwice[]
  /** Standard deviation of the true changes of organisations. */
  tau: number
}

/**
 * The smallest mean change of organisations that is found with this power: the test of `networkMean`, t(k−1), where the changes of
 * organisations vary by their own spread and by the spread of people. Undefined below 3 organisations, or with one of nobody.
 */
export function smallestNetworkChange({ organisations, tau, sd, r, alpha = 0.05, power = 0.8 }: SmallestNetworkChangeInput): Result<SmallestChange> {
  checkSpread({ sd, r })
  checkBetween('tau', tau, 0, 1e6)
  checkInside('alpha', alpha)
  checkInside('power', power)
  checkList('organisations', organisations).forEach(({ n, linked = 0 }, i) => checkPart(`organisations[${i}].linked`, linked, checkCount(`organisations[${i}].n`, n)))
  const k = organisations.length
  if (k < 3) return undefinedBecause('fewer than 3 organisations')
  if (organisations.some(({ n }) => n === 0)) return undefinedBecause('an organisation without people')
  const squares = organisations.map((organisation) => tau ** 2 + sd ** 2 * errorOf({ ...organisation, r }).square)
  return ok({ change: (distance(k - 1, alpha, power) * Math.sqrt(squares.reduce((total, square) => total + square, 0))) / k })
}
