/** A set of groups by their index, 32 to a word. Sets that meet have the same number of words. */
export type GroupSet = Uint32Array

export function groupSet(size: number, members: Iterable<number> = []): GroupSet {
  const set = new Uint32Array(Math.ceil(size / 32))
  for (const member of members) set[member >>> 5]! |= 1 << (member & 31)
  return set
}

export function has(set: GroupSet, member: number): boolean {
  return (set[member >>> 5]! & (1 << (member & 31))) !== 0
}

export function addAll(set: GroupSet, more: GroupSet): void {
  for (let word = 0; word < set.length; word++) set[word]! |= more[word]!
}

export function keepOnly(set: GroupSet, these: GroupSet): void {
  for (let word = 0; word < set.length; word++) set[word]! &= these[word]!
}

export function without(a: GroupSet, b: GroupSet): GroupSet {
  const rest = new Uint32Array(a.length)
  for (let word = 0; word < a.length; word++) rest[word] = a[word]! & ~b[word]!
  return rest
}

/** Groups that are in one of two sets and not in the other. */
export function difference(a: GroupSet, b: GroupSet): GroupSet {
  const rest = new Uint32Array(a.length)
  for (let word = 0; word < a.length; word++) rest[word] = a[word]! ^ b[word]!
  return rest
}

export function overlaps(a: GroupSet, b: GroupSet): boolean {
  for (let word = 0; word < a.length; word++) if (a[word]! & b[word]!) return true
  return false
}

export function isEmpty(set: GroupSet): boolean {
  for (let word = 0; word < set.length; word++) if (set[word]) return false
  return true
}

/** Indexes of the members, lowest first. */
export function membersOf(set: GroupSet): number[] {
  const members: number[] = []
  for (let word = 0; word < set.length; word++)
    for (let rest = set[word]!; rest !== 0; rest &= rest - 1) members.push(word * 32 + 31 - Math.clz32(rest & -rest))
  return members
}

/** Order of two sets: the one that holds the first group they do not share comes first. */
export function compareSets(a: GroupSet, b: GroupSet): number {
  const [first] = membersOf(difference(a, b))
  return first === undefined ? 0 : has(a, first) ? -1 : 1
}
