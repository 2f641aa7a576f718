import { minimumOfDetail, minimumOfOrganisations, type Role } from '@leidraadspiegel/schema'
import { smallestMeanChange, smallestNetworkChange, smallestShareChange, type Result, type SmallestChange } from '@leidraadspiegel/statistics'
import { networkThresholds } from './network/judge-network.ts'

/** How many people of a role somebody expects to take part, in each of two waves. */
export interface Expected {
  organisation: string
  role: Role
  people: number
  /** The smallest number of them that may be shown. */
  minimum: number
  /** Part of them, 0–1, who will be known to take part twice. */
  linkedShare?: number | undefined
}

/** What a forecast leans on: the spread of people's scores, how alike the scores of the same people are, the spread of the changes of organisations, and the share it starts from. */
export const assumptions = { sd: 20, r: 0.5, tau: 8, share: 0.5 } as const

/** What can probably be shown and seen; changes in points and percentage points, null where nothing can be seen. */
export interface Visible {
  scores: boolean
  details: boolean
  /** People who count as linked; none when they, or the others, are too few to be told apart. */
  linked: number
  change: number | null
  shareChange: number | null
}

/** Throws a RangeError naming what cannot be. */
export function visibleOf({ people, minimum, linkedShare = 0 }: Omit<Expected, 'organisation' | 'role'>): Visible {
  if (!Number.isSafeInteger(people) || people < 0) throw new RangeError(`people must be a whole number from 0, got ${people}`)
  if (!Number.isSafeInteger(minimum) || minimum < 1) throw new RangeError(`minimum must be a whole number from 1, got ${minimum}`)
  if (!(linkedShare >= 0 && linkedShare <= 1)) throw new RangeError(`linkedShare must be from 0 to 1, got ${linkedShare}`)
  const scores = people >= minimum
  const twice = Math.round(people * linkedShare)
  const linked = twice >= minimum && (twice === people || people - twice >= minimum) ? twice : 0
  return {
    scores,
    details: people >= Math.max(minimum, minimumOfDetail),
    linked,
    change: scores ? pointsOf(smallestMeanChange({ ...assumptions, n: people, linked })) : null,
    shareChange: scores ? pointsOf(smallestShareChange({ n: people, from: assumptions.share }), 100) : null,
  }
}

/** With fewer organisations the mean organisation has no verdict. */
export const fewestOrganisationsForVerdict = networkThresholds.minN

/** No score moves more than this. */
const largest = 100

function pointsOf(found: Result<SmallestChange>, unit = 1): number | null {
  return found.status === 'ok' && found.change * unit <= largest ? found.change * unit : null
}

export interface VisibleInNetwork {
  /** Organisations that can probably be shown on their own. */
  organisations: number
  /** People of all organisations together. */
  people: number
  /** The smallest change of the mean organisation. */
  change: number | null
  /** People of all organisations together are enough, and not mostly of one. */
  together: boolean
}

/** What can be seen of one role in the whole network; the mean organisation is one of those that are shown themselves. */
export function visibleInNetwork(expected: readonly Expected[]): VisibleInNetwork {
  const shown = expected.map((one) => ({ n: one.people, ...visibleOf(one) })).filter(({ scores }) => scores)
  const present = expected.filter(({ people }) => people > 0)
  const people = present.reduce((sum, one) => sum + one.people, 0)
  return {
    organisations: shown.length,
    people,
    change: pointsOf(smallestNetworkChange({ ...assumptions, organisations: shown.map(({ n, linked }) => ({ n, linked })) })),
    together: present.length >= minimumOfOrganisations && people >= Math.max(...present.map(({ minimum }) => minimum)) && Math.max(...present.map((one) => one.people)) <= people / 2,
  }
}
