/** People who can never be split any further: the finest key that is used anywhere, with the minimum they were promised. */
export interface Atom {
  readonly atom: string
  readonly n: number
  readonly minimum: number
  /** Of which organisation they are; needed as soon as a group goes over several organisations. */
  readonly organisation?: string
}

/** People who are in exactly the same groups. `minimum` is the highest that any of them was promised. */
export interface PlannedClass {
  readonly atoms: readonly string[]
  readonly groups: readonly string[]
  readonly n: number
  readonly minimum: number
}

/** Classes of the people who are in at least one group, sorted by the groups they are in; atoms without people do not count. */
export function classesOf(atoms: readonly Atom[], groups: readonly { group: string; atoms: readonly string[] }[]): PlannedClass[] {
  const groupsOfAtom = new Map<string, string[]>(atoms.map(({ atom }) => [atom, []]))
  for (const { group, atoms } of [...groups].sort((a, b) => compareText(a.group, b.group)))
    for (const atom of new Set(atoms)) groupsOfAtom.get(atom)?.push(group)

  const classes = new Map<string, { atoms: string[]; groups: string[]; n: number; minimum: number }>()
  for (const { atom, n, minimum } of atoms) {
    const names = groupsOfAtom.get(atom)!
    if (n === 0 || names.length === 0) continue
    const signature = JSON.stringify(names)
    const found = classes.get(signature) ?? { atoms: [], groups: names, n: 0, minimum: 0 }
    found.atoms.push(atom)
    found.n += n
    found.minimum = Math.max(found.minimum, minimum)
    classes.set(signature, found)
  }
  const sorted = [...classes.entries()].sort(([a], [b]) => compareText(a, b)).map(([, found]) => found)
  for (const { atoms } of sorted) atoms.sort()
  return sorted
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
