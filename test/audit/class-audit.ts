import { byKey } from './entries.ts'
import type { Figure, Ledger } from './ledger.ts'

/** People whom somebody can tell apart, and who are fewer than one of them was promised. */
export interface Finding {
  audit: string
  viewer: string
  people: readonly string[]
  n: number
}

type Atoms = Ledger['atoms']

/** Atoms with people that are in exactly the same figures. People in no figure are left out. */
export function classesIn(atoms: Atoms, figures: readonly Figure[]): Atoms[] {
  const inside = new Map<string, number[]>(atoms.filter(({ n }) => n > 0).map(({ atom }) => [atom, []]))
  for (const [at, figure] of figures.entries()) for (const atom of figure.atoms) inside.get(atom)?.push(at)
  const shown = atoms.filter(({ atom }) => (inside.get(atom)?.length ?? 0) > 0)
  return [...byKey(shown, ({ atom }) => inside.get(atom)!.join()).values()]
}

export const peopleIn = (atoms: Atoms): number => atoms.reduce((sum, { n }) => sum + n, 0)

export const isSmall = (atoms: Atoms): boolean => peopleIn(atoms) < Math.max(...atoms.map(({ minimum }) => minimum))

const finding = (audit: string, viewer: string, atoms: Atoms): Finding => ({ audit, viewer, people: atoms.map(({ atom }) => atom), n: peopleIn(atoms) })

/** Somebody who reads every figure. */
export function readerOfEverything({ atoms, figures }: Ledger): Finding[] {
  return classesIn(atoms, figures).filter(isSmall).map((people) => finding('class', 'everything', people))
}

/** Figures that the coordinators of these organisations see: their own, and those that everybody sees. */
const seenBy = (organisations: readonly string[], figures: readonly Figure[]): Figure[] => figures.filter(({ owner }) => owner === null || organisations.includes(owner))

/** People whom these coordinators can tell apart outside their own organisations, when they know all of their own people. */
function othersSeenBy(organisations: readonly string[], { atoms, figures }: Ledger): Atoms[] {
  return classesIn(atoms.filter(({ organisation }) => !organisations.includes(organisation)), seenBy(organisations, figures))
}

const isOfOne = (people: Atoms): boolean => new Set(people.map(({ organisation }) => organisation)).size === 1

const organisationsIn = ({ atoms }: Ledger): string[] => [...new Set(atoms.map(({ organisation }) => organisation))]

/** The coordinator of each organisation: nobody below the minimum; and never one single other organisation, not even when all own people are known. */
export function coordinators(ledger: Ledger): Finding[] {
  return organisationsIn(ledger).flatMap((own) => [
    ...classesIn(ledger.atoms, seenBy([own], ledger.figures)).filter(isSmall).map((people) => finding('class', own, people)),
    ...othersSeenBy([own], ledger).filter(isOfOne).map((people) => finding('one other organisation', own, people)),
  ])
}

export interface Coalitions {
  pairs: number
  /** Pairs who know all of their own people and can calculate one other organisation (not protected: statistics.md 2.10). */
  seeOne: number
  findings: Finding[]
}

/** Coordinators of two organisations together: nobody below the minimum. Of many organisations `most` pairs. */
export function coalitions(ledger: Ledger, most: number, random: () => number): Coalitions {
  const organisations = organisationsIn(ledger)
  const all = organisations.flatMap((one, at) => organisations.slice(at + 1).map((other) => [one, other]))
  const pairs = all.length <= most ? all : Array.from({ length: most }, () => all[Math.floor(random() * all.length)]!)
  return {
    pairs: pairs.length,
    seeOne: pairs.filter((pair) => othersSeenBy(pair, ledger).some(isOfOne)).length,
    findings: pairs.flatMap((pair) => classesIn(ledger.atoms, seenBy(pair, ledger.figures)).filter(isSmall).map((people) => finding('class', pair.join(' and '), people))),
  }
}
