import type { ColumnTable } from 'arquero'
import { tableOfRows } from '../table-of-rows.ts'
import type { Tables } from '../tables.ts'
import { reasonKinds, type AttentionReason } from './attention-reason.ts'
import { gapsOfRoles, setbacks } from './reasons-between.ts'
import { lowScores, manyUnknowns } from './reasons-of-roles.ts'
import { lowScans } from './reasons-of-scans.ts'

const kinds = Object.keys(reasonKinds)

/**
 * Every reason why a subject asks attention, one a row, with `reasons`: how many there are on this subject. Subjects with the most reasons
 * come first, then the order of the criteria. A role or scan that was looked at without a reason has one row, of kind `none`. Figures
 * about fewer people than a group was promised are left out whole, so that no row tells by being there.
 */
export function attentionOfGroups(tables: Tables, names: readonly string[]): ColumnTable {
  const found = [...lowScores(tables), ...lowScans(tables), ...manyUnknowns(tables), ...gapsOfRoles(tables), ...setbacks(tables)]
  const withReason = new Set(found.filter(isReason).map(keyOf))
  const kept = found.filter((line) => isReason(line) || !withReason.has(keyOf(line)))
  const reasonsOn = new Map<string, number>()
  for (const { criterion } of kept.filter(isReason)) reasonsOn.set(criterion, (reasonsOn.get(criterion) ?? 0) + 1)
  const rows = kept.map((line) => ({ ...line, kindTitle: reasonKinds[line.kind], reasons: reasonsOn.get(line.criterion) ?? 0 }))
  return tableOfRows(names, rows.toSorted((a, b) => b.reasons - a.reasons || a.criterionOrder - b.criterionOrder || compareTexts(a.organisation, b.organisation) || a.roleOrder - b.roleOrder || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)))
}

const isReason = ({ reason }: AttentionReason): boolean => reason !== null

const keyOf = ({ group, role, criterion }: AttentionReason): string => JSON.stringify([group, role, criterion])

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
