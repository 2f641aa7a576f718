import { op, type ColumnTable } from 'arquero'
import { on } from './on.ts'
import type { Tables } from './tables.ts'

/**
 * How many people of every group chose every option of a multiple choice, nobody included: the columns of the group, item, statement, value,
 * answer and place, with `x` of `n` people who answered. Only of groups whose answers may be shown in full. Every option counts for itself.
 */
export function choicesOfGroups({ choices, choiceBases, choiceItems, choiceAnswers, answerMembers, groups }: Tables): ColumnTable {
  const chosen = choices
    .join(answerMembers, 'class')
    .groupby('group', 'role', 'wave', 'item', 'value')
    .rollup({ x: (d) => op.sum(d['n']) })
  const bases = choiceBases
    .join(answerMembers, 'class')
    .groupby('group', 'role', 'wave', 'item')
    .rollup({ n: (d) => op.sum(d['n']) })
  return groups
    .filter((d) => d['shown'])
    .join(choiceItems.filter((d) => d['kind'] === 'choice'), on('edition'))
    .join(choiceAnswers, on('edition', 'item'))
    .join(bases, on('group', 'role', 'wave', 'item'))
    .join_left(chosen, on('group', 'role', 'wave', 'item', 'value'))
    .derive({ x: (d) => d['x'] ?? 0 })
}
