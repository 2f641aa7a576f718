import { useId } from 'react'
import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components'
import { useTried } from './CheckedForm.tsx'

interface Props extends Omit<TextFieldProps, 'className' | 'children' | 'value'> {
  label: string
  help?: string | undefined
  value: string
  /** The sentence that says what to fill in, or null when the value is good. */
  check?: (value: string) => string | null
  narrow?: boolean
  /** What others filled in, to choose from; anything else may be typed. */
  suggestions?: readonly string[]
}

/** One line of text with its label above it, its help between, and in place what is wrong with it. */
export function TextInput({ label, help, value, check, narrow = false, suggestions = [], ...rest }: Props) {
  const list = useId()
  const wrong = useTried() ? (check?.(value) ?? null) : null
  return (
    <TextField {...rest} value={value} isInvalid={wrong !== null} validationBehavior="aria" className="field">
      <Label className="field__label">{label}</Label>
      {help !== undefined && <Text slot="description" className="field__help">{help}</Text>}
      <Input className={narrow ? 'field__input field__input--narrow' : 'field__input'} list={suggestions.length > 0 ? list : undefined} />
      {suggestions.length > 0 && <datalist id={list}>{suggestions.map((each) => <option key={each}>{each}</option>)}</datalist>}
      <FieldError className="field__error">{wrong}</FieldError>
    </TextField>
  )
}
