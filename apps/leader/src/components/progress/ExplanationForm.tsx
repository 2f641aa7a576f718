import { useState } from 'react'
import type { ChangeExplanation, KeptRecord } from '@leidraadspiegel/schema'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { progressComplaints } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { LinesInput } from '../LinesInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { ActionTicks } from './ActionTicks.tsx'
import type { SubjectChange } from './beside-change.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { showRecord } from './show-record.tsx'

interface Props {
  project: string
  whose: Whose
  change: SubjectChange
  record: KeptRecord<'change-explanation'> | null
  actions: readonly KeptRecord<'action'>[]
  onDone: () => void
}

/** What people think themselves that played a role; a thought, not a proof. */
export function ExplanationForm({ project, whose: { organisation }, change: { criterion, baseline, wave }, record, actions, onDone }: Props) {
  const [content, setContent] = useState<ChangeExplanation>(record?.content ?? { criterion, role: null, baseline, wave, text: '', actions: [] })
  const texts = evaluationTexts.changes
  const target = { project, organisation, ...(record === null ? { record: null } : { record: record.id, after: record.version }) }
  return (
    <RecordForm target={target} written={{ kind: 'change-explanation', content }} complaints={progressComplaints} show={showRecord} save={texts.save} onKept={onDone} onCancel={onDone}>
      {(complaint) => (
        <>
          <LinesInput label={texts.text} help={texts.textHelp} name="text" rows={3} maxLength={3000} value={content.text} onChange={(text) => setContent({ ...content, text })} check={(text) => (text.trim() === '' ? texts.textError : null)} />
          <FieldProblem>{complaint('text')}</FieldProblem>
          <ActionTicks title={texts.actions} actions={actions} chosen={content.actions} onChange={(chosen) => setContent({ ...content, actions: chosen })} />
        </>
      )}
    </RecordForm>
  )
}
