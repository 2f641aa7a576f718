import { classesOf, compareText, type Atom, type PlannedClass } from './classes.ts'

/** A group somebody wants to see. `cost` is what is lost without it; `forced` groups were published before and cannot be taken back. */
export interface PlannedGroup {
  readonly group: string
  readonly atoms: readonly string[]
  readonly cost: number
  readonly forced?: boolean
}

/**
 * The groups to leave out so that every class of people holds at least its minimum (statistics.md 2.5): the smallest unsafe
 * class joins, or leaves with, the class that costs least. When earlier publications stand in the way nothing new remains.
 */
export function withhold(atoms: readonly Atom[], groups: readonly PlannedGroup[]): string[] {
  let kept = [...groups]
  for (;;) {
    const classes = classesOf(atoms, kept)
    const unsafe = classes.filter((one) => one.n < one.minimum).sort((a, b) => a.n - b.n || compareText(a.groups.join(), b.groups.join()))
    if (unsafe.length === 0) break
    const drop = cheapestMerge(unsafe, classes, kept)
    kept = kept.filter(drop ? ({ group }) => !drop.has(group) : ({ forced }) => forced === true)
    if (!drop) break
  }
  const names = new Set(kept.map(({ group }) => group))
  return groups.filter(({ group }) => !names.has(group)).map(({ group }) => group)
}

/** For the first unsafe class that can be solved: the groups that tell it apart from another class, or from nobody. */
function cheapestMerge(unsafe: readonly PlannedClass[], classes: readonly PlannedClass[], kept: readonly PlannedGroup[]): Set<string> | null {
  const byName = new Map(kept.map((group) => [group.group, group]))
  for (const target of unsafe) {
    let best: { cost: number; names: string[] } | null = null
    for (const other of [...classes.filter((one) => one !== target).map((one) => one.groups), []]) {
      const names = difference(target.groups, other)
      const groups = names.map((name) => byName.get(name)!)
      if (groups.some(({ forced }) => forced)) continue
      const cost = groups.reduce((sum, group) => sum + group.cost, 0)
      if (!best || cost < best.cost || (cost === best.cost && compareText(names.join(), best.names.join()) < 0)) best = { cost, names }
    }
    if (best) return new Set(best.names)
  }
  return null
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((one) => !b.includes(one)), ...b.filter((one) => !a.includes(one))].sort()
}
