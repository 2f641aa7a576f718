import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { sessionsQuery } from '../account-queries.ts'
import { account, bodyOf } from '../api.ts'
import { formatDay } from '../format.ts'
import { ownAccountTexts } from '../nl/own-account.ts'
import { Button } from './Button.tsx'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Notice.tsx'

/** Where one is signed in, by day alone. */
export function OwnSessions() {
  const client = useQueryClient()
  const { sessions: texts } = ownAccountTexts
  const { data, error } = useQuery(sessionsQuery)
  const onSettled = () => client.invalidateQueries(sessionsQuery)
  const end = useMutation({ mutationFn: (session: string) => bodyOf(account.sessions[':session'].$delete({ param: { session }, json: {} })), onSettled })
  const endOthers = useMutation({ mutationFn: () => bodyOf(account.sessions.$delete({ json: {} })), onSettled })
  const others = data?.sessions.filter(({ thisOne }) => !thisOne) ?? []
  return (
    <section className="section" aria-labelledby="aanmeldingen">
      <h2 id="aanmeldingen">{texts.title}</h2>
      <p className="quiet">{texts.says}</p>
      <ProblemNotice error={error ?? end.error ?? endOthers.error} />
      {data === undefined && error === null && <Loading />}
      <ul className="rows">
        {data?.sessions.map(({ id, begunOn, thisOne }) => (
          <li key={id} className="rows__one">
            <p><span className="rows__name">{thisOne ? texts.here : texts.elsewhere}</span> {texts.since(formatDay(begunOn))}</p>
            {!thisOne && <Button look="subtle" aria-label={texts.endOf(formatDay(begunOn))} onPress={() => end.mutate(id)} isPending={end.isPending && end.variables === id}>{texts.end}</Button>}
          </li>
        ))}
      </ul>
      {data !== undefined && (others.length === 0 ? <p>{texts.only}</p> : <p><Button onPress={() => endOthers.mutate()} isPending={endOthers.isPending}>{texts.endOthers}</Button></p>)}
    </section>
  )
}
