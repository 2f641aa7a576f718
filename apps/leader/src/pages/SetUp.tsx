import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { account, bodyOf, isRefusal } from '../api.ts'
import { NewAccountForm, type NewPerson } from '../components/NewAccountForm.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { accountTexts } from '../nl/account.ts'
import { oneTimeToken } from '../one-time-token.ts'
import { meQuery } from '../queries.ts'

/** The first account, made by whoever holds the one-time link of the server. */
export function SetUp() {
  const token = oneTimeToken('/opzetten')
  const { setUp: texts } = accountTexts
  const client = useQueryClient()
  const navigate = useNavigate()
  const setUp = useMutation({
    mutationFn: (person: NewPerson) => bodyOf(account.setup.$post({ json: { token, ...person } })),
    onSuccess: async ({ account: who }) => {
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      await navigate({ to: '/tweede-stap' })
    },
  })
  if (token === '') return <Elsewhere title={texts.noToken.title} text={texts.noToken.text} />
  if (isRefusal(setUp.error, 'setup-done')) return <Elsewhere title={texts.done.title} text={texts.done.text} />
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <NewAccountForm busy={setUp.isPending} error={setUp.error} onSubmit={setUp.mutate} />
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
