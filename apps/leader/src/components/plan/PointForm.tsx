import { useState } from 'react'
import type { Improvement, KeptRecord } from '@leidraadspiegel/schema'
import { planTexts, pointTexts } from '../../nl/plan.ts'
import type { Catalogue } from '../../plan-queries.ts'
import type { RecordTarget } from '../../record-queries.ts'
import { useCriteria } from '../../use-criteria.ts'
import { Choice } from '../Choice.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { pastPoint } from './PointPaper.tsx'

export type PointStart = Pick<Improvement, 'criterion' | 'catalogue' | 'title' | 'evidence'> & Partial<Improvement>

interface Props {
  target: RecordTarget
  start: PointStart
  /** What it becomes when it is kept. */
  state: Improvement['state']
  /** Points of the catalogue to choose from; none for a point in own words. */
  suggested?: Catalogue['improvementPoints']
  /** Somebody chooses the subject too. */
  free?: boolean
  onKept: (record: KeptRecord<'improvement'>) => void
  onCancel: () => void
}

const longestLine = 300
const fresh = { why: '', joint: false, droppedBecause: '' }

/** Chooses an improvement point in words of one's own, or puts it aside and says why. */
export function PointForm({ target, start, state, suggested = [], free = false, onKept, onCancel }: Props) {
  const [point, setPoint] = useState<Improvement>({ ...fresh, ...start, state })
  const criteria = useCriteria()
  const change = (part: Partial<Improvement>): void => setPoint((before) => ({ ...before, ...part }))
  const texts = pointTexts.form
  const known = suggested.find(({ id }) => id === point.catalogue)
  const pick = (catalogue: string): void => {
    const chosen = suggested.find(({ id }) => id === catalogue)
    // Words that somebody typed stay; words of the catalogue make place for others.
    const isOwn = point.title !== '' && !suggested.some(({ title }) => title === point.title)
    change({ catalogue: chosen?.id ?? null, ...(isOwn ? {} : { title: chosen?.title ?? '' }) })
  }
  return (
    <div className="plan-form">
      <RecordForm target={target} written={{ kind: 'improvement', content: point }} show={pastPoint} onKept={(record) => record.kind === 'improvement' && onKept(record)} onCancel={onCancel}>
        {() => (
          <>
            {state === 'chosen' && (
              <>
                {free && <SelectInput label={texts.subject} value={point.criterion ?? ''} options={[{ value: '', label: texts.noSubject }, ...criteria.map(({ id, title }) => ({ value: id, label: title }))]} onChange={(value) => change({ criterion: value === '' ? null : value, catalogue: null })} />}
                {suggested.length > 1 && <SelectInput label={texts.catalogue} value={known?.id ?? ''} options={[...suggested.map(({ id, title }) => ({ value: id, label: title })), { value: '', label: texts.ownWords }]} onChange={pick} />}
                <TextInput label={texts.title} help={texts.titleHelp} name="verbeterpunt" autoComplete="off" maxLength={longestLine} value={point.title} onChange={(title) => change({ title })} check={(text) => (text.trim() === '' ? texts.titleMissing : null)} />
                <LinesInput label={texts.why} help={`${texts.whyHelp} ${planTexts.noClients}`} name="waarom" rows={2} maxLength={3000} value={point.why} onChange={(why) => change({ why })} check={() => null} />
                <Choice isSelected={point.joint} onChange={(joint) => change({ joint })}>{texts.joint}</Choice>
              </>
            )}
            {state === 'dropped' && (
              <>
                <p>{texts.dropTitle(point.title)}</p>
                <TextInput label={texts.droppedBecause} help={texts.droppedHelp} name="weggelegd" autoComplete="off" maxLength={longestLine} value={point.droppedBecause} onChange={(droppedBecause) => change({ droppedBecause })} check={(text) => (text.trim() === '' ? texts.droppedMissing : null)} />
              </>
            )}
          </>
        )}
      </RecordForm>
    </div>
  )
}
