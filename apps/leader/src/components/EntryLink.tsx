import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { bodyOf, leader } from '../api.ts'
import { paperTexts } from '../nl/paper.ts'
import { Button } from './Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Notice.tsx'

const entryLink = leader.cohorts[':cohort']['entry-link']
const entryLinkQuery = (cohort: string) =>
  queryOptions({ queryKey: ['entry-link', cohort], queryFn: async (): Promise<{ url: string | null }> => bodyOf(entryLink.$get({ param: { cohort } })) })

/** The link with which somebody else types in paper answers; it can be taken back. */
export function EntryLink({ cohort, organisation, late }: { cohort: string; organisation: string; late: boolean }) {
  const { entry: texts } = paperTexts
  const queries = useQueryClient()
  const query = entryLinkQuery(cohort)
  const { data, error, isPending } = useQuery(query)
  const keep = (known: { url: string | null }) => queries.setQueryData(query.queryKey, known)
  const make = useMutation({ mutationFn: () => bodyOf(entryLink.$post({ param: { cohort }, json: {} })), onSuccess: keep })
  const revoke = useMutation({ mutationFn: () => bodyOf(entryLink.$delete({ param: { cohort }, json: {} })), onSuccess: keep })
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const url = data?.url
  useEffect(() => {
    if (url === null && revoke.isSuccess) heading.current?.focus()
    if (typeof url === 'string' && make.isSuccess) field.current?.focus()
  }, [make.isSuccess, revoke.isSuccess, url])
  return (
    <section className="part">
      <h4 ref={heading} tabIndex={-1}>{texts.title}</h4>
      <p className="quiet">{texts.says}</p>
      {late && <p>{texts.late}</p>}
      {isPending && <Loading />}
      <ProblemNotice error={error ?? make.error ?? revoke.error} />
      {url === null && <Button onPress={() => make.mutate()}>{make.isPending ? texts.making : texts.make}</Button>}
      {typeof url === 'string' && (
        <>
          <input ref={field} className="field__input link-field" readOnly aria-label={texts.label(organisation)} value={url} onFocus={(event) => event.currentTarget.select()} />
          <div className="buttons">
            <CopyButton text={url}>{texts.copy}</CopyButton>
            <Button onPress={() => revoke.mutate()}>{revoke.isPending ? texts.revoking : texts.revoke}</Button>
          </div>
          <p className="quiet">{texts.ends}</p>
        </>
      )}
    </section>
  )
}
