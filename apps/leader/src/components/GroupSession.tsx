import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
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
  const { data, error } = useQuery(groupQuery(cohort))
  const kept = (view: { group: NonNullable<typeof data>['group'] }): void => void client.setQueryData(groupQuery(cohort).queryKey, view)
  const make = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].group.$post({ param: { cohort }, json: {} })), onSuccess: kept })
  const end = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].group.$delete({ param: { cohort } })), onSuccess: kept })
  const group = data?.group ?? null
  const open = state === 'open' && !paused
  return (
    <section className="part">
      <h4>{texts.title}</h4>
      <p className="quiet">{texts.says} {!open && texts.notOpen}</p>
      <ProblemNotice error={error ?? make.error ?? end.error} />
      {group === null && open && <div className="buttons"><Button onPress={() => make.mutate()} isPending={make.isPending}>{make.isPending ? texts.busy : texts.make}</Button></div>}
      {group !== null && (
        <>
          <p><span className="group-code" aria-label={texts.label}>{group.code}</span> <span className="quiet">{texts.running(formatTime(group.until))}</span></p>
          <div className="buttons">
            <Link to="/projecten/$project/metingen/$wave/$role/groep/$cohort" params={{ project, wave: String(wave), role, cohort }} className="button button--secondary">{texts.show}</Link>
            <Button look="subtle" onPress={() => end.mutate()} isPending={end.isPending}>{texts.end}</Button>
          </div>
        </>
      )}
      <output className="copy__said">{end.isSuccess && group === null ? texts.ended : ''}</output>
    </section>
  )
}
