import { useState } from 'react'
import { reflectionHeadings, type KeptRecord, type Reflection, type ReflectionLine } from '@leidraadspiegel/schema'
import { headingWords, progressComplaints, progressTexts } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { DayInput } from '../DayInput.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { RowsField } from '../sheets/RowsField.tsx'
import { TextInput } from '../TextInput.tsx'
import { ActionTicks } from './ActionTicks.tsx'
import { FieldProblem } from './FieldProblem.tsx'
import { showRecord } from './show-record.tsx'

interface Props {
  project: string
  whose: Whose
  today: string
  record: KeptRecord<'reflection'> | null
  criteria: readonly { id: string; title: string }[]
  actions: readonly KeptRecord<'action'>[]
  onDone: () => void
}

const fresh: ReflectionLine = { criterion: null, text: '' }

/** A meeting to look back, under three headings, each line with the subject it is about when somebody says so. */
export function ReflectionForm({ project, whose: { organisation }, today, record, criteria, actions, onDone }: Props) {
  const [content, setContent] = useState<Reflection>(record?.content ?? { on: today, who: [], successes: [], obstacles: [], chances: [], agreed: '', actions: [] })
  const [who, setWho] = useState(content.who.join('\n'))
  const texts = progressTexts.reflections
  const change = (part: Partial<Reflection>): void => setContent({ ...content, ...part })
  const present = who.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const subjects = [{ value: '', label: texts.noCriterion }, ...criteria.map(({ id, title }) => ({ value: id, label: title }))]
  const target = { project, organisation, ...(record === null ? { record: null } : { record: record.id, after: record.version }) }
  return (
    <RecordForm target={target} written={{ kind: 'reflection', content: { ...content, who: present } }} complaints={progressComplaints} show={showRecord} save={texts.save} onKept={onDone} onCancel={onDone}>
      {(complaint) => (
        <>
          <DayInput label={texts.on} name="on" value={content.on} max={today} onChange={(on) => change({ on })} check={(on) => (on === '' || on > today ? texts.onError : null)} />
          <LinesInput label={texts.who} help={texts.whoHelp} name="who" rows={3} maxLength={1000} value={who} onChange={setWho} check={() => (present.length === 0 ? texts.whoError : null)} />
          {reflectionHeadings.map((heading) => (
            <fieldset key={heading} className="group">
              <legend className="field__label">{headingWords[heading]}</legend>
              <RowsField rows={content[heading]} fresh={fresh} most={20} title={(number) => texts.line(headingWords[heading], number)} nameOf={({ text }) => text} none={texts.noLines} add={texts.addLine(headingWords[heading])} onChange={(lines) => change({ [heading]: lines })}>
                {(line, changeLine) => (
                  <>
                    <TextInput label={texts.text} name="text" autoComplete="off" maxLength={300} value={line.text} onChange={(text) => changeLine({ text })} check={(text) => (text.trim() === '' ? texts.textError : null)} />
                    <SelectInput label={texts.criterion} value={line.criterion ?? ''} options={subjects} onChange={(criterion) => changeLine({ criterion: criterion === '' ? null : criterion })} />
                  </>
                )}
              </RowsField>
            </fieldset>
          ))}
          <FieldProblem>{complaint('successes')}</FieldProblem>
          <LinesInput label={texts.agreed} help={texts.agreedHelp} name="agreed" maxLength={3000} value={content.agreed} onChange={(agreed) => change({ agreed })} check={() => null} />
          <ActionTicks title={texts.actions} actions={actions} chosen={content.actions} onChange={(chosen) => change({ actions: chosen })} />
        </>
      )}
    </RecordForm>
  )
}
