import type { Member } from '@leidraadspiegel/schema'
import { classesOf, type Atom } from './classes.ts'
import { withhold, type PlannedGroup } from './withhold.ts'

export interface Plan {
  /** Groups that may be published, in the order in which they were asked for. */
  groups: string[]
  /** The finest people that may be counted; tables are made per class. */
  classes: { class: string; atoms: string[]; n: number }[]
  members: Member[]
}

/**
 * Which groups of a fieldwork may be published: every class of people that is in at least one of them holds at least the highest
 * minimum of its atoms. Needs counts of people only, never an answer. Deterministic; the order of the atoms makes no difference.
 * Throws a RangeError on an impossible count, a double name or a group over unknown atoms.
 */
export function planPublication(atoms: readonly Atom[], groups: readonly PlannedGroup[]): Plan {
  check(atoms, groups)
  const size = new Map(atoms.map(({ atom, n }) => [atom, n]))
  const peopled = groups.filter((group) => group.atoms.some((atom) => size.get(atom)! > 0))
  const withheld = new Set(withhold(atoms, peopled))
  const planned = peopled.filter(({ group }) => !withheld.has(group))
  const classes = classesOf(atoms, planned).map((one, index) => ({ ...one, class: `c${index + 1}` }))
  const unsafe = classes.find(({ n, minimum }) => n < minimum)
  if (unsafe) throw new RangeError(`groups published before give away ${unsafe.atoms.join(', ')}: nothing new can be planned`)
  return {
    groups: planned.map(({ group }) => group),
    classes: classes.map(({ class: name, atoms, n }) => ({ class: name, atoms: [...atoms], n })),
    members: classes.flatMap(({ class: name, groups }) => groups.map((group) => ({ group, class: name }))),
  }
}

function check(atoms: readonly Atom[], groups: readonly PlannedGroup[]): void {
  const names = new Set<string>()
  for (const { atom, n, minimum } of atoms) {
    if (names.has(atom)) throw new RangeError(`atom ${atom} is given twice`)
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`atom ${atom} has ${n} people`)
    if (!Number.isSafeInteger(minimum) || minimum < 1) throw new RangeError(`atom ${atom} has minimum ${minimum}`)
    names.add(atom)
  }
  const seen = new Set<string>()
  for (const { group, atoms, cost } of groups) {
    const unknown = atoms.find((atom) => !names.has(atom))
    if (unknown !== undefined) throw new RangeError(`group ${group} names unknown atom ${unknown}`)
    if (seen.has(group)) throw new RangeError(`group ${group} is given twice`)
    if (!Number.isFinite(cost) || cost < 0) throw new RangeError(`group ${group} costs ${cost}`)
    seen.add(group)
  }
}
