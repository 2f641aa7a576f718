import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { meanCi } from '@leidraadspiegel/statistics'
import { bandOf, bands } from '../band.ts'
import { groupedBy } from '../grouped-by.ts'
import { on } from '../on.ts'
import { scoresOfGroups } from '../scores-of-groups.ts'
import type { Tables } from '../tables.ts'
import { averageOrganisation, type AverageOrganisation, type UnitValue } from './average-organisation.ts'
import { largestShareOf, mostOfOne } from './dominance.ts'
import type { OrganisationRow } from './organisations-of.ts'

interface About {
  role: string
  who: string
  roleOrder: number
  wave: number
  criterion: string
  subject: string
  criterionOrder: number
  /** Questions on the criterion. */
  items: number
}

/** One organisation on one criterion: its person scores, with its title. */
export interface UnitScores extends UnitValue {
  group: string
  organisation: string
  own: boolean
  values: readonly number[]
}

export interface NetworkScore extends About {
  /** Organisations that may be shown; empty when there may be no figure over them, but for the own one. */
  members: readonly UnitScores[]
  /** Organisations that count; null when there may be no figure over them. */
  units: number | null
  tookPart: number
  n: number
  average: AverageOrganisation
  /** Organisations per band, from attention to in order; null where the role got one or two questions. */
  inBands: readonly number[] | null
  largestShare: number
}

interface Scored extends About {
  group: string
  organisation: string
  values: number[]
  minimum: number
  own: boolean
}

/** Where organisations stand per role and criterion, over those that may be shown: the average organisation, their spread and their bands. */
export function scoresOfNetwork(tables: Tables): NetworkScore[] {
  const units = tables.organisations.filter((d) => d['group'] !== null).select('group', 'role', 'wave', 'own')
  const scored = scoresOfGroups(tables).join(units, on('group', 'role', 'wave')).objects() as Scored[]
  const organisations = tables.organisations.objects() as OrganisationRow[]
  return groupedBy(scored, ({ role, wave, criterion }) => [role, wave, criterion]).map((ofCriterion) => scoreOf(ofCriterion, organisations))
}

function scoreOf(scored: readonly Scored[], organisations: readonly OrganisationRow[]): NetworkScore {
  const { role, who, roleOrder, wave, criterion, subject, criterionOrder, items } = scored[0]!
  const members = scored.filter(({ values, minimum }) => values.length >= minimum).map(unitOf)
  const sizes = members.map(({ size }) => size)
  const largestShare = largestShareOf(sizes)
  const isShown = members.length >= minimumOfOrganisations && largestShare <= mostOfOne
  const inBands = bands.map(({ title }) => members.filter(({ value }) => bandOf(value, items) === title).length)
  return {
    role, who, roleOrder, wave, criterion, subject, criterionOrder, items, members,
    units: isShown ? members.length : null,
    tookPart: organisations.filter((one) => one.role === role && one.wave === wave).length,
    n: sizes.reduce((sum, n) => sum + n, 0),
    average: averageOrganisation(members, [0, 100]),
    inBands: bandOf(0, items) === null ? null : inBands,
    largestShare,
  }
}

/** Scores in ascending order, so that a mean does not depend on the order of people. */
function unitOf({ group, organisation, own, values }: Scored): UnitScores {
  const found = meanCi({ values: [...values].sort((a, b) => a - b) })
  if (found.status === 'undefined') throw new Error(`group ${group} may be shown and has no scores`)
  return { group, organisation, own, values, value: found.mean, variance: found.sd === null ? null : found.sd ** 2 / found.n, size: found.n }
}
