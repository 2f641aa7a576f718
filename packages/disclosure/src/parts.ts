import type { Atom } from './classes.ts'
import { groupSet, isEmpty, overlaps, without, type GroupSet } from './group-set.ts'

/** People whom nothing tells apart: the groups they are in, by index. */
export interface Part {
  readonly groups: GroupSet
  readonly atoms: readonly Atom[]
  readonly n: number
}

export function partsOf(atoms: readonly Atom[], groups: readonly { readonly atoms: readonly string[] }[]): Part[] {
  const inside = new Map<string, number[]>(atoms.map(({ atom }) => [atom, []]))
  for (const [index, group] of groups.entries()) for (const atom of group.atoms) inside.get(atom)!.push(index)
  const people = atoms.filter(({ n }) => n > 0)
  return join(people.map((atom) => ({ groups: groupSet(groups.length, inside.get(atom.atom)), atoms: [atom], n: atom.n })))
}

/** Parts after some groups are dropped. */
export function partsWithout(parts: readonly Part[], drop: GroupSet): Part[] {
  return join(parts.map((part) => (overlaps(part.groups, drop) ? { ...part, groups: without(part.groups, drop) } : part)))
}

/** Parts that nothing tells apart are one, and people in no group are gone. */
function join(parts: readonly Part[]): Part[] {
  const found = new Map<string, Part>()
  for (const part of parts) {
    if (isEmpty(part.groups)) continue
    const key = keyOf(part.groups)
    const same = found.get(key)
    found.set(key, same ? { groups: same.groups, atoms: [...same.atoms, ...part.atoms], n: same.n + part.n } : part)
  }
  return [...found.values()]
}

function keyOf(groups: GroupSet): string {
  let key = ''
  for (let word = 0; word < groups.length; word++) key += String.fromCharCode(groups[word]! & 0xffff, groups[word]! >>> 16)
  return key
}
