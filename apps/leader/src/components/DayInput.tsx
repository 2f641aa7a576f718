import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { formatDay } from '../format.ts'
import { useTried } from './CheckedForm.tsx'

interface Props {
  label: string
  help?: string | undefined
  name: string
  /** A day as 2026-11-28, or empty. */
  value: string
  min?: string | undefined
  max?: string | undefined
  onChange: (value: string) => void
  /** The sentence that says what to fill in, or null when the day is good. */
  check: (value: string) => string | null
  /** Says what is wrong before somebody tried to send it. */
  eager?: boolean
}

/** A day, in the field of the browser itself: with its calendar, and typed in the order that people are used to. */
export function DayInput({ label, help, name, value, min, max, onChange, check, eager = false }: Props) {
  const tried = useTried()
  const wrong = tried || eager ? check(value) : null
  return (
    <TextField name={name} type="date" value={value} onChange={onChange} isInvalid={wrong !== null} validationBehavior="aria" autoComplete="off" className="field">
      <Label className="field__label">{label}</Label>
      {help !== undefined && <Text slot="description" className="field__help">{help}</Text>}
      <Input className="field__input field__input--day" min={min} max={max} />
      <span className="field__help field__day" aria-hidden="true">{/^\d{4}-\d\d-\d\d$/.test(value) && formatDay(value)}</span>
      <FieldError className="field__error">{wrong}</FieldError>
    </TextField>
  )
}
