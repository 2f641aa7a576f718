import { op, type ColumnTable } from 'arquero'
import type { Tables } from './tables.ts'

/** The first and the last wave of every group and role that has two: group, role, baseline, followup. */
export function firstAndLast({ groups }: Tables): ColumnTable {
  return groups
    .groupby('group', 'role')
    .rollup({ baseline: op.min('wave'), followup: op.max('wave') })
    .filter((d) => d['baseline'] < d['followup'])
}

/** Every later wave of every group and role beside its first one: group, role, baseline, followup. */
export function sinceFirst({ groups }: Tables): ColumnTable {
  const first = groups.groupby('group', 'role').rollup({ baseline: op.min('wave') })
  return groups
    .select('group', 'role', { wave: 'followup' })
    .join(first, [['group', 'role'], ['group', 'role']])
    .filter((d) => d['baseline'] < d['followup'])
}
