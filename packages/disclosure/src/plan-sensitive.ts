import { minimumOfDetail } from '@leidraadspiegel/schema'
import { classesOf, compareText, type Atom } from './classes.ts'
import type { PlannedLevel } from './plan-publication.ts'
import type { PlannedGroup } from './planned-group.ts'
import { safeCategory } from './safe-category.ts'
import { withhold } from './withhold.ts'

/** What people said to one sensitive item. */
export interface SensitiveItem {
  readonly item: string
  /** People per answer, of every class of the level of details; who gave no answer is not among them. */
  readonly counts: ReadonlyMap<string, readonly number[]>
  /** Answers that mean the same together, by their place in the counts. */
  readonly combinations: readonly (readonly number[])[]
}

/**
 * In which groups of the level of details the answers to a sensitive item may be shown, with classes of their own: of every class the
 * answers are a safe category (statistics.md 2.6). One group is never withheld alone beside others of its kind, which would say why; and
 * where earlier publications stand in the way nothing is shown. Names of classes hold the item.
 */
export function planSensitive({ item, counts, combinations }: SensitiveItem, detail: PlannedLevel, groups: readonly PlannedGroup[], atoms: readonly Atom[]): PlannedLevel {
  const minimums = new Map(atoms.map(({ atom, minimum }) => [atom, minimum]))
  const people = detail.classes.map((each): Atom => ({ atom: each.class, n: each.n, minimum: Math.max(minimumOfDetail, ...each.atoms.map((atom) => minimums.get(atom)!)) }))
  const asked = groups.filter(({ group }) => detail.groups.includes(group)).map((group) => ({ ...group, atoms: detail.members.filter((member) => member.group === group.group).map((member) => member.class) }))
  const isSafe = (crowd: readonly Atom[]): boolean => safeCategory({ counts: summed(crowd.map(({ atom }) => counts.get(atom) ?? [])), k: Math.max(...crowd.map(({ minimum }) => minimum)), sensitive: true, combinations })
  const kept = notAlone(asked, withhold(people, asked, isSafe))
  const classes = classesOf(people, kept)
  const atomOf = new Map(people.map((one) => [one.atom, one]))
  if (!classes.every((one) => isSafe(one.atoms.map((atom) => atomOf.get(atom)!)))) return { groups: [], classes: [], members: [] }
  const named = classes.map((one, index) => ({ ...one, class: `s${index + 1} ${item}` }))
  return {
    groups: kept.map(({ group }) => group),
    classes: named.map(({ class: name, atoms, n }) => ({ class: name, atoms: [...atoms], n })),
    members: named.flatMap(({ class: name, groups }) => groups.map((group) => ({ group, class: name }))),
  }
}

/** Of groups of one kind, and teams of one organisation, none or at least two are withheld; the cheapest goes along. */
function notAlone(asked: readonly PlannedGroup[], kept: readonly PlannedGroup[]): readonly PlannedGroup[] {
  for (const group of asked.filter((one) => !kept.includes(one))) {
    const siblings = asked.filter((one) => one !== group && one.kind === group.kind && (one.kind !== 'team' || one.parent === group.parent))
    const shown = siblings.filter((one) => kept.includes(one) && !one.forced).sort((a, b) => a.cost - b.cost || compareText(a.group, b.group))
    if (shown.length === 0 || siblings.some((one) => !kept.includes(one))) continue
    return notAlone(asked, kept.filter((one) => one !== shown[0] && one.parent !== shown[0]!.group))
  }
  return kept
}

function summed(all: readonly (readonly number[])[]): number[] {
  const longest = all.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: longest }, (_, at) => all.reduce((sum, counts) => sum + (counts[at] ?? 0), 0))
}
