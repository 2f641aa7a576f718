import { useMutation, useQueryClient } from '@tanstack/react-query'
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
  const save = useMutation({
    mutationFn: (together: boolean) => Promise.all(cohorts.map(({ id }) => bodyOf(leader.cohorts[':cohort'].$patch({ param: { cohort: id }, json: { together } })))),
    onSettled: () => client.invalidateQueries(projectQuery(project)),
  })
  return (
    <>
      <Choice isSelected={save.isPending ? save.variables : cohorts.some(({ together }) => together)} onChange={save.mutate} help={help}>{children}</Choice>
      <ProblemNotice error={save.error} />
    </>
  )
}
