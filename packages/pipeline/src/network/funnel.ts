import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { ebBetaBinomial, funnelLimits, metaReml, normalQuantile } from '@leidraadspiegel/statistics'

/** x of n people of one organisation. */
export interface UnitShare {
  x: number
  n: number
}

/** What organisations vary around. */
export interface Funnel {
  /** Share of all people, 0–1. */
  share: number
  /** Standard deviation between organisations that is added to chance; 0 when they vary about as chance does. */
  tau: number
}

export interface FunnelSpan {
  lower: number
  upper: number
}

/** Inside these limits lie 95 and 99.8 of 100 organisations that differ by chance alone. */
export const funnelLevels = [0.95, 0.998] as const

/** Q / (k − 1) above this is more variation than chance gives. */
const overdispersed = 1.5

/**
 * A funnel around the share of a network; null below three organisations. When they vary much more than by chance, the variance between
 * them (REML over binomial variances) is added (Spiegelhalter 2005). The order of organisations does not matter.
 */
export function funnelOf(units: readonly UnitShare[]): Funnel | null {
  if (units.length < minimumOfOrganisations) return null
  const sorted = [...units].sort((a, b) => a.n - b.n || a.x - b.x)
  const total = (of: keyof UnitShare): number => sorted.reduce((sum, unit) => sum + unit[of], 0)
  const share = total('x') / total('n')
  if (share === 0 || share === 1) return { share, tau: 0 }
  const found = metaReml({ yi: sorted.map(({ x, n }) => x / n), vi: sorted.map(({ n }) => (share * (1 - share)) / n) })
  return { share, tau: found.status === 'ok' && found.Q / (units.length - 1) > overdispersed ? Math.sqrt(found.tau2) : 0 }
}

/**
 * Limits for an organisation with n people: exact binomial, interpolated; wider where organisations vary more than by chance. The upper
 * one lies one person higher than `funnelLimits` puts it, so that it is the exact test on both sides: of organisations of 5 to 40 people
 * that differ by chance alone 13 % would lie outside the 95 % limits without it, and 2 % (never over 5 %) do with it.
 */
export function spanOfFunnel({ share, tau }: Funnel, n: number, level: number): FunnelSpan {
  const found = funnelLimits({ p0: share, n, level })
  if (found.status === 'undefined') return { lower: 0, upper: 1 }
  const extra = normalQuantile((1 + level) / 2) * tau
  return { lower: Math.max(0, share - Math.hypot(share - found.lower, extra)), upper: Math.min(1, share + Math.hypot(Math.min(1, found.upper + 1 / n) - share, extra)) }
}

export const placesInFunnel = ['past bij toeval', 'past minder goed bij toeval', 'past vrijwel niet bij toeval'] as const

export type PlaceInFunnel = (typeof placesInFunnel)[number]

/** Does the share of an organisation fit chance, in words? */
export function placeInFunnel(funnel: Funnel, { x, n }: UnitShare): PlaceInFunnel {
  const outside = funnelLevels.filter((level) => {
    const { lower, upper } = spanOfFunnel(funnel, n, level)
    return x / n < lower - hair || x / n > upper + hair
  })
  return placesInFunnel[outside.length]!
}

/** Equal fractions in floating point may be off by a hair. */
const hair = 1e-9

/** The share of one of these organisations, drawn towards that of the network the more, the fewer people answered; null where that does not exist. */
export function shrunkShareOf(own: UnitShare, units: readonly UnitShare[]): number | null {
  const sorted = [...units].sort((a, b) => a.n - b.n || a.x - b.x)
  const found = ebBetaBinomial({ x: sorted.map(({ x }) => x), n: sorted.map(({ n }) => n) })
  return found.status === 'ok' ? (found.shrunk[sorted.findIndex(({ x, n }) => x === own.x && n === own.n)] ?? null) : null
}
