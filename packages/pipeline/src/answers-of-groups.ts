import { op, type ColumnTable } from 'arquero'
import { on } from './on.ts'
import { oncePer } from './once.ts'
import type { Tables } from './tables.ts'

/**
 * How many people of every group that is shown gave every possible answer, zero included: group, role, wave and the columns of items, answers and criteria, with `n`.
 * Where a group may not be shown in full, the answers are told apart by side only.
 */
export const answersOfGroups = oncePer(({ distribution, answerMembers, groups, items, answers, criteria }: Tables): ColumnTable => {
  const counts = distribution
    .join(answerMembers, 'class')
    .groupby('group', 'role', 'wave', 'item', 'value')
    .rollup({ n: (d) => op.sum(d['n']) })
  const grid = groups.filter((d) => d['shown']).join(items, on('edition')).join(answers, on('edition', 'item')).join(criteria, on('criterion'))
  const cells = grid.join_left(counts, on('group', 'role', 'wave', 'item', 'value')).derive({ n: (d) => d['n'] ?? 0 })
  const cell = ['group', 'role', 'wave', 'item']
  return cells
    .derive({ side: (d) => (d['part'] === 'neutral' ? 'unfavourable' : d['part']) })
    .groupby(cell)
    .derive({ isCoarse: (d) => op.sum(d['coarse'] === true ? d['n'] : 0) > 0 })
    .groupby(cell, 'side')
    .derive({ ofSide: (d) => op.sum(d['n']) })
    .ungroup()
    .filter((d) => d['coarse'] === null || d['coarse'] === d['isCoarse'])
    .derive({ n: (d) => (d['coarse'] === true ? d['ofSide'] : d['n']) })
})
