import { ofKind } from './of-kind.ts'
import type { KeptRecord } from './record.ts'

/** What a record misses to be part of the line from subject to evidence, improvement point, action and indicator. */
export type OrphanKind = 'action-without-point' | 'action-of-dropped-point' | 'point-without-evidence' | 'point-without-action'

export interface Orphan {
  record: string
  organisation: string | null
  kind: OrphanKind
}

/** Records that hang in the air, in the order of the records. Stopped actions and dropped points need nothing. */
export function orphansOf(records: readonly KeptRecord[]): Orphan[] {
  const points = ofKind(records, 'improvement')
  const actions = ofKind(records, 'action').filter(({ content }) => content.state !== 'stopped')
  const dropped = new Set(points.filter(({ content }) => content.state === 'dropped').map(({ id }) => id))
  const served = new Set(actions.map(({ content }) => content.improvement))
  const kindsOf = (record: KeptRecord): OrphanKind[] => {
    if (record.kind === 'action') {
      if (record.content.state === 'stopped') return []
      if (record.content.improvement === null) return ['action-without-point']
      return dropped.has(record.content.improvement) ? ['action-of-dropped-point'] : []
    }
    if (record.kind !== 'improvement' || record.content.state === 'dropped') return []
    return [...(record.content.evidence.length === 0 ? (['point-without-evidence'] as const) : []), ...(served.has(record.id) ? [] : (['point-without-action'] as const))]
  }
  return records.flatMap((record) => kindsOf(record).map((kind) => ({ record: record.id, organisation: record.organisation, kind })))
}
