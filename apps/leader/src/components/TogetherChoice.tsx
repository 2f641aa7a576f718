import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bodyOf, leader } from '../api.ts'
import { projectQuery, type CohortView } from '../queries.ts'
import { Choice } from './Choice.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  /** Of one organisation, each of its teams. */
  cohorts: readonly CohortView[]
  help: string | undefined
  children: string
}

/** Whether one organisation is shown with other small ones; kept at once, so that nobody opens without it. */
export function TogetherChoice({ project, cohorts, help, children }: Props) {
  const client = useQueryClient()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const save = useMutation({
    mutationFn: (together: boolean) => Promise.all(cohorts.map(({ id }) => bodyOf(leader.cohorts[':cohort'].$patch({ param: { cohort: id }, json: { together } })))),
    onSettled: async (_done, _error, together) => {
      await client.invalidateQueries(projectQuery(project))
      setWanted((now) => (now === together ? null : now))
    },
  })
  const choose = (together: boolean): void => {
    setWanted(together)
    save.mutate(together)
  }
  return (
    <>
      <Choice isSelected={wanted ?? cohorts.some(({ together }) => together)} onChange={choose} help={help}>{children}</Choice>
      <ProblemNotice error={save.error} />
    </>
  )
}
