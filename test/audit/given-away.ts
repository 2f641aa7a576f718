import type { Atom, PlannedGroup } from '@leidraadspiegel/disclosure'
import { recoverable } from './row-space.ts'

type Published = Pick<PlannedGroup, 'atoms'>

/** Class audit: people who are in exactly the same groups and are fewer than one of them was promised. Shares no code with the planner. */
export function unsafeClasses(atoms: readonly Atom[], published: readonly Published[]): string[][] {
  const shown = atoms.filter(({ atom, n }) => n > 0 && published.some((group) => group.atoms.includes(atom)))
  const alike = (a: Atom, b: Atom): boolean => published.every((group) => group.atoms.includes(a.atom) === group.atoms.includes(b.atom))
  return shown.flatMap((one) => {
    const people = shown.filter((other) => alike(one, other))
    return peopleIn(people) < Math.max(...people.map(({ minimum }) => minimum)) ? [people.map(({ atom }) => atom)] : []
  })
}

/** Linear audit: unions of people that follow from the published totals and are fewer than one of them was promised. */
export function givenAway(atoms: readonly Atom[], published: readonly Published[]): string[][] {
  const byName = new Map(atoms.map((one) => [one.atom, one]))
  const highest = Math.max(...atoms.map(({ minimum }) => minimum))
  return recoverable(atoms.map(({ atom, n }) => ({ id: atom, n })), published, highest).filter((names) => {
    const union = names.map((name) => byName.get(name)!)
    return peopleIn(union) < Math.max(...union.map(({ minimum }) => minimum))
  })
}

/** What a reader of one organisation can calculate about people of exactly one other, who knows all of the own people besides. */
export function organisationsGivenAway(reader: string, atoms: readonly Atom[], published: readonly PlannedGroup[]): string[][] {
  const organisationOf = new Map(atoms.map(({ atom, organisation }) => [atom, organisation]))
  const seen = published.filter(({ kind, atoms, parent }) => {
    if (kind === 'others') return organisationOf.get(published.find((one) => one.group === parent)?.atoms[0] ?? '') === reader
    return kind === 'organisation' || kind === 'team' || kind === 'linked' ? organisationOf.get(atoms[0] ?? '') === reader : true
  })
  const own = atoms.filter(({ organisation }) => organisation === reader).map(({ atom }) => ({ atoms: [atom] }))
  const others = new Set(atoms.map(({ organisation }) => organisation).filter((one) => one !== reader))
  return [...others].flatMap((other) => {
    const size = ({ n, organisation }: Atom): number => (n === 0 || organisation === other ? n : Number.POSITIVE_INFINITY)
    return recoverable(atoms.map((one) => ({ id: one.atom, n: size(one) })), [...seen, ...own], Number.POSITIVE_INFINITY)
  })
}

export function peopleIn(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { n }) => sum + n, 0)
}
