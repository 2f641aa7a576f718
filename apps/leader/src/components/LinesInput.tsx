import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useTried } from './CheckedForm.tsx'

interface Props {
  label: string
  help?: string | undefined
  name: string
  /** At least so many lines high. */
  rows?: number
  maxLength?: number
  value: string
  onChange: (value: string) => void
  /** The sentence that says what to fill in, or null when the value is good. */
  check?: (value: string) => string | null
}

/** Several words or names, one a line; grows with what is in it. */
export function LinesInput({ label, help, name, rows = 3, maxLength, value, onChange, check }: Props) {
  const wrong = useTried() ? (check?.(value) ?? null) : null
  return (
    <TextField name={name} value={value} onChange={onChange} isInvalid={wrong !== null} validationBehavior="aria" autoComplete="off" className="field">
      <Label className="field__label">{label}</Label>
      {help !== undefined && <Text slot="description" className="field__help">{help}</Text>}
      <TextArea className="field__input field__input--lines" rows={Math.min(12, Math.max(rows, value.split('\n').length + 1))} maxLength={maxLength} />
      <FieldError className="field__error">{wrong}</FieldError>
    </TextField>
  )
}
