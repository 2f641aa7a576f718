import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { resetLinkQuery } from '../account-queries.ts'
import { account, bodyOf, isRefusal } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { CheckedForm } from '../components/CheckedForm.tsx'
import { Loading } from '../components/Loading.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PassphraseInput } from '../components/PassphraseInput.tsx'
import { accountTexts } from '../nl/account.ts'
import { oneTimeToken } from '../one-time-token.ts'
import { meQuery } from '../queries.ts'

/** Choosing a new passphrase, with the link that a coordinator or who runs the server made. */
export function NewPassphrase() {
  const token = oneTimeToken('/nieuwe-wachtzin')
  const { reset: texts } = accountTexts
  const client = useQueryClient()
  const [passphrase, setPassphrase] = useState('')
  const { data: whose, error, isLoading } = useQuery(resetLinkQuery(token))
  const keep = useMutation({
    mutationFn: () => bodyOf(account['reset-link'].$put({ json: { token, passphrase } })),
    onSuccess: () => client.setQueryData(meQuery.queryKey, { account: null, setUp: true }),
  })
  if (keep.isSuccess) return <Elsewhere {...texts.done} />
  if (token === '' || isRefusal(error, 'unknown-link') || isRefusal(keep.error, 'unknown-link')) return <Elsewhere {...texts.unknown} />
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      {isLoading && <Loading />}
      <ProblemNotice error={error} />
      {whose !== undefined && (
        <>
          <p className="lead">{texts.lead(whose.name, whose.email)}</p>
          <CheckedForm onSubmit={keep.mutate}>
            <input type="text" name="username" autoComplete="username" value={whose.email} readOnly hidden />
            <PassphraseInput fresh value={passphrase} onChange={setPassphrase} />
            <ProblemNotice error={keep.error} />
            <div className="buttons">
              <Button type="submit" look="primary" isPending={keep.isPending}>{keep.isPending ? texts.busy : texts.submit}</Button>
            </div>
          </CheckedForm>
        </>
      )}
    </div>
  )
}

function Elsewhere({ title, text }: { title: string; text: string }) {
  return (
    <div className="stack stack--wide narrow">
      <PageTitle key={title} title={title} />
      <p className="lead">{text}</p>
      <p><Link to="/aanmelden" className="button button--secondary">{accountTexts.signIn.title}</Link></p>
    </div>
  )
}
