import type { Finding } from './class-audit.ts'
import { classesIn, isSmall, peopleIn } from './class-audit.ts'
import { givenAway } from './given-away.ts'
import type { Ledger } from './ledger.ts'
import { recoverable } from './row-space.ts'

/** With more atoms than this, atoms that are in the same figures are taken together first; what follows from sums always takes them together. */
const mostApart = 14

/**
 * Exact linear audit of a reader of everything: unions of people whose total follows from published totals, over versions, waves and
 * organisations, and who are fewer than one of them was promised.
 */
export function linearAudit({ atoms, figures }: Ledger): Finding[] {
  const found = atoms.length <= mostApart ? givenAway(atoms, figures) : smallUnions({ atoms, figures })
  const sizes = new Map(atoms.map(({ atom, n }) => [atom, n]))
  return found.map((people) => ({ audit: 'linear', viewer: 'everything', people, n: people.reduce((sum, atom) => sum + sizes.get(atom)!, 0) }))
}

/** Nothing is calculated when every class is large enough: a union of classes is then too. */
function smallUnions({ atoms, figures }: Pick<Ledger, 'atoms' | 'figures'>): string[][] {
  const classes = classesIn(atoms, figures)
  if (!classes.some(isSmall)) return []
  return followingClasses(classes, figures).map((people) => people.map(({ atom }) => atom))
}

/** Small classes of which the total follows from published totals, each by itself. */
export function followingClasses(classes: readonly Ledger['atoms'][], figures: Ledger['figures']): Ledger['atoms'][] {
  const small = classes.filter(isSmall)
  if (small.length === 0) return []
  const columns = classes.map((people, at) => ({ id: String(at), n: isSmall(people) ? 1 : 2 }))
  const named = new Map(classes.flatMap((people, at) => people.map(({ atom }) => [atom, String(at)] as const)))
  const rows = figures.map((figure) => ({ atoms: [...new Set(figure.atoms.map((atom) => named.get(atom)!))] }))
  return recoverable(columns, rows, 2).map(([at]) => classes[Number(at)]!).sort((a, b) => peopleIn(a) - peopleIn(b))
}
