import { classesIn } from './class-audit.ts'
import type { Figure } from './ledger.ts'
import { followingClasses } from './linear-audit.ts'
import type { PublishedVersion, RoleHistory } from './publish-role.ts'

/** Organisations that have enough people to be shown, and how many of them are; per rule. */
export interface Shown {
  fieldworks: number
  enough: number
  shown: number
  /** Figures over organisations that hold enough people, and how many of them are shown. */
  overEnough: number
  overShown: number
  /** Fieldworks in which hiding small cells only would give away a group below the minimum. */
  leaks: number
}

const over: ReadonlySet<string> = new Set(['network', 'region', 'together', 'others'])

/** How much the first version of every wave shows, beside what hiding only small groups would give away. */
export function shownOf({ versions }: RoleHistory): Shown {
  const total: Shown = { fieldworks: 0, enough: 0, shown: 0, overEnough: 0, overShown: 0, leaks: 0 }
  for (const { version, candidates, atoms, groups } of versions) {
    if (version !== 1 || candidates.length === 0) continue
    const large = candidates.filter(({ n, minimum }) => n >= minimum)
    const shown = new Set(groups.map(({ group }) => group))
    const organisations = large.filter(({ kind }) => kind === 'organisation')
    const figuresOver = large.filter(({ kind }) => over.has(kind))
    total.fieldworks++
    total.enough += organisations.length
    total.shown += organisations.filter(({ group }) => shown.has(group)).length
    total.overEnough += figuresOver.length
    total.overShown += figuresOver.filter(({ group }) => shown.has(group)).length
    if (givesAway(large, atoms)) total.leaks++
  }
  return total
}

function givesAway(large: PublishedVersion['candidates'], atoms: PublishedVersion['atoms']): boolean {
  const figures = large.map(({ group, kind, atoms }): Figure => ({ group, kind, owner: null, atoms }))
  return followingClasses(classesIn(atoms, figures), figures).length > 0
}
