import type { GroupKind } from '@leidraadspiegel/schema'

/** Kinds of groups that can be planned: those of a publication, declared types, and people of one organisation who took part in two waves. */
export type PlannedKind = GroupKind | 'type' | 'linked'

const costOfKind: Readonly<Record<PlannedKind, number>> = { network: 1000, region: 200, type: 200, together: 150, organisation: 100, team: 10, others: 5, linked: 3 }

/** Cost of withholding a group of n people: that of its kind, and a little for its size (statistics.md 2.5). Throws a RangeError on an impossible n. */
export function costOf(kind: PlannedKind, n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`group of kind ${kind} has ${n} people`)
  return costOfKind[kind] + n / 100
}
