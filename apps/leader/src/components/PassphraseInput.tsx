import { useState } from 'react'
import { accountTexts } from '../nl/account.ts'
import { Choice } from './Choice.tsx'
import { TextInput } from './TextInput.tsx'

interface Props {
  fresh: boolean
  value: string
  onChange: (value: string) => void
  label?: string
}

/** A passphrase that may be looked at while it is typed: a long sentence is hard to type blind. */
export function PassphraseInput({ fresh, value, onChange, label = accountTexts.passphrase }: Props) {
  const [shown, setShown] = useState(false)
  const { errors, passphraseHelp, show } = accountTexts
  const check = (text: string): string | null => {
    if (fresh) return [...text].length < 12 ? errors.passphrase : null
    return text === '' ? errors.passphraseMissing : null
  }
  return (
    <div className="stack stack--tight">
      <TextInput
        label={label}
        help={fresh ? passphraseHelp : undefined}
        type={shown ? 'text' : 'password'}
        name="passphrase"
        autoComplete={fresh ? 'new-password' : 'current-password'}
        spellCheck="false"
        maxLength={128}
        value={value}
        onChange={onChange}
        check={check}
      />
      <Choice isSelected={shown} onChange={setShown}>{show}</Choice>
    </div>
  )
}
