import { costOf, type PlannedGroup } from '@leidraadspiegel/disclosure'
import type { Group, GroupKind, Organisation, Role } from '@leidraadspiegel/schema'
import type { CohortCount } from '@leidraadspiegel/store'

/** A group that somebody wants to see: what is published of it, and over which cohorts. */
export type CandidateGroup = Group & { atoms: string[] }

/** A fieldwork with its people, and which organisations may be bundled. */
export interface Measured {
  role: Role
  organisations: readonly Organisation[]
  atoms: readonly CohortCount[]
  /** Organisations that agreed that their answers count for the network. */
  bundled: ReadonlySet<string>
}

/**
 * Everything that may be asked of a fieldwork: the organisations and their teams; and over the organisations that agreed to bundling the
 * network, its regions, the small ones together, and for each of them the others. Partners are only shown as a network.
 */
export function candidateGroups({ role, organisations, atoms, bundled }: Measured): CandidateGroup[] {
  const of = (organisation: string): CohortCount[] => atoms.filter((atom) => atom.organisation === organisation)
  const joined = atoms.filter(({ organisation }) => bundled.has(organisation))
  const network = group('network', 'network', 'het netwerk', joined)
  if (role === 'partner') return network

  const regions = [...new Set(organisations.map(({ region }) => region).filter((region) => region !== ''))].sort((a, b) => a.localeCompare(b, 'nl'))
  const inRegion = (name: string): CohortCount[] => joined.filter(({ organisation }) => organisations.some(({ id, region }) => id === organisation && region === name))
  return [
    ...network,
    ...regions.flatMap((region) => group(`region:${region}`, 'region', region, inRegion(region))),
    ...group('together', 'together', 'de kleine organisaties samen', joined.filter(({ together }) => together)),
    ...organisations.flatMap(({ id, name }) => {
      const own = `organisation:${id}`
      const teams = [...new Set(of(id).flatMap(({ team }) => team ?? []))].sort((a, b) => a.localeCompare(b, 'nl'))
      return [
        ...group(own, 'organisation', name, of(id), { organisation: id }),
        ...(teams.length < 2 ? [] : teams.flatMap((team) => group(`team:${id}:${team}`, 'team', team, of(id).filter((atom) => atom.team === team), { organisation: id, parent: own }))),
        ...(bundled.has(id) && of(id).length > 0 ? group(`others:${id}`, 'others', `de andere organisaties dan ${name}`, joined.filter(({ organisation }) => organisation !== id), { parent: own }) : []),
      ]
    }),
  ]
}

function group(id: string, kind: GroupKind, title: string, own: readonly CohortCount[], more: Partial<Group> = {}): CandidateGroup[] {
  if (own.length === 0) return []
  return [{ group: id, kind, organisation: null, title, parent: null, n: own.reduce((sum, { n }) => sum + n, 0), minimum: Math.max(...own.map(({ minimum }) => minimum)), ...more, atoms: own.map(({ cohort }) => cohort) }]
}

/** An organisation and the others beside it always add up to the network: only when the size of the others costs nothing, the smaller organisation is the one that makes way. */
export const planned = ({ group, kind, parent, n, atoms }: CandidateGroup): PlannedGroup => ({ group, kind, parent, atoms, cost: costOf(kind, kind === 'others' ? 0 : n) })
