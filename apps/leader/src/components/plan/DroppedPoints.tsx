import type { KeptRecord } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { pointTexts } from '../../nl/plan.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../Notice.tsx'

interface Props {
  points: readonly KeptRecord<'improvement'>[]
  may: boolean
  onKept: (record: KeptRecord<'improvement'>) => void
}

/** What was put aside, with why; it can be taken back. */
export function DroppedPoints({ points, may, onKept }: Props) {
  if (points.length === 0) return null
  return (
    <details className="fold">
      <summary className="fold__summary">{pointTexts.dropped.title(points.length)}</summary>
      <ul className="dropped">
        {points.map((point) => <Dropped key={point.id} point={point} may={may} onKept={onKept} />)}
      </ul>
    </details>
  )
}

function Dropped({ point, may, onKept }: { point: KeptRecord<'improvement'> } & Omit<Props, 'points'>) {
  const { project, organisation, id, version, savedBy, savedOn, content } = point
  const keep = useKeepRecord({ project, organisation, record: id, after: version }, (record) => record.kind === 'improvement' && onKept(record))
  const { because, takeBack, takeBackOf } = pointTexts.dropped
  return (
    <li className="dropped__point">
      <p><strong>{content.title}</strong></p>
      <p className="quiet">{because(content.droppedBecause, savedBy, formatDay(savedOn))}</p>
      <ProblemNotice error={keep.error} />
      {may && <p className="print-hidden"><Button look="subtle" aria-label={takeBackOf(content.title)} isPending={keep.isPending} onPress={() => keep.mutate({ written: { kind: 'improvement', content: { ...content, state: 'chosen' } }, sure: true })}>{takeBack}</Button></p>}
    </li>
  )
}
