import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string
  help?: string | undefined
  /** The sentence that says what to fill in, or null when the value is good. */
  check?: (value: string) => string | null
  narrow?: boolean
}

/** One line of text with its label above it, its help between, and in place what is wrong with it. */
export function TextInput({ label, help, check, narrow = false, ...rest }: Props) {
  return (
    <TextField {...rest} {...(check !== undefined && { validate: check })} className="field">
      <Label className="field__label">{label}</Label>
      {help !== undefined && <Text slot="description" className="field__help">{help}</Text>}
      <Input className={narrow ? 'field__input field__input--narrow' : 'field__input'} />
      <FieldError className="field__error" />
    </TextField>
  )
}
