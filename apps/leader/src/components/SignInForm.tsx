import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { account, bodyOf } from '../api.ts'
import { accountTexts } from '../nl/account.ts'
import { meQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { CodeForm } from './CodeForm.tsx'
import { ProblemNotice } from './Notice.tsx'
import { PassphraseInput } from './PassphraseInput.tsx'
import { TextInput } from './TextInput.tsx'

/** Address and passphrase, then the code; `onDone` runs when the session is there. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const client = useQueryClient()
  const [email, setEmail] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [challenge, setChallenge] = useState<string | null>(null)
  const { signIn: texts, errors } = accountTexts
  const signIn = useMutation({
    mutationFn: () => bodyOf(account['sign-in'].$post({ json: { email, passphrase } })),
    onSuccess: ({ account: who, challenge: asked }) => {
      if (who === null) return setChallenge(asked)
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      onDone()
    },
  })
  const again = (): void => {
    setChallenge(null)
    setPassphrase('')
    signIn.reset()
  }
  if (challenge !== null) return <CodeForm challenge={challenge} onDone={onDone} onAgain={again} />
  return (
    <CheckedForm onSubmit={signIn.mutate}>
      <TextInput label={accountTexts.email} type="email" name="email" autoComplete="username" value={email} onChange={setEmail} check={(text) => (text.trim() === '' ? errors.email : null)} />
      <PassphraseInput fresh={false} value={passphrase} onChange={setPassphrase} />
      <ProblemNotice error={signIn.error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={signIn.isPending}>{signIn.isPending ? texts.busy : texts.submit}</Button>
      </div>
      <p className="quiet">{texts.lost}</p>
    </CheckedForm>
  )
}
