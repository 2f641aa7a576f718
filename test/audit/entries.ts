import type { Role } from '@leidraadspiegel/schema'
import type { InventedProject } from './invented-project.ts'

/** When an answer came: it counts in both versions of its wave, only in the first (withdrawn after it), or only in the second. */
export type Arrival = 'in time' | 'withdrawn' | 'late'

/** What one person sent in one wave. */
export interface Entry {
  /** Number of the person in the project. */
  person: number
  wave: number
  role: Role
  organisation: string
  team: string | null
  cohort: string
  arrival: Arrival
  coded: boolean
}

export const cohortOf = (role: Role, wave: number, organisation: string, team: string | null): string => [role, wave, organisation, ...(team === null ? [] : [team])].join('/')

/** Everything that people of a role sent, in the order of the people. Who came too late and withdrew was never counted. */
export function entriesOf({ people }: InventedProject, role: Role): Entry[] {
  return people.flatMap((one, person) =>
    one.role !== role ? [] : one.sent.filter(({ late, withdrawn }) => !(late && withdrawn)).map(({ wave, late, withdrawn }): Entry => ({
      person,
      wave,
      role,
      organisation: one.organisation,
      team: one.team,
      cohort: cohortOf(role, wave, one.organisation, one.team),
      arrival: late ? 'late' : withdrawn ? 'withdrawn' : 'in time',
      coded: one.coded,
    })))
}

/** Does an entry count in this version of its wave? */
export const countsIn = ({ arrival }: Entry, version: number): boolean => arrival === 'in time' || arrival === (version === 1 ? 'withdrawn' : 'late')

/** The same entries by a key, in the order in which keys first appear. */
export function byKey<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const found = new Map<string, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = found.get(key)
    if (known === undefined) found.set(key, [one])
    else known.push(one)
  }
  return found
}
