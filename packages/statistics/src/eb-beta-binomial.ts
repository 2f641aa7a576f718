import { checkCount, checkPart, checkSameLength } from './check.ts'
import { betaQuantile } from './distribution/beta-quantile.ts'
import { sum } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface EbBetaBinomialInput {
  /** Per organisation: people with a favourable answer. */
  x: readonly number[]
  /** Per organisation: people with a valid answer; an organisation without any is given the share of the network. */
  n: readonly number[]
}

export interface EbBetaBinomial {
  /** Share of all people, 0–1. */
  pbar: number
  /** Correlation within organisations, 0 when they differ no more than by chance. */
  rho: number
  /** Weight of the network, as a number of people; null, like the limits, when rho is 0. */
  M: number | null
  /** Share of each organisation, drawn towards pbar, with its 95 % interval. */
  shrunk: number[]
  lower: (number | null)[]
  upper: (number | null)[]
}

const fewestOrganisations = 3
/** A correlation that rounding makes of nothing, and the largest that leaves the network a weight. */
const smallestRho = 1e-10
const largestRho = 1 - 1e-9

/** Correlation within organisations from the mean squares between and within; every n above 0. */
function correlationWithin(x: readonly number[], n: readonly number[], pbar: number): number {
  const people = sum(n)
  const shares = x.map((part, i) => part / (n[i] ?? 1))
  const between = sum(shares.map((p, i) => (n[i] ?? 0) * (p - pbar) ** 2)) / (n.length - 1)
  const within = sum(shares.map((p, i) => (n[i] ?? 0) * p * (1 - p))) / (people - n.length)
  const size = (people - sum(n.map((one) => one * one)) / people) / (n.length - 1)
  const rho = between > within ? (between - within) / (between + (size - 1) * within) : 0
  return rho < smallestRho ? 0 : Math.min(rho, largestRho)
}

/**
 * Shares of organisations, drawn towards the share of the network the more, the fewer people answered
 * (beta-binomial, ANOVA estimator of the correlation). Undefined below 3 organisations with answers,
 * or when none of them has 2 people.
 */
export function ebBetaBinomial({ x, n }: EbBetaBinomialInput): Result<EbBetaBinomial> {
  checkSameLength('x', x, 'n', n)
  n.forEach((people, i) => checkPart(`x[${i}]`, x[i] ?? 0, checkCount(`n[${i}]`, people)))
  const sizes = n.filter((people) => people > 0)
  if (sizes.length < fewestOrganisations) return undefinedBecause(`fewer than ${fewestOrganisations} organisations`)
  if (sum(sizes) === sizes.length) return undefinedBecause('no organisation has 2 people')
  const pbar = sum(x) / sum(n)
  const rho = correlationWithin(x.filter((_, i) => (n[i] ?? 0) > 0), sizes, pbar)
  if (rho === 0) return ok({ pbar, rho, M: null, shrunk: n.map(() => pbar), lower: n.map(() => null), upper: n.map(() => null) })
  const M = (1 - rho) / rho
  const quantile = (p: number): number[] => n.map((people, i) => betaQuantile(p, (x[i] ?? 0) + pbar * M, people - (x[i] ?? 0) + (1 - pbar) * M))
  return ok({ pbar, rho, M, shrunk: n.map((people, i) => ((x[i] ?? 0) + pbar * M) / (people + M)), lower: quantile(0.025), upper: quantile(0.975) })
}
