import type { Atom } from '@leidraadspiegel/disclosure'
import { minimumOfDetail, type GroupKind } from '@leidraadspiegel/schema'
import { byKey, type Entry } from './entries.ts'
import { minimumIn, type InventedProject } from './invented-project.ts'
import type { RoleHistory } from './publish-role.ts'

/** A published figure: whom it is about, and who may read it. */
export interface Figure {
  group: string
  kind: GroupKind | 'linked'
  /** The organisation whose own figure it is; null when everybody sees it. */
  owner: string | null
  atoms: readonly string[]
}

/** Everything that was published about a role at one level of detail, over people who are in all of it together. */
export interface Ledger {
  atoms: readonly (Atom & { organisation: string })[]
  figures: readonly Figure[]
  /** The entries of every atom: of one wave, or of linked people of several. */
  people: ReadonlyMap<string, readonly (readonly Entry[])[]>
}

export type Level = 'score' | 'detail'

/**
 * The ledger of a role: what one person sent in several waves is one as soon as it was counted together. Without linked people it is what
 * somebody sees who reads no figures of linked people.
 */
export function ledgerOf(project: InventedProject, { linked: sets, ...history }: RoleHistory, level: Level): Ledger {
  const linked = sets.filter(({ detailed }) => level === 'score' || detailed)
  const people = byKey(unitsOf(history.entries, linked), (unit) => unit.map((entry) => partOf(entry, linked)).join(' + '))
  const organisations = new Map(project.organisations.map((one) => [one.id, one]))
  const atoms = [...people].map(([atom, units]) => {
    const { organisation, role } = units[0]![0]!
    const minimum = minimumIn(organisations.get(organisation)!, role)
    return { atom, n: units.length, minimum: level === 'score' ? minimum : Math.max(minimum, minimumOfDetail), organisation }
  })
  const one = [...people].map(([atom, [unit]]) => ({ atom, unit: unit! }))
  const atomsWith = (holds: (entry: Entry) => boolean): string[] => one.filter(({ unit }) => unit.some(holds)).map(({ atom }) => atom)
  return {
    people,
    atoms,
    figures: [
      ...history.versions.flatMap(({ wave, version, groups }) =>
        groups.filter(({ detailed }) => level === 'score' || detailed).map((one): Figure => ({ group: `${wave}.${version} ${one.group}`, kind: one.kind, owner: ownerOf(one), atoms: atomsWith((entry) => one.holds.has(entry)) }))),
      ...linked.map(({ people: set, baseline, followup, class: name, organisation }): Figure => ({ group: `${baseline}-${followup} ${name} ${organisation}`, kind: 'linked', owner: organisation, atoms: atomsWith(({ person, wave }) => wave === followup && set.has(person)) })),
    ],
  }
}

/** Entries that belong together, alone or linked. */
function unitsOf(entries: RoleHistory['entries'], linked: RoleHistory['linked']): Entry[][] {
  const waves = new Map<number, number[][]>()
  for (const { people, baseline, followup } of linked) for (const person of people) waves.set(person, [...(waves.get(person) ?? []), [baseline, followup]])
  return [...byKey(entries, ({ person }) => String(person)).values()].flatMap((own) => {
    const units = own.map((entry) => [entry])
    for (const [baseline, followup] of waves.get(own[0]!.person) ?? []) {
      const [one, other] = [baseline, followup].map((wave) => units.findIndex((unit) => unit.some((entry) => entry.wave === wave)))
      if (one !== other) units[one!]!.push(...units.splice(other!, 1)[0]!)
    }
    return units
  })
}

function partOf(entry: Entry, linked: RoleHistory['linked']): string {
  const sets = linked.flatMap(({ people, baseline, followup }, at) => ((baseline === entry.wave || followup === entry.wave) && people.has(entry.person) ? [at] : []))
  return `${entry.cohort} ${entry.arrival}${sets.map((at) => ` ${at}`).join('')}`
}

function ownerOf({ kind, organisation, parent }: { kind: GroupKind; organisation: string | null; parent: string | null }): string | null {
  return kind === 'others' ? (parent ?? '').replace('organisation:', '') : organisation
}
