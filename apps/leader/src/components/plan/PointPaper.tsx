import type { Improvement, RecordContent } from '@leidraadspiegel/schema'
import { planTexts, pointTexts } from '../../nl/plan.ts'
import { useCriteria } from '../../use-criteria.ts'

/** An improvement point as it was kept, to read beside another version. */
export function PointPaper({ point: { criterion, title, why, joint, state, droppedBecause } }: { point: Improvement }) {
  const subject = useCriteria().find(({ id }) => id === criterion)
  return (
    <div className="stack stack--tight">
      <p><strong>{title}</strong></p>
      <p className="quiet">{subject?.title ?? planTexts.missing.subject}</p>
      {why !== '' && <p className="paper__text">{why}</p>}
      {joint && <p>{pointTexts.chosen.joint}</p>}
      {state === 'dropped' && <p>{droppedBecause}</p>}
    </div>
  )
}

/** A version of a point, beside another or in its history. */
export const pastPoint = (record: RecordContent) => (record.kind === 'improvement' ? <PointPaper point={record.content} /> : null)
