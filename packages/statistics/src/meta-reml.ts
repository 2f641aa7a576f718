import { checkBetween, checkInside, checkNumbers, checkSameLength } from './check.ts'
import { chisqUpper } from './distribution/chi-square.ts'
import { tOf, tTwoSided } from './distribution/student.ts'
import { sum } from './moments.ts'
import { remlVariance, weighted, type Effects } from './restricted-likelihood.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface MetaRemlInput {
  /** Effect per organisation, such as its change. */
  yi: readonly number[]
  /** Variance of each effect, above 0. */
  vi: readonly number[]
  conf?: number
}

export interface MetaReml {
  k: number
  /** Variance between organisations beyond chance (REML), and its DerSimonian–Laird estimate. */
  tau2: number
  tau2DL: number
  mu: number
  /** Hartung–Knapp standard error, and the larger of it and Wald's. */
  seHK: number
  seAdhoc: number
  /** Null, like p and the prediction interval, when all effects are the same. Not for use below 3 organisations. */
  lower: number | null
  upper: number | null
  p: number | null
  /** Where the change of a next organisation is expected. Not for use below 5 organisations. */
  piLower: number | null
  piUpper: number | null
  Q: number
  pQ: number
  /** 0–100. */
  I2: number
  /** Effect of each organisation, drawn towards mu (BLUP), with its t(k−1) limits; null when tau2 is 0: then nothing tells organisations apart. */
  shrunk: number[]
  shrunkSe: (number | null)[]
  shrunkLower: (number | null)[]
  shrunkUpper: (number | null)[]
}

const smallestVariance = 1e-12
const largestVariance = 1e12
const smallestSe = 1e-9

function heterogeneity(effects: Effects, tau2: number): Pick<MetaReml, 'tau2DL' | 'Q' | 'pQ' | 'I2'> {
  const { weights, total, squares: Q } = weighted(effects, 0)
  const df = weights.length - 1
  const spread = total - sum(weights.map((w) => w * w)) / total
  return { Q, pQ: chisqUpper(Math.min(Q, 1e12), df), tau2DL: Math.max(0, (Q - df) / spread), I2: (100 * tau2) / (tau2 + df / spread) }
}

function shrunken({ yi, vi }: Effects, tau2: number, mu: number, se: number, t: number): Pick<MetaReml, 'shrunk' | 'shrunkSe' | 'shrunkLower' | 'shrunkUpper'> {
  const keeps = vi.map((v) => tau2 / (tau2 + v))
  const shrunk = keeps.map((keep, i) => mu + keep * ((yi[i] ?? 0) - mu))
  const shrunkSe = keeps.map((keep, i) => (tau2 === 0 ? null : Math.sqrt(keep * (vi[i] ?? 0) + ((1 - keep) * se) ** 2)))
  const limit = (sign: 1 | -1): (number | null)[] => shrunk.map((value, i) => (tau2 === 0 ? null : value + sign * t * (shrunkSe[i] ?? 0)))
  return { shrunk, shrunkSe, shrunkLower: limit(-1), shrunkUpper: limit(1) }
}

/**
 * Random-effects meta-analysis of organisations: REML for the variance between them, Hartung–Knapp interval and test
 * with t(k−1), prediction interval, Q, I² and shrunken effects (as metafor: rma with knha, predict, blup).
 * Undefined below 2 organisations.
 */
export function metaReml({ yi, vi, conf = 0.95 }: MetaRemlInput): Result<MetaReml> {
  checkInside('conf', conf)
  checkSameLength('yi', checkNumbers('yi', yi), 'vi', vi)
  vi.forEach((v, i) => checkBetween(`vi[${i}]`, v, smallestVariance, largestVariance))
  const k = yi.length
  if (k < 2) return undefinedBecause('k<2')
  const effects = { yi, vi }
  const tau2 = remlVariance(effects)
  const { total, mu, squares } = weighted(effects, tau2)
  const seHK = Math.sqrt(squares / (k - 1) / total)
  const t = tOf(conf, k - 1)
  const found = { k, tau2, mu, seHK, seAdhoc: Math.max(seHK, Math.sqrt(1 / total)), ...heterogeneity(effects, tau2), ...shrunken(effects, tau2, mu, seHK, t) }
  if (seHK < smallestSe) return ok({ ...found, lower: null, upper: null, p: null, piLower: null, piUpper: null })
  const next = t * Math.sqrt(seHK ** 2 + tau2)
  return ok({ ...found, lower: mu - t * seHK, upper: mu + t * seHK, p: tTwoSided(mu / seHK, k - 1), piLower: mu - next, piUpper: mu + next })
}
