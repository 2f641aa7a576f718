import { useState } from 'react'
import { accountTexts } from '../nl/account.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { ProblemNotice } from './Notice.tsx'
import { PassphraseInput } from './PassphraseInput.tsx'
import { TextInput } from './TextInput.tsx'

export interface NewPerson {
  name: string
  email: string
  passphrase: string
}

interface Props {
  busy: boolean
  error: unknown
  onSubmit: (person: NewPerson) => void
}

/** Name, address and passphrase of a new account. */
export function NewAccountForm({ busy, error, onSubmit }: Props) {
  const { setUp: texts, errors } = accountTexts
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [passphrase, setPassphrase] = useState('')
  return (
    <CheckedForm onSubmit={() => onSubmit({ name, email: email.trim(), passphrase })}>
      <TextInput label={accountTexts.name} help={accountTexts.nameHelp} name="name" autoComplete="name" maxLength={120} value={name} onChange={setName} check={(text) => (text.trim() === '' ? errors.name : null)} />
      <TextInput
        label={accountTexts.email}
        help={accountTexts.emailHelp}
        type="email"
        name="email"
        autoComplete="username"
        maxLength={200}
        value={email}
        onChange={setEmail}
        check={(text) => (/^\S+@\S+\.\S{2,}$/.test(text.trim()) ? null : errors.email)}
      />
      <PassphraseInput fresh value={passphrase} onChange={setPassphrase} />
      <ProblemNotice error={error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={busy}>{busy ? texts.busy : texts.submit}</Button>
      </div>
    </CheckedForm>
  )
}
