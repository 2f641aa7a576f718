import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components'
import { useTried } from './CheckedForm.tsx'

interface Props extends Omit<TextFieldProps, 'className' | 'children' | 'value'> {
  label: string
  help?: string | undefined
  value: string
  /** The sentence that says what to fill in, or null when the value is good. */
  check?: (value: string) => string | null
  narrow?: boolean
}

/** One line of text with its label above it, its help between, and in place what is wrong with it. */
export function TextInput({ label, help, value, check, narrow = false, ...rest }: Props) {
  const wrong = useTried() ? (check?.(value) ?? null) : null
  return (
    <TextField {...rest} value={value} isInvalid={wrong !== null} validationBehavior="aria" className="field">
      <Label className="field__label">{label}</Label>
      {help !== undefined && <Text slot="description" className="field__help">{help}</Text>}
      <Input className={narrow ? 'field__input field__input--narrow' : 'field__input'} />
      <FieldError className="field__error">{wrong}</FieldError>
    </TextField>
  )
}
