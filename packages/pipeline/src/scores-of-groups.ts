import { escape, op, type ColumnTable } from 'arquero'
import { on } from './on.ts'
import { oncePer } from './once.ts'
import { valuesOf, type ScoreCounts } from './score-counts.ts'
import type { Tables } from './tables.ts'

/**
 * Person scores per group that is shown, role, wave and criterion: `scores` as counted fractions and `values`, one 0–100 score a person, with the
 * columns of the group, of the criterion and of its questions (`items`, `asked`, `wording`).
 */
export const scoresOfGroups = oncePer((tables: Tables): ColumnTable => {
  const { groups, questions, criteria } = tables
  return countedScores(tables, 'scores')
    .derive({ values: escape(({ scores }: { scores: ScoreCounts }) => valuesOf(scores)) })
    .join(groups.filter((d) => d['shown']), on('group', 'role', 'wave'))
    .join(questions, on('edition', 'criterion'))
    .join(criteria, on('criterion'))
})

type Treatment = 'scores' | 'otherScores'

/** group (teams too), role, wave, criterion, `scores` as counted fractions; `otherScores` are those with 'weet ik niet' treated the other way. */
export function countedScores(tables: Tables, which: Treatment): ColumnTable {
  return counted[which](tables)
}

const counted = { scores: oncePer((tables: Tables) => count(tables, 'scores')), otherScores: oncePer((tables: Tables) => count(tables, 'otherScores')) }

function count(tables: Tables, which: Treatment): ColumnTable {
  return tables[which]
    .join(tables.members, 'class')
    .groupby('group', 'role', 'wave', 'criterion')
    .rollup({ numerators: op.array_agg('numerator'), denominators: op.array_agg('denominator'), counts: op.array_agg('n') })
    .derive({ scores: escape(({ numerators, denominators, counts }: Aggregated) => numerators.map((numerator, index) => ({ numerator, denominator: denominators[index]!, n: counts[index]! }))) })
    .select('group', 'role', 'wave', 'criterion', 'scores')
}

interface Aggregated {
  numerators: number[]
  denominators: number[]
  counts: number[]
}
