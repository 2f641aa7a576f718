import { Label, RadioGroup } from 'react-aria-components'
import type { Form, Role } from '@leidraadspiegel/schema'
import { waveTexts } from '../nl/waves.ts'
import { setUpTexts } from '../nl/set-up.ts'
import { formWords, minutes as minuteWords, roleWords } from '../nl/words.ts'
import { Choice, OneOf } from './Choice.tsx'

interface Props {
  role: Role
  minutes: { full: number; core: number | null }
  /** Undefined while the role is not asked. */
  form: Form | undefined
  onChange: (form: Form | undefined) => void
}

/** Whether a role takes part, and with the whole or the short survey. */
export function RoleChoice({ role, minutes, form, onChange }: Props) {
  const both = minutes.core !== null
  const about = waveTexts.form.about[role]
  const asks = form === undefined ? undefined : setUpTexts.who.asks[role]
  const choose = (value: string): void => onChange(value === 'core' ? 'core' : 'full')
  return (
    <div className="role-choice">
      <Choice isSelected={form !== undefined} onChange={(selected) => onChange(selected ? 'full' : undefined)} help={both ? undefined : minuteWords(minutes.full)}>
        {roleWords[role].many}
      </Choice>
      {about !== undefined && <p className="field__help role-choice__about">{about}</p>}
      {form !== undefined && minutes.core !== null && (
        <RadioGroup className="group group--inner" value={form} onChange={choose}>
          <Label className="field__label">{waveTexts.form.lengthOf(roleWords[role].short)}</Label>
          <OneOf value="full" help={minuteWords(minutes.full)}>{formWords.full}</OneOf>
          <OneOf value="core" help={minuteWords(minutes.core)}>{formWords.core}</OneOf>
        </RadioGroup>
      )}
      {asks !== undefined && (
        <div className="role-choice__asks">
          <p className="field__label">{setUpTexts.who.asksTitle}</p>
          <ul>{asks.map((text) => <li key={text}>{text}</li>)}</ul>
        </div>
      )}
    </div>
  )
}
