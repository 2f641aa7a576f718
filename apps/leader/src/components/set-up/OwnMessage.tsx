import { useId, useState } from 'react'
import { longestMessage, type Role } from '@leidraadspiegel/schema'
import { isRefusal, Refusal } from '../../api.ts'
import { setUpTexts } from '../../nl/set-up.ts'
import { LinesInput } from '../LinesInput.tsx'
import { ProblemNotice } from '../Notice.tsx'

export interface Message {
  why: string
  results: string
}

interface Props {
  role: Role
  organisation: string
  message: Message
  /** What the server said about it. */
  error: unknown
  expanded: boolean
  onChange: (change: Partial<Message>) => void
}

const { texts } = setUpTexts
const fields = ['why', 'results'] as const

/** A few sentences of one organisation for one role; what should be said otherwise stands below the field. */
export function OwnMessage({ role, organisation, message, error, expanded, onChange }: Props) {
  const [unfolded, setUnfolded] = useState(expanded)
  const voice = role === 'parent' ? 'u' : 'je'
  const examples = { why: texts.whyExample[voice], results: texts.resultsExample[voice] }
  const refused = isRefusal(error, 'words-refused')
  const isEmpty = fields.every((field) => message[field].trim() === '')
  return (
    <details className="own-message" open={unfolded || refused} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="own-message__summary">{texts.own(organisation)} <span className="quiet">{isEmpty ? texts.none : texts.some}</span></summary>
      <div className="stack own-message__inside">
        <p className="quiet">{texts.says(organisation)} {texts.voice[voice]} {texts.until}</p>
        {fields.map((field) => (
          <MessageField key={field} label={texts[field]} help={examples[field]} value={message[field]} reasons={reasonsOf(error, field)} onChange={(text) => onChange({ [field]: text })} />
        ))}
        {!refused && <ProblemNotice error={error} />}
      </div>
    </details>
  )
}

interface FieldProps {
  label: string
  help: string
  value: string
  reasons: readonly string[]
  onChange: (text: string) => void
}

function MessageField({ label, help, value, reasons, onChange }: FieldProps) {
  const id = useId()
  const left = longestMessage - value.length
  return (
    <div className="field">
      <LinesInput label={label} help={help} name={id} rows={2} maxLength={longestMessage} value={value} onChange={onChange} check={() => null} />
      {left <= 60 && <p className="field__help">{texts.left(left)}</p>}
      {reasons.length > 0 && <div className="field__error" role="alert"><ul className="reasons">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul></div>}
    </div>
  )
}

function reasonsOf(error: unknown, field: string): string[] {
  return error instanceof Refusal ? error.problems.filter(({ question }) => question === field).map(({ message }) => message) : []
}
