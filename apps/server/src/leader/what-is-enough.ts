import { planPublication } from '@leidraadspiegel/disclosure'
import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { candidateGroups, planned, type Measured } from '../candidate-groups.ts'

export interface Forecast {
  /** Partners are only shown as a network: of them no organisation is here. */
  organisations: { organisation: string; enough: boolean }[]
  /** Null when fewer than three of the organisations that are asked agreed to be counted for the network. */
  network: { enough: boolean } | null
}

/** Of which organisations, and whether of the network, something could be shown if the fieldwork closed today. Says no number. */
export function whatIsEnough(measured: Measured): Forecast {
  const { role, atoms, bundled } = measured
  const organisations = [...new Set(atoms.map(({ organisation }) => organisation))]
  const plan = planPublication(atoms.map(({ cohort, organisation, n, minimum }) => ({ atom: cohort, organisation, n, minimum })), candidateGroups(measured).map(planned))
  return {
    organisations: role === 'partner' ? [] : organisations.map((organisation) => ({ organisation, enough: isEnough(atoms.filter((atom) => atom.organisation === organisation)) })),
    network: organisations.filter((organisation) => bundled.has(organisation)).length < minimumOfOrganisations ? null : { enough: plan.groups.includes('network') },
  }
}

function isEnough(atoms: Measured['atoms']): boolean {
  return atoms.reduce((sum, { n }) => sum + n, 0) >= Math.max(...atoms.map(({ minimum }) => minimum))
}
