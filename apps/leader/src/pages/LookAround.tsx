import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { account, bodyOf } from '../api.ts'
import { Loading } from '../components/Loading.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { accountTexts } from '../nl/account.ts'
import { oneTimeToken } from '../one-time-token.ts'
import { meQuery } from '../queries.ts'

/** Opens the invented network for whoever holds the link of the server. */
export function LookAround() {
  const { lookAround: texts } = accountTexts
  const client = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => bodyOf(account['look-around'].$post({ json: { token: oneTimeToken('/rondkijken') } })),
    onSuccess: async ({ account: who }) => {
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      await navigate({ to: '/', replace: true })
    },
  })
  const start = useEffectEvent(() => open.mutate())
  useEffect(() => start(), [])
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      {open.isError ? (
        <>
          <p className="lead">{texts.unknown}</p>
          <p><Link to="/aanmelden" className="button button--secondary">{accountTexts.signIn.title}</Link></p>
        </>
      ) : <Loading />}
    </div>
  )
}
