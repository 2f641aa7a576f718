import { classesOf } from '@leidraadspiegel/disclosure'
import type { Member } from '@leidraadspiegel/schema'
import type { LateAtom } from '@leidraadspiegel/store'

/** People whom version 1 counted nowhere. */
export interface NewClass {
  class: string
  atoms: string[]
  n: number
}

type Level = 'class' | 'detailClass'

/** Which atoms every published group holds, by their classes at one level. */
export function byClass(members: readonly Member[], atoms: readonly LateAtom[], level: Level): Map<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>()
  for (const { group, class: name } of members) classes.set(group, (classes.get(group) ?? new Set()).add(name))
  return new Map([...classes].map(([group, own]) => [group, new Set(atoms.filter((atom) => own.has(atom[level] ?? '')).map(({ cohort }) => cohort))]))
}

/** Do these people hold a part of a class of version 1? */
export function splits(own: readonly LateAtom[], atoms: readonly LateAtom[], level: Level): boolean {
  const names = new Set(own.flatMap((atom) => atom[level] ?? []))
  const inside = new Set(own)
  return atoms.some((atom) => names.has(atom[level] ?? '') && !inside.has(atom))
}

/** Classes of the people that version 1 counted nowhere, by the groups they are in; their names are of version 2. */
export function newClasses(letter: string, atoms: readonly LateAtom[], groups: readonly { group: string; atoms: readonly string[] }[]): NewClass[] {
  const people = atoms.filter((atom) => atom.class === null).map(({ cohort, n, minimum }) => ({ atom: cohort, n, minimum }))
  return classesOf(people, groups).map(({ atoms: own, n }, index) => ({ class: `${letter}${index + 1}@2`, atoms: [...own], n }))
}
