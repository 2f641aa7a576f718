import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import type { StepMark } from '@leidraadspiegel/schema'
import { app } from '../../nl/app.ts'
import { stepTexts } from '../../nl/steps.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { OneOf } from '../Choice.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  /** The calendar day of the server. */
  today: string
  busy: boolean
  error: unknown
  onSave: (mark: StepMark) => void
  onCancel: () => void
}

/** Done or not needed, when, and a line about it. */
export function TickForm({ today, busy, error, onSave, onCancel }: Props) {
  const [mark, setMark] = useState({ state: 'done' as StepMark['state'], on: today, note: '' })
  const { form: texts } = stepTexts
  const submit = (): void => onSave({ ...mark, on: mark.state === 'done' && mark.on !== '' ? mark.on : null })
  return (
    <CheckedForm onSubmit={submit}>
      <RadioGroup className="group" value={mark.state} onChange={(state) => setMark({ ...mark, state: state as StepMark['state'] })}>
        <Label className="field__label">{texts.state}</Label>
        <OneOf value="done">{texts.done}</OneOf>
        <OneOf value="not-needed">{texts.notNeeded}</OneOf>
      </RadioGroup>
      {mark.state === 'done' && <TextInput narrow type="date" label={texts.on} help={texts.onHelp} name="on" value={mark.on} onChange={(on) => setMark({ ...mark, on })} check={(on) => (on > today ? texts.onError : null)} />}
      <TextInput label={texts.note} help={texts.noteHelp} name="note" autoComplete="off" maxLength={300} value={mark.note} onChange={(note) => setMark({ ...mark, note })} />
      <ProblemNotice error={error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={busy}>{busy ? texts.busy : texts.save}</Button>
        <Button look="subtle" onPress={onCancel}>{app.cancel}</Button>
      </div>
    </CheckedForm>
  )
}
