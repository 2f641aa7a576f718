/** Lists of those with the same key, in the order in which keys first appear. */
export function groupedBy<One>(all: readonly One[], keyOf: (one: One) => readonly unknown[]): One[][] {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const key = JSON.stringify(keyOf(one))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}
