import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { account, bodyOf, isRefusal } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { CheckedForm } from '../components/CheckedForm.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PassphraseInput } from '../components/PassphraseInput.tsx'
import { TextInput } from '../components/TextInput.tsx'
import { accountTexts } from '../nl/account.ts'
import { meQuery } from '../queries.ts'
import { setupToken } from '../setup-token.ts'

/** The first account, made by whoever holds the one-time link of the server. */
export function SetUp() {
  const token = setupToken()
  const { setUp: texts, errors } = accountTexts
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const client = useQueryClient()
  const navigate = useNavigate()
  const setUp = useMutation({
    mutationFn: () => bodyOf(account.setup.$post({ json: { token, name, email: email.trim(), passphrase } })),
    onSuccess: async ({ account: who }) => {
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      await navigate({ to: '/' })
    },
  })
  if (token === '') return <Elsewhere title={texts.noToken.title} text={texts.noToken.text} />
  if (isRefusal(setUp.error, 'setup-done')) return <Elsewhere title={texts.done.title} text={texts.done.text} />
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <CheckedForm onSubmit={setUp.mutate}>
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
        <ProblemNotice error={setUp.error} />
        <div className="buttons">
          <Button type="submit" look="primary" isPending={setUp.isPending}>{setUp.isPending ? texts.busy : texts.submit}</Button>
        </div>
      </CheckedForm>
    </div>
  )
}

function Elsewhere({ title, text }: { title: string; text: string }) {
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={title} />
      <p className="lead">{text}</p>
      <p><Link to="/aanmelden" className="button button--secondary">{accountTexts.signIn.title}</Link></p>
    </div>
  )
}
