import { escape, op, type ColumnTable } from 'arquero'
import { on } from './on.ts'
import type { Tables } from './tables.ts'

/**
 * Person scores per group, role, wave and criterion: `values`, one 0–100 score a person, with the columns of the group, of the criterion
 * and of its questions (`items`, `asked`).
 */
export function scoresOfGroups({ scores, members, groups, questions, criteria }: Tables): ColumnTable {
  return scores
    .join(members, 'class')
    .groupby('group', 'role', 'wave', 'criterion')
    .rollup({ scores: op.array_agg('score'), counts: op.array_agg('n') })
    .derive({ values: escape(({ scores, counts }: { scores: number[]; counts: number[] }) => scores.flatMap((score, index) => Array.from<number>({ length: counts[index] ?? 0 }).fill(score))) })
    .select('group', 'role', 'wave', 'criterion', 'values')
    .join(groups, on('group', 'role', 'wave'))
    .join(questions, on('edition', 'criterion'))
    .join(criteria, on('criterion'))
}
