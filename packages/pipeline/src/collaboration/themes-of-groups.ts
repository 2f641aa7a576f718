import { escape, op, type ColumnTable } from 'arquero'
import { answersOfGroups } from '../answers-of-groups.ts'
import type { AnsweredBy } from '../perspectives/compare-roles.ts'
import type { Tables } from '../tables.ts'
import { figuresOfItem, figuresOfTheme, type FiguresOfItem } from './figures-of-theme.ts'

const theme = ['group', 'role', 'wave', 'organisation', 'who', 'theme'] as const

/** What every group answered to every question that has a theme: the columns of the group, theme, item, statement, order and `found` (FiguresOfItem). */
export function themedItemsOfGroups(tables: Tables): ColumnTable {
  return answersOfGroups(tables)
    .filter((d) => d['theme'] !== null)
    .derive({ cell: escape(({ part, score, n }: AnsweredBy) => ({ part, score, n })) })
    .groupby([...theme], 'item', 'statement', 'order')
    .rollup({ cells: op.array_agg('cell'), coarse: (d) => op.sum(d['isCoarse'] ? 1 : 0) })
    .derive({ found: escape(({ cells, coarse }: { cells: AnsweredBy[]; coarse: number }) => figuresOfItem(cells, coarse > 0)) })
}

/** The same questions together per theme: the columns of the group, theme, order and `found` (FiguresOfTheme). */
export function themesOfGroups(items: ColumnTable): ColumnTable {
  return items
    .groupby([...theme])
    .rollup({ all: op.array_agg('found'), order: op.min('order') })
    .derive({ found: escape(({ all }: { all: FiguresOfItem[] }) => figuresOfTheme(all)) })
}
