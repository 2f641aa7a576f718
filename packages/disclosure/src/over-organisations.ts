import { classesOf, type Atom } from './classes.ts'
import type { PlannedGroup } from './planned-group.ts'
import { withhold } from './withhold.ts'

const fewestOrganisations = 3
const kindsOver: ReadonlySet<unknown> = new Set(['network', 'region', 'type', 'together', 'others'])

/** Is this a figure about several organisations, by what it is or by whom it holds? */
export function isOverOrganisations({ kind, atoms }: PlannedGroup, byName: ReadonlyMap<string, Atom>): boolean {
  return kindsOver.has(kind) || new Set(atoms.map((atom) => byName.get(atom)!.organisation)).size > 1
}

/** At least 3 organisations with people, none with more than half of them. Holds for a union of balanced sets. */
export function isBalanced(people: readonly Atom[]): boolean {
  const sizes = [...sizesOf(people).values()]
  const n = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.length >= fewestOrganisations && sizes.every((size) => 2 * size <= n)
}

/**
 * The groups that remain when figures over organisations may not give away one organisation (statistics.md 2.6, Dominance): each is
 * balanced. Unless organisations agreed to `share`, so is every difference of groups that everybody sees, and what a reader sees of
 * `others` holds at least 2 organisations besides the own one. Forced groups stay.
 */
export function withholdOverOrganisations(atoms: readonly Atom[], groups: readonly PlannedGroup[], share: boolean): PlannedGroup[] {
  const byName = new Map(atoms.map((atom) => [atom.atom, atom]))
  const over = new Set(groups.filter((group) => isOverOrganisations(group, byName)))
  const allowed = groups.filter((group) => !over.has(group) || group.forced || isBalanced(group.atoms.map((atom) => byName.get(atom)!)))
  if (share) return allowed
  const forAll = allowed.filter((group) => over.has(group) && group.kind !== 'others')
  const shown = withhold(atoms, forAll, isBalanced)
  const dropped = new Set(forAll.filter((group) => !shown.includes(group)))
  const classes = classesOf(atoms, shown).map((one) => one.atoms.map((atom) => byName.get(atom)!))
  for (const group of allowed) if (group.kind === 'others' && !group.forced && pointsAtOne(group, ownerOf(group, groups, byName), classes)) dropped.add(group)
  return allowed.filter((group) => !dropped.has(group))
}

function ownerOf({ parent }: PlannedGroup, groups: readonly PlannedGroup[], byName: ReadonlyMap<string, Atom>): string | undefined {
  return byName.get(groups.find(({ group }) => group === parent)?.atoms[0] ?? '')?.organisation
}

/** Does a benchmark split the people whom everybody sees together, so that its reader sees a single other organisation? */
function pointsAtOne(group: PlannedGroup, owner: string | undefined, classes: readonly (readonly Atom[])[]): boolean {
  const names = new Set(group.atoms)
  return classes.some((people) => {
    const others = people.filter(({ organisation }) => organisation !== owner)
    return [true, false].some((inside) => sizesOf(others.filter(({ atom }) => names.has(atom) === inside)).size === 1)
  })
}

function sizesOf(people: readonly Atom[]): Map<string | undefined, number> {
  const sizes = new Map<string | undefined, number>()
  for (const { organisation, n } of people) if (n > 0) sizes.set(organisation, (sizes.get(organisation) ?? 0) + n)
  return sizes
}
