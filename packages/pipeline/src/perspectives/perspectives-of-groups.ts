import { benjaminiHochberg } from '@leidraadspiegel/statistics'
import { escape, op, type ColumnTable } from 'arquero'
import { answersOfGroups } from '../answers-of-groups.ts'
import { on } from '../on.ts'
import type { Tables } from '../tables.ts'
import { compareRoles, type AnsweredBy, type Measure, type RoleGap } from './compare-roles.ts'

/**
 * Every two roles of a group that got a question about the same thing (`mirror`) in the same wave: role, who, item, statement and the same
 * of the other role, `measure`, `found` (their figures and gap) and `q` over the pairs of one mirror. The first role comes first in the
 * house's order. Where the answers of one role are known by side only, all roles of that mirror are compared by their shares.
 */
export function perspectivesOfGroups(tables: Tables): ColumnTable {
  const mirror = ['group', 'wave', 'mirror']
  const sides = answersOfGroups(tables)
    .filter((d) => d['mirror'] !== null)
    .derive({ cell: escape(({ part, score, n }: AnsweredBy) => ({ part, score, n })) })
    .groupby(mirror, 'organisation', 'criterion', 'subject', 'criterionOrder', 'role', 'who', 'roleOrder', 'item', 'statement', 'order')
    .rollup({ cells: op.array_agg('cell'), coarse: (d) => op.sum(d['isCoarse'] ? 1 : 0) })
    .groupby(mirror)
    .derive({ coarse: (d) => op.sum(d['coarse']) })
    .groupby('mirror')
    .derive({ order: (d) => op.min(d['order']) })
    .ungroup()
    .derive({ measure: (d) => (d['coarse'] > 0 ? 'share' : 'mean') })
  const others = sides.select('group', 'wave', 'mirror', { role: 'otherRole', who: 'otherWho', roleOrder: 'otherRoleOrder', item: 'otherItem', statement: 'otherStatement', cells: 'otherCells' })
  return sides
    .join(others, on(...mirror))
    .filter((d) => d['roleOrder'] < d['otherRoleOrder'])
    .derive({ found: escape(({ cells, otherCells, measure }: Sides) => compareRoles(cells, otherCells, measure)) })
    .orderby('criterionOrder', 'order', 'mirror', 'organisation', 'roleOrder', 'otherRoleOrder')
    .groupby(mirror)
    .derive({ family: op.array_agg('found'), place: op.row_number() })
    .ungroup()
    .derive({ q: escape(({ family, place }: { family: RoleGap[]; place: number }) => correctedIn(family)[place - 1] ?? null) })
}

interface Sides {
  cells: AnsweredBy[]
  otherCells: AnsweredBy[]
  measure: Measure
}

function correctedIn(family: readonly RoleGap[]): readonly (number | null)[] {
  const found = benjaminiHochberg({ p: family.map(({ p }) => p) })
  return found.status === 'ok' ? found.q : []
}
