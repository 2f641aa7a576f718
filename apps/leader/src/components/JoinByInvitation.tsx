import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { account, bodyOf } from '../api.ts'
import { invitationTexts } from '../nl/people.ts'
import { forgetToken } from '../one-time-token.ts'
import { meQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { NewAccountForm, type NewPerson } from './NewAccountForm.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Comes in by an invitation: makes an account, which leads on to the second step, or signs in and then accepts. */
export function JoinByInvitation({ token }: { token: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [known, setKnown] = useState(false)
  const texts = invitationTexts[known ? 'known' : 'fresh']
  const join = useMutation({
    mutationFn: (person: NewPerson) => bodyOf(account.invitation.account.$post({ json: { token, ...person } })),
    onSuccess: async ({ account: who, project }) => {
      forgetToken('/uitnodiging')
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      await navigate({ to: '/tweede-stap', search: { terug: `/projecten/${project}` }, replace: true })
    },
  })
  const goOn = (): void => {
    if (client.getQueryData(meQuery.queryKey)?.account?.secondStep === false) void navigate({ to: '/tweede-stap', search: { terug: '/uitnodiging' } })
  }
  return (
    <section className="section" aria-labelledby="binnenkomen">
      <h2 id="binnenkomen">{texts.title}</h2>
      <p>{texts.says}</p>
      {known ? <SignInForm onDone={goOn} /> : <NewAccountForm busy={join.isPending} error={join.error} onSubmit={join.mutate} />}
      <p><Button look="subtle" onPress={() => setKnown(!known)}>{known ? invitationTexts.known.back : invitationTexts.known.action}</Button></p>
    </section>
  )
}
