import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accountsQuery } from '../account-queries.ts'
import { account, bodyOf } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { Loading } from '../components/Loading.tsx'
import { Notice, ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { ResetLinkDialog } from '../components/ResetLinkDialog.tsx'
import { administrationTexts as texts } from '../nl/administration.ts'
import { app } from '../nl/app.ts'
import { meQuery } from '../queries.ts'

/** The accounts of the server, for who runs it. */
export function Administration() {
  const client = useQueryClient()
  const { account: me } = useSuspenseQuery(meQuery).data
  const { data, error, refetch } = useQuery({ ...accountsQuery, enabled: me?.admin === true })
  const [ending, setEnding] = useState<{ id: string; name: string } | null>(null)
  const [named, setNamed] = useState('')
  const reset = useMutation({ mutationFn: (id: string) => bodyOf(account.accounts[':account']['reset-link'].$post({ param: { account: id }, json: {} })) })
  const end = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) => bodyOf(account.accounts[':account'].$delete({ param: { account: id }, json: {} })),
    onSettled: async () => {
      setEnding(null)
      await client.invalidateQueries(accountsQuery)
    },
  })
  if (me?.admin !== true) {
    return (
      <div className="stack stack--wide narrow">
        <PageTitle title={texts.title} />
        <p className="lead">{app.notFound.text}</p>
      </div>
    )
  }
  return (
    <div className="stack stack--wide">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <ProblemNotice error={error ?? reset.error ?? end.error} />
      {error !== null && <p><Button onPress={() => void refetch()}>{app.again}</Button></p>}
      {end.isSuccess && <Notice kind="done">{texts.done(end.variables.name)}</Notice>}
      {data === undefined && error === null && <Loading />}
      <ul className="rows" aria-label={texts.table}>
        {data?.accounts.map(({ id, name, email, admin, secondStep }) => (
          <li key={id} className="rows__one">
            <div>
              <p className="rows__name">{name}{admin && ` (${texts.admin})`}{id === me.id && <span className="person__you"> {texts.you}</span>}</p>
              <p className="person__email">{email}</p>
              <p className="quiet">{texts.secondStep}: {secondStep ? texts.yes : texts.no}</p>
            </div>
            {id !== me.id && (
              <p className="buttons">
                <Button
                  look="subtle"
                  aria-label={texts.resetOf(name)}
                  isPending={reset.isPending && reset.variables === id}
                  onPress={() => {
                    setNamed(name)
                    reset.mutate(id)
                  }}
                >
                  {texts.reset}
                </Button>
                <Button look="subtle" aria-label={texts.endOf(name)} onPress={() => setEnding({ id, name })}>{texts.end}</Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.lostSecondStep}</p>
      <ConfirmDialog open={ending !== null} title={texts.confirm.title(ending?.name ?? '')} yes={texts.confirm.yes} busy={end.isPending} onYes={() => ending !== null && end.mutate(ending)} onNo={() => setEnding(null)}>
        <p>{texts.confirm.text(ending?.name ?? '')}</p>
      </ConfirmDialog>
      <ResetLinkDialog name={named} url={reset.data?.url} onClose={reset.reset} />
    </div>
  )
}
