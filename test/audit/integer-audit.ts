import { attackerInterval, type Sums } from './attacker-interval.ts'
import { classesIn, isSmall, peopleIn, type Finding } from './class-audit.ts'
import type { Ledger } from './ledger.ts'

/** How many people of every atom gave each of three answers to one question. */
export type Chosen = ReadonlyMap<string, readonly number[]>

const categories = [0, 1, 2]

/** Answers of everybody in the ledger to a question of their own. */
export function inventChosen({ atoms }: Ledger, random: () => number): Chosen {
  return new Map(atoms.map(({ atom, n }) => {
    const counts = [0, 0, 0]
    for (let person = 0; person < n; person++) counts[Math.floor(random() * 3)]!++
    return [atom, counts]
  }))
}

/**
 * Integer audit: an attacker knows how many people every cohort had, when they came, and every answer of the published groups, and looks for
 * whole people that fit. What he finds about people of a class is never narrower than the class as a whole allows, and never certain of a
 * class that is too small. Gives what is, and how many intervals were looked at.
 */
export function integerAudit({ atoms, figures }: Ledger, chosen: Chosen): { intervals: number; findings: Finding[] } {
  const peopled = atoms.filter(({ n }) => n > 0)
  const classes = classesIn(peopled, figures).filter((people) => people.length > 1 || isSmall(people))
  const sums = knownSums(peopled, figures, chosen)
  const findings = classes.flatMap((people) => {
    const cells = people.flatMap((atom) => categories.map((category) => ({ ...atom, category, cell: peopled.indexOf(atom) * categories.length + category })))
    const { min, max } = attackerInterval(sums, cells.map(({ cell }) => cell))
    return cells.filter(({ n, category }, at) => {
      const chose = people.reduce((sum, { atom }) => sum + chosen.get(atom)![category]!, 0)
      return (isSmall(people) && min[at] === max[at]) || min[at]! > Math.max(0, n - (peopleIn(people) - chose)) || max[at]! < Math.min(n, chose)
    }).map(({ atom, n, category }): Finding => ({ audit: 'integer', viewer: `answer ${category}`, people: [atom], n }))
  })
  return { intervals: classes.reduce((sum, people) => sum + people.length * categories.length, 0), findings }
}

function knownSums(atoms: Ledger['atoms'], figures: Ledger['figures'], chosen: Chosen): Sums {
  const cells = atoms.flatMap(({ atom }) => categories.map((category) => ({ atom, category, n: chosen.get(atom)![category]! })))
  const shown = new Set(figures.flatMap((figure) => figure.atoms))
  const sum = (inside: (cell: (typeof cells)[number]) => boolean): Sums['equations'][number] => ({ coef: cells.map((cell) => (inside(cell) ? 1 : 0)), total: cells.filter(inside).reduce((total, { n }) => total + n, 0) })
  return {
    cells: cells.length,
    equations: [
      ...atoms.map(({ atom }) => sum((cell) => cell.atom === atom)),
      ...figures.filter((figure) => figure.atoms.some((atom) => shown.has(atom))).flatMap((figure) => categories.map((category) => sum((cell) => cell.category === category && figure.atoms.includes(cell.atom)))),
    ],
  }
}
