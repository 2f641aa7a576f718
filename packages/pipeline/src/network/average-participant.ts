import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { tQuantile } from '@leidraadspiegel/statistics'
import { fewWithHalf, largestShareOf, mostOfOne } from './dominance.ts'

/** People of one organisation in two waves, and the sum of their scores. */
export interface Cluster {
  nThen: number
  sumThen: number
  nNow: number
  sumNow: number
}

export interface AverageParticipant {
  nThen: number
  nNow: number
  /** Null, like the limits, below three organisations, or when one of them has more than half of the people. */
  difference: number | null
  lower: number | null
  upper: number | null
  /** So few organisations have more than half of the people now. */
  fewWithHalf: number
}

/**
 * Change of the mean score of all people together, whatever their organisation; of everybody in `network` where that is published.
 * Organisations are clusters, and so are all others of the network together: linearised difference of two ratios with k/(k−1) and t(k−1),
 * as R's survey::svycontrast of two svyratios; inside −100–100.
 */
export function averageParticipant(organisations: readonly Cluster[], network?: Cluster): AverageParticipant {
  const rest = network === undefined ? null : without(network, organisations)
  const clusters = [...organisations, ...(rest !== null && rest.nThen + rest.nNow > 0 ? [rest] : [])].sort(bySize)
  const [nThen, nNow] = [total(clusters, 'nThen'), total(clusters, 'nNow')]
  const sizes = [organisations.map((one) => one.nThen), organisations.map((one) => one.nNow)] as const
  const about = { nThen, nNow, fewWithHalf: fewWithHalf(sizes[1]) }
  const k = clusters.length
  const isOfOne = rest === null && Math.max(largestShareOf(sizes[0]), largestShareOf(sizes[1])) > mostOfOne
  if (k < minimumOfOrganisations || nThen === 0 || nNow === 0 || isOfOne) return { ...about, difference: null, lower: null, upper: null }
  const [then, now] = [total(clusters, 'sumThen') / nThen, total(clusters, 'sumNow') / nNow]
  const squares = clusters.reduce((sum, one) => sum + ((one.sumNow - now * one.nNow) / nNow - (one.sumThen - then * one.nThen) / nThen) ** 2, 0)
  const half = tQuantile(0.975, k - 1) * Math.sqrt((k / (k - 1)) * squares)
  const difference = now - then
  if (half < 1e-9) return { ...about, difference, lower: null, upper: null }
  return { ...about, difference, lower: Math.max(-100, difference - half), upper: Math.min(100, difference + half) }
}

/** Everybody who is in the network and in none of these organisations; null when the network does not hold them all. */
function without(network: Cluster, organisations: readonly Cluster[]): Cluster | null {
  const left = (of: keyof Cluster): number => network[of] - total(organisations, of)
  const rest = { nThen: left('nThen'), sumThen: left('sumThen'), nNow: left('nNow'), sumNow: left('sumNow') }
  return rest.nThen < 0 || rest.nNow < 0 ? null : rest
}

const bySize = (a: Cluster, b: Cluster): number => a.nNow - b.nNow || a.nThen - b.nThen || a.sumNow - b.sumNow || a.sumThen - b.sumThen

const total = (clusters: readonly Cluster[], of: keyof Cluster): number => [...clusters].sort(bySize).reduce((sum, cluster) => sum + cluster[of], 0)
