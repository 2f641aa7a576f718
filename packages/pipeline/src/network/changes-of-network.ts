import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import type { VerdictLabel } from '@leidraadspiegel/statistics'
import type { Comparison } from '../change/compare.ts'
import { changesOfGroups } from '../change/changes-of-groups.ts'
import { survives, type Robustness } from '../change/robust.ts'
import { groupedBy } from '../grouped-by.ts'
import { on } from '../on.ts'
import { firstAndLast } from '../pairs-of-waves.ts'
import type { Tables } from '../tables.ts'
import { averageOrganisation, type AverageOrganisation } from './average-organisation.ts'
import { averageParticipant, type AverageParticipant, type Cluster } from './average-participant.ts'
import { largestShareOf, mostOfOne } from './dominance.ts'
import { judgeNetwork } from './judge-network.ts'
import type { OrganisationRow } from './organisations-of.ts'

/** The change of one group on one criterion, as `changesOfGroups` gives it. */
interface Change {
  group: string
  kind: string
  role: string
  who: string
  roleOrder: number
  baseline: number
  followup: number
  criterion: string
  subject: string
  criterionOrder: number
  nThen: number
  nNow: number
  meanThen: number
  meanNow: number
  comparison: Comparison
  robustness: Robustness
  minimumThen: number
  minimumNow: number
}

export interface NetworkChange extends Pick<Change, 'role' | 'who' | 'roleOrder' | 'baseline' | 'followup' | 'criterion' | 'subject' | 'criterionOrder'> {
  /** Organisations that count; null when there may be no figure over them. */
  units: number | null
  /** Organisations that took part in one of both waves. */
  tookPart: number
  /** Other questions were asked in the second wave. */
  drifted: boolean
  nThen: number
  nNow: number
  meanThen: number | null
  meanNow: number | null
  average: AverageOrganisation
  everybody: AverageParticipant
  largestShare: number
  robust: boolean
  q: number | null
  label: VerdictLabel | null
}

/**
 * What changed in the network per role and criterion, over organisations of which both waves may be shown: the average organisation with a
 * verdict, how far organisations lie apart, and the average participant (of the whole network where that is published).
 */
export function changesOfNetwork(tables: Tables): NetworkChange[] {
  const changes = changesOfGroups(tables, firstAndLast(tables), { tested: false })
    .join(tables.groups.select('group', 'role', { wave: 'baseline', minimum: 'minimumThen' }), on('group', 'role', 'baseline'))
    .join(tables.groups.select('group', 'role', { wave: 'followup', minimum: 'minimumNow' }), on('group', 'role', 'followup'))
    .objects() as Change[]
  const organisations = tables.organisations.objects() as OrganisationRow[]
  const found = groupedBy(changes, ({ role, baseline, followup, criterion }) => [role, baseline, followup, criterion]).map((ofCriterion) => changeOf(ofCriterion, organisations))
  return groupedBy(found, ({ role, baseline, followup }) => [role, baseline, followup]).flatMap((family) => {
    const judged = judgeNetwork(family.map(({ average, units, robust }) => ({ ...average, units: units ?? 0, robust })))
    return family.map((one, index) => ({ ...one, ...judged[index]! }))
  })
}

function changeOf(changes: readonly Change[], organisations: readonly OrganisationRow[]): Omit<NetworkChange, 'q' | 'label'> {
  const { role, who, roleOrder, baseline, followup, criterion, subject, criterionOrder } = changes[0]!
  const ofBoth = changes.filter(({ kind }) => kind === 'organisation')
  const units = ofBoth.filter(({ comparison, nThen, nNow, minimumThen, minimumNow }) => comparison.difference !== null && nThen >= minimumThen && nNow >= minimumNow)
  const largestShare = Math.max(largestShareOf(units.map(({ nThen }) => nThen)), largestShareOf(units.map(({ nNow }) => nNow)))
  const isShown = units.length >= minimumOfOrganisations && largestShare <= mostOfOne
  const average = averageOrganisation(units.map(({ comparison: { difference, se }, nThen, nNow }) => ({ value: difference!, variance: se === null ? null : se ** 2, size: (nThen * nNow) / (nThen + nNow) })), [-100, 100])
  return {
    role, who, roleOrder, baseline, followup, criterion, subject, criterionOrder,
    units: isShown ? units.length : null,
    tookPart: new Set(organisations.filter((one) => one.role === role && (one.wave === baseline || one.wave === followup)).map(({ organisation }) => organisation)).size,
    drifted: ofBoth.length > 0 && ofBoth.every(({ comparison }) => comparison.reason === 'other-questions'),
    nThen: sumOf(units.map(({ nThen }) => nThen)),
    nNow: sumOf(units.map(({ nNow }) => nNow)),
    meanThen: meanOf(units.map(({ meanThen }) => meanThen)),
    meanNow: meanOf(units.map(({ meanNow }) => meanNow)),
    average,
    everybody: averageParticipant(units.map(clusterOf), changes.filter(({ kind, comparison }) => kind === 'network' && comparison.difference !== null).map(clusterOf)[0]),
    largestShare,
    robust: average.mean === null || [otherOf(units, 'otherUnknowns'), otherOf(units, 'withinParts')].every((other) => other === null || survives(average.mean!, other)),
  }
}

/** The average organisation when one treatment of the answers is another one, where organisations have it. */
function otherOf(units: readonly Change[], treatment: 'otherUnknowns' | 'withinParts'): number | null {
  return meanOf(units.map(({ robustness, comparison }) => robustness[treatment] ?? comparison.difference!))
}

const clusterOf = ({ nThen, nNow, meanThen, meanNow }: Change): Cluster => ({ nThen, sumThen: nThen * meanThen, nNow, sumNow: nNow * meanNow })

/** Sums do not depend on the order of organisations. */
const sumOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0)

const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : sumOf(values) / values.length)
