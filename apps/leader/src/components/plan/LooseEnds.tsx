import type { KeptRecord, Orphan } from '@leidraadspiegel/schema'
import { planTexts } from '../../nl/plan.ts'
import { titleOfRecord } from '../../record-title.ts'

interface Props {
  orphans: readonly Orphan[]
  records: readonly KeptRecord[]
}

/** Where the line from subject to action still misses a piece; no more than a hint. */
export function LooseEnds({ orphans, records }: Props) {
  const { title, lead, of } = planTexts.hints
  if (orphans.length === 0) return null
  return (
    <details className="fold print-hidden">
      <summary className="fold__summary">{title} ({orphans.length})</summary>
      <p className="quiet">{lead}</p>
      <ul className="loose-ends">
        {orphans.flatMap(({ record: id, kind }) => records.filter((record) => record.id === id).map((record) => <li key={id + kind}><strong>{titleOfRecord(record)}</strong>. {of[kind]}</li>))}
      </ul>
    </details>
  )
}
