import { useState } from 'react'
import { protocolTexts as texts } from '../nl/signal-protocol.ts'
import type { ProjectView } from '../queries.ts'
import { wholeNumber } from '../whole-number.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { LinesInput } from './LinesInput.tsx'
import { ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'

export type ProtocolValues = Omit<ProjectView['signalProtocols'][number], 'organisation' | 'independentReader'>

interface Props {
  initial: ProtocolValues
  busy: boolean
  error: unknown
  onSubmit: (values: ProtocolValues) => void
  /** Somebody typed, so that what was said about the last time no longer holds. */
  onEdit: () => void
}

const personError = (text: string): string | null => (text.trim() === '' || text.trim().endsWith(':') ? texts.errors.person : null)

/** The five agreements, filled in beforehand; what was typed stays when keeping it fails. */
export function SignalProtocolForm({ initial, busy, error, onSubmit, onEdit }: Props) {
  const [values, setValues] = useState({ ...initial, workingDays: String(initial.workingDays) })
  const change = (part: Partial<typeof values>): void => {
    onEdit()
    setValues({ ...values, ...part })
  }
  const submit = (): void => {
    onSubmit({ ...values, workingDays: wholeNumber(values.workingDays, 1, 30) ?? 1 })
  }
  return (
    <CheckedForm onSubmit={submit}>
      <TextInput label={texts.reader} help={texts.readerHelp} name="reader" autoComplete="off" maxLength={200} value={values.reader} onChange={(reader) => change({ reader })} check={personError} />
      <TextInput narrow label={texts.days} help={texts.daysHelp} name="workingDays" inputMode="numeric" autoComplete="off" value={values.workingDays} onChange={(workingDays) => change({ workingDays })} check={(text) => (wholeNumber(text, 1, 30) === null ? texts.daysError : null)} />
      <LinesInput label={texts.worry} help={texts.worryHelp} name="worry" rows={8} maxLength={2000} value={values.worry} onChange={(worry) => change({ worry })} check={(text) => (text.trim() === '' ? texts.errors.worry : null)} />
      <TextInput label={texts.guardian} help={texts.guardianHelp} name="guardian" autoComplete="off" maxLength={200} value={values.guardian} onChange={(guardian) => change({ guardian })} check={personError} />
      <div className="stack stack--tight">
        <p className="field__label">{texts.few}</p>
        <p>{texts.unread}</p>
      </div>
      <ProblemNotice error={error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={busy}>{busy ? texts.busy : texts.save}</Button>
      </div>
    </CheckedForm>
  )
}
