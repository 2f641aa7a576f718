import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { bodyOf, leader } from '../api.ts'
import { formatTime } from '../format.ts'
import { groupQuery } from '../group-queries.ts'
import { groupTexts as texts } from '../nl/group-session.ts'
import type { FieldworkView } from '../queries.ts'
import { Button } from './Button.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  wave: number
  fieldwork: FieldworkView
  cohort: string
  /** Does the cohort stand still, though the fieldwork is open? */
  paused: boolean
}

/** A code for a class or a team that takes part together. Nobody sees how many did. */
export function GroupSession({ project, wave, fieldwork: { role, state }, cohort, paused }: Props) {
  const client = useQueryClient()
  const code = useRef<HTMLParagraphElement>(null)
  const { data, error } = useQuery(groupQuery(cohort))
  const renew = () => client.invalidateQueries(groupQuery(cohort))
  const make = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].group.$post({ param: { cohort }, json: {} })), onSettled: renew })
  const end = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].group.$delete({ param: { cohort }, json: {} })), onSettled: renew })
  const group = data?.group ?? null
  const open = state === 'open' && !paused
  useEffect(() => {
    if (make.isSuccess) code.current?.focus()
  }, [make.isSuccess])
  return (
    <section className="part">
      <h4>{texts.title}</h4>
      <p className="quiet">{texts.says} {!open && texts.notOpen}</p>
      <ProblemNotice error={error ?? make.error ?? end.error} />
      {group === null && open && <div className="buttons"><Button onPress={() => make.mutate()} isDisabled={make.isPending}>{make.isPending ? texts.busy : texts.make}</Button></div>}
      {group !== null && (
        <>
          <p ref={code} tabIndex={-1}>{texts.label} <strong className="group-code">{group.code}</strong> <span className="quiet">{texts.running(formatTime(group.until))}</span></p>
          <div className="buttons">
            <Link to="/projecten/$project/metingen/$wave/$role/groep/$cohort" params={{ project, wave: String(wave), role, cohort }} className="button button--secondary">{texts.show}</Link>
            <Button look="subtle" onPress={() => end.mutate()} isDisabled={end.isPending}>{texts.end}</Button>
          </div>
        </>
      )}
      <output className="copy__said">{end.isSuccess && group === null ? texts.ended : ''}</output>
    </section>
  )
}
