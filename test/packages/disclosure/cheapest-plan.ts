import type { PlannedGroup } from '@leidraadspiegel/disclosure'
import { peopleIn, unsafeClasses } from '../../audit/given-away.ts'
import type { Project } from './project.ts'

/** Cost of the best set of groups that obeys every rule, found by trying all of them. */
export function lowestCost({ atoms, groups, share }: Project): number {
  let lowest = Number.POSITIVE_INFINITY
  for (let mask = 0; mask < 1 << groups.length; mask++) {
    const cost = costWithout(groups, groups.filter((_, at) => mask & (1 << at)))
    if (cost < lowest && obeys({ atoms, groups: groups.filter((_, at) => mask & (1 << at)), share })) lowest = cost
  }
  return lowest
}

export function costWithout(groups: readonly PlannedGroup[], shown: readonly PlannedGroup[]): number {
  return groups.filter((group) => !shown.includes(group)).reduce((sum, { cost }) => sum + cost, 0)
}

/** The rules in their own words: parents, classes, and figures over organisations without `others`. */
export function obeys({ atoms, groups, share }: Project): boolean {
  if (groups.some(({ parent }) => parent && !groups.some(({ group }) => group === parent))) return false
  const over = groups.filter(({ kind }) => kind !== 'organisation' && kind !== 'team')
  if (!over.every((group) => balanced({ atoms: atoms.filter(({ atom }) => group.atoms.includes(atom)) }))) return false
  if (!share && !atoms.every((one) => !over.some((group) => group.atoms.includes(one.atom)) || balanced({ atoms: alike(one.atom, { atoms, groups: over }) }))) return false
  return unsafeClasses(atoms, groups).length === 0
}

function alike(name: string, { atoms, groups }: Pick<Project, 'atoms' | 'groups'>): Project['atoms'] {
  return atoms.filter(({ atom }) => groups.every((group) => group.atoms.includes(atom) === group.atoms.includes(name)))
}

function balanced({ atoms }: Pick<Project, 'atoms'>): boolean {
  const organisations = [...new Set(atoms.filter(({ n }) => n > 0).map(({ organisation }) => organisation))]
  if (organisations.length === 0) return true
  const share = (name: string | undefined): number => peopleIn(atoms.filter(({ organisation }) => organisation === name)) / peopleIn(atoms)
  return organisations.length >= 3 && organisations.every((name) => share(name) <= 0.5)
}
