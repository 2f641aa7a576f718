import { op, type ColumnTable } from 'arquero'
import { on } from './on.ts'
import { oncePer } from './once.ts'
import type { Tables } from './tables.ts'

/**
 * How many people of every group that is shown gave every possible answer, zero included: group, role, wave and the columns of items,
 * answers and criteria, with `n`. Where a group may not be shown in full (`isCoarse`), the answers are told apart by side only.
 */
export const answersOfGroups = oncePer(({ distribution, answerMembers, groups, items, answers, criteria }: Tables): ColumnTable => {
  const counts = distribution
    .join(answerMembers, 'class')
    .groupby('group', 'role', 'wave', 'item', 'value')
    .rollup({ n: (d) => op.sum(d['n']) })
  return groups
    .filter((d) => d['shown'])
    .derive({ isCoarse: (d) => !d['detailed'] })
    .join(items, on('edition'))
    .join(answers, on('edition', 'item'))
    .filter((d) => d['coarse'] === null || d['coarse'] === d['isCoarse'])
    .join(criteria, on('criterion'))
    .join_left(counts, on('group', 'role', 'wave', 'item', 'value'))
    .derive({ n: (d) => d['n'] ?? 0 })
})

/** The same for own questions of a project: of every wave those that were asked in it, and beside nothing else. */
export const ownAnswersOfGroups = oncePer(({ ownDistribution, ownAnswers, answerMembers, groups }: Tables): ColumnTable => {
  const counts = ownDistribution
    .join(answerMembers, 'class')
    .groupby('group', 'role', 'wave', 'item', 'value')
    .rollup({ n: (d) => op.sum(d['n']) })
  return groups
    .filter((d) => d['shown'])
    .derive({ isCoarse: (d) => !d['detailed'] })
    .join(ownAnswers, on('role', 'wave'))
    .filter((d) => d['coarse'] === null || d['coarse'] === d['isCoarse'])
    .join_left(counts, on('group', 'role', 'wave', 'item', 'value'))
    .derive({ n: (d) => d['n'] ?? 0 })
})
