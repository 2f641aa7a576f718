/** What is lost when a group of this kind is withheld; `together` are small organisations that chose so before opening. */
const costOfKind = { network: 1000, region: 200, type: 200, together: 150, organisation: 100, team: 10, others: 5, linked: 3 } as const

/** `others` are all people outside one organisation; `linked` are people of one organisation who took part in two waves. */
export type GroupKind = keyof typeof costOfKind

/** Cost of withholding a group of n people: that of its kind, and a little for its size (statistics.md 2.5). Throws a RangeError on an impossible n. */
export function costOf(kind: GroupKind, n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`group of kind ${kind} has ${n} people`)
  return costOfKind[kind] + n / 100
}
