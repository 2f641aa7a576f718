import { compareText, type Atom } from './classes.ts'
import { addAll, compareSets, difference, groupSet, keepOnly, membersOf, overlaps, without, type GroupSet } from './group-set.ts'
import { giveBack } from './give-back.ts'
import { partsOf, partsWithout, type Part } from './parts.ts'
import type { PlannedGroup } from './planned-group.ts'

/** The groups in order of their names, with what cannot be dropped and what goes along with each. */
interface Choice {
  readonly groups: readonly PlannedGroup[]
  readonly forced: GroupSet
  readonly along: readonly GroupSet[]
}

/**
 * The groups that remain when every class of people has to be safe (statistics.md 2.5): the smallest unsafe class joins, or leaves
 * with, the class that costs least; a group whose parent is left out goes too. Where forced groups stand in the way only they remain.
 * What can return after that returns, dearest first. `isSafe` must hold for a union of safe classes.
 */
export function withhold(atoms: readonly Atom[], groups: readonly PlannedGroup[], isSafe: (people: readonly Atom[]) => boolean): PlannedGroup[] {
  const choice = choiceOf(groups)
  let kept: GroupSet | null = groupSet(groups.length, groups.keys())
  for (let parts = partsOf(atoms, choice.groups); kept; ) {
    const unsafe = parts.filter((part) => !isSafe(part.atoms)).sort((a, b) => a.n - b.n || compareSets(a.groups, b.groups))
    if (unsafe.length === 0) break
    const drop = cheapestMerge(unsafe, parts, kept, choice)
    kept = drop && without(kept, drop)
    parts = drop ? partsWithout(parts, drop) : parts
  }
  const names = new Set(membersOf(kept ?? choice.forced).map((index) => choice.groups[index]!.group))
  return names.size === groups.length ? [...groups] : giveBack(atoms, groups, names, isSafe)
}

function choiceOf(unsorted: readonly PlannedGroup[]): Choice {
  const groups = [...unsorted].sort((a, b) => compareText(a.group, b.group))
  const index = new Map(groups.map(({ group }, at) => [group, at]))
  const along = groups.map((_, at) => groupSet(groups.length, [at]))
  for (const at of groups.keys())
    for (let parent = index.get(groups[at]!.parent ?? ''); parent !== undefined; parent = index.get(groups[parent]!.parent ?? ''))
      addAll(along[parent]!, groupSet(groups.length, [at]))
  return { groups, along, forced: groupSet(groups.length, [...groups.keys()].filter((at) => groups[at]!.forced)) }
}

/** For the first unsafe part that can be solved: the groups that tell it apart from another part, or from nobody. */
function cheapestMerge(unsafe: readonly Part[], parts: readonly Part[], kept: GroupSet, choice: Choice): GroupSet | null {
  const nobody = groupSet(choice.groups.length)
  for (const target of unsafe) {
    let best: GroupSet | null = null
    let lowest = Number.POSITIVE_INFINITY
    for (const other of [nobody, ...parts.filter((part) => part !== target).map(({ groups }) => groups)]) {
      const drop = difference(target.groups, other)
      for (const index of membersOf(drop)) addAll(drop, choice.along[index]!)
      keepOnly(drop, kept)
      if (overlaps(drop, choice.forced)) continue
      const cost = costOfAll(drop, choice, lowest)
      if (cost < lowest || (cost === lowest && best && compareSets(drop, best) < 0)) {
        best = drop
        lowest = cost
      }
    }
    if (best) return best
  }
  return null
}

/** Cost of dropping these groups, or more than `enough` as soon as it is certain to be that. */
function costOfAll(drop: GroupSet, { groups }: Choice, enough: number): number {
  let cost = 0
  for (const index of membersOf(drop)) {
    cost += groups[index]!.cost
    if (cost > enough) break
  }
  return cost
}
