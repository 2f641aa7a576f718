import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { happeningSorts, today, type Happening, type KeptRecord } from '@leidraadspiegel/schema'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { happeningWords, progressComplaints } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { OneOf } from '../Choice.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { FieldProblem } from './FieldProblem.tsx'
import { showRecord } from './show-record.tsx'

interface Props {
  project: string
  whose: Whose
  record: KeptRecord<'happening'> | null
  onDone: () => void
}

/** Yes or no, from which month to which. There is no field for what it was. */
export function HappeningForm({ project, whose: { organisation }, record, onDone }: Props) {
  const month = today().slice(0, 7)
  const [content, setContent] = useState<Happening>(record?.content ?? { sort: 'reorganisation', happened: true, from: month, until: null })
  const texts = evaluationTexts.happenings
  const change = (part: Partial<Happening>): void => setContent({ ...content, ...part })
  const target = { project, organisation, ...(record === null ? { record: null } : { record: record.id, after: record.version }) }
  const wrong = (text: string): string | null => (/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? null : texts.monthError)
  return (
    <RecordForm target={target} written={{ kind: 'happening', content }} complaints={progressComplaints} show={showRecord} save={texts.save} onKept={onDone} onCancel={onDone}>
      {(complaint) => (
        <>
          <SelectInput label={texts.what} value={content.sort} options={happeningSorts.map((sort) => ({ value: sort, label: happeningWords[sort] }))} onChange={(sort) => change({ sort: sort as Happening['sort'] })} />
          <RadioGroup className="group" value={content.happened ? 'yes' : 'no'} onChange={(answer) => change({ happened: answer === 'yes' })}>
            <Label className="field__label">{texts.happened}</Label>
            <OneOf value="yes">{texts.yes}</OneOf>
            <OneOf value="no">{texts.no}</OneOf>
          </RadioGroup>
          <TextInput narrow type="month" label={texts.from} name="from" value={content.from} onChange={(from) => change({ from })} check={wrong} />
          <FieldProblem>{complaint('from')}</FieldProblem>
          <TextInput narrow type="month" label={texts.until} help={texts.untilHelp} name="until" value={content.until ?? ''} onChange={(until) => change({ until: until === '' ? null : until })} check={(text) => (text === '' ? null : wrong(text))} />
          <FieldProblem>{complaint('until')}</FieldProblem>
        </>
      )}
    </RecordForm>
  )
}
