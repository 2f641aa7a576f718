import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { compareText, type Atom } from './classes.ts'
import type { PlannedKind } from './cost-of.ts'
import { partsOf } from './parts.ts'
import type { PlannedGroup } from './planned-group.ts'
import { withhold } from './withhold.ts'

const kindsOver: ReadonlySet<PlannedKind | undefined> = new Set(['network', 'region', 'type', 'together', 'others'])

/** Is this a figure about several organisations, by what it is or by whom it holds? */
export function isOverOrganisations({ kind, atoms }: PlannedGroup, byName: ReadonlyMap<string, Atom>): boolean {
  return kindsOver.has(kind) || new Set(atoms.map((atom) => byName.get(atom)!.organisation)).size > 1
}

/** At least 3 organisations with people, none with more than half of them. Holds for a union of balanced sets. */
export function isBalanced(people: readonly Atom[]): boolean {
  const sizes = [...sizesOf(people).values()]
  const n = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.length >= minimumOfOrganisations && sizes.every((size) => 2 * size <= n)
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
  const byOwner = benchmarksOfOwners(allowed, groups, byName)
  const shown = besideForced(atoms, withhold(atoms, forAll, isBalanced), byOwner)
  const dropped = new Set(forAll.filter((group) => !shown.includes(group)))
  for (const [owner, benchmarks] of byOwner) {
    const seen = benchmarks.filter(({ forced }) => forced)
    for (const group of benchmarks.filter(({ forced }) => !forced))
      if (pointsAtOne(owner, atoms, [...shown, ...seen, group])) dropped.add(group)
      else seen.push(group)
  }
  return allowed.filter((group) => !dropped.has(group))
}

/** The figures for everybody that single nobody out for who reads `others` of an earlier publication, dearest first. */
function besideForced(atoms: readonly Atom[], forAll: readonly PlannedGroup[], byOwner: ReadonlyMap<string | undefined, readonly PlannedGroup[]>): readonly PlannedGroup[] {
  const seen = [...byOwner].map(([owner, benchmarks]) => ({ owner, forced: benchmarks.filter(({ forced }) => forced) })).filter(({ forced }) => forced.length > 0)
  if (seen.length === 0) return forAll
  const kept = new Set(forAll.filter(({ forced }) => forced))
  for (const group of forAll.filter(({ forced }) => !forced).sort((a, b) => b.cost - a.cost || compareText(a.group, b.group)))
    if (!seen.some(({ owner, forced }) => pointsAtOne(owner, atoms, [...kept, group, ...forced]))) kept.add(group)
  return forAll.filter((group) => kept.has(group))
}

function benchmarksOfOwners(allowed: readonly PlannedGroup[], groups: readonly PlannedGroup[], byName: ReadonlyMap<string, Atom>): Map<string | undefined, PlannedGroup[]> {
  const found = new Map<string | undefined, PlannedGroup[]>()
  for (const group of allowed) {
    if (group.kind !== 'others') continue
    const owner = byName.get(groups.find((one) => one.group === group.parent)?.atoms[0] ?? '')?.organisation
    found.set(owner, [...(found.get(owner) ?? []), group])
  }
  return found
}

/** Do these groups tell their reader about a single organisation besides the own one? */
function pointsAtOne(owner: string | undefined, atoms: readonly Atom[], seen: readonly PlannedGroup[]): boolean {
  return partsOf(atoms, seen).some((part) => sizesOf(part.atoms.filter(({ organisation }) => organisation !== owner)).size === 1)
}

function sizesOf(people: readonly Atom[]): Map<string | undefined, number> {
  const sizes = new Map<string | undefined, number>()
  for (const { organisation, n } of people) if (n > 0) sizes.set(organisation, (sizes.get(organisation) ?? 0) + n)
  return sizes
}
