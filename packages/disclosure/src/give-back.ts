import { compareText, type Atom } from './classes.ts'
import type { PlannedGroup } from './planned-group.ts'

interface Crowd {
  readonly people: readonly Atom[]
  /** Are they in a group at all? */
  readonly shown: boolean
}

/** The groups of `names` and those that can be shown beside them after all, dearest first; in the order of `groups`. */
export function giveBack(atoms: readonly Atom[], groups: readonly PlannedGroup[], names: ReadonlySet<string>, isSafe: (people: readonly Atom[]) => boolean): PlannedGroup[] {
  const kept = new Set(names)
  const hanging = new Set(groups.map(({ group }) => group))
  let crowds: Crowd[] = [{ people: atoms.filter(({ n }) => n > 0), shown: false }]
  for (const { atoms } of groups.filter(({ group }) => kept.has(group))) crowds = crowds.flatMap(splitBy(new Set(atoms)))
  for (const { group, atoms, parent } of groups.filter((one) => !kept.has(one.group)).sort((a, b) => b.cost - a.cost || compareText(a.group, b.group))) {
    if (hanging.has(parent ?? '') && !kept.has(parent ?? '')) continue
    const split = crowds.map(splitBy(new Set(atoms)))
    if (!split.every((pieces, at) => pieces[0] === crowds[at] || pieces.every(({ people, shown }) => !shown || isSafe(people)))) continue
    kept.add(group)
    crowds = split.flat()
  }
  return groups.filter(({ group }) => kept.has(group))
}

/** Gives a crowd itself when the group tells nobody in it apart. */
function splitBy(group: ReadonlySet<string>): (crowd: Crowd) => Crowd[] {
  return (crowd) => {
    const inside = crowd.people.filter(({ atom }) => group.has(atom))
    if (inside.length === 0 || (crowd.shown && inside.length === crowd.people.length)) return [crowd]
    if (inside.length === crowd.people.length) return [{ people: inside, shown: true }]
    return [{ people: inside, shown: true }, { people: crowd.people.filter(({ atom }) => !group.has(atom)), shown: crowd.shown }]
  }
}
