import type { Atom } from './classes.ts'
import type { PlannedKind } from './cost-of.ts'
import { isOverOrganisations } from './over-organisations.ts'
import type { PlannedGroup } from './planned-group.ts'

const kindsWithin: ReadonlySet<PlannedKind | undefined> = new Set(['organisation', 'team', 'linked'])

/** Throws a RangeError naming the first atom or group that cannot be planned with. */
export function checkCandidates(atoms: readonly Atom[], groups: readonly PlannedGroup[]): void {
  const byName = new Map<string, Atom>()
  for (const one of atoms) {
    const { atom, n, minimum } = one
    if (byName.has(atom)) throw new RangeError(`atom ${atom} is given twice`)
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`atom ${atom} has ${n} people`)
    if (!Number.isSafeInteger(minimum) || minimum < 1) throw new RangeError(`atom ${atom} has minimum ${minimum}`)
    byName.set(atom, one)
  }
  const seen = new Map<string, PlannedGroup>()
  for (const one of groups) {
    const { group, atoms, cost } = one
    const unknown = atoms.find((atom) => !byName.has(atom))
    if (unknown !== undefined) throw new RangeError(`group ${group} names unknown atom ${unknown}`)
    if (seen.has(group)) throw new RangeError(`group ${group} is given twice`)
    if (!Number.isFinite(cost) || cost < 0) throw new RangeError(`group ${group} costs ${cost}`)
    checkOrganisations(one, byName)
    seen.set(group, one)
  }
  for (const one of groups) checkParent(one, seen, byName)
}

function checkOrganisations(one: PlannedGroup, byName: ReadonlyMap<string, Atom>): void {
  if (!isOverOrganisations(one, byName)) return
  const nobody = one.atoms.find((atom) => byName.get(atom)!.organisation === undefined)
  if (nobody !== undefined) throw new RangeError(`group ${one.group} goes over organisations, and atom ${nobody} has none`)
  const [first] = one.atoms
  const other = one.atoms.find((atom) => byName.get(atom)!.organisation !== byName.get(first!)!.organisation)
  if (kindsWithin.has(one.kind) && other !== undefined) throw new RangeError(`group ${one.group} of kind ${one.kind} holds ${first} and ${other} of two organisations`)
}

function checkParent(one: PlannedGroup, groups: ReadonlyMap<string, PlannedGroup>, byName: ReadonlyMap<string, Atom>): void {
  const above = new Set([one.group])
  for (let { parent } = one; parent !== undefined && parent !== null; parent = groups.get(parent)!.parent) {
    if (!groups.has(parent)) throw new RangeError(`group ${one.group} hangs on unknown group ${parent}`)
    if (above.has(parent)) throw new RangeError(`group ${one.group} hangs on itself`)
    above.add(parent)
  }
  if (one.kind !== 'others') return
  const owner = groups.get(one.parent ?? '')
  if (owner === undefined) throw new RangeError(`group ${one.group} of kind others hangs on no organisation`)
  const organisations = new Set(owner.atoms.map((atom) => byName.get(atom)!.organisation))
  const own = one.atoms.find((atom) => organisations.has(byName.get(atom)!.organisation))
  if (own !== undefined) throw new RangeError(`group ${one.group} of kind others holds ${own} of its own organisation`)
}
