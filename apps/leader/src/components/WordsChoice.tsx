import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fewestForWords } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { wordsTexts } from '../nl/open-questions.ts'
import { projectQuery, type CohortView } from '../queries.ts'
import { Choice } from './Choice.tsx'
import { ProblemNotice } from './Notice.tsx'

/** Whether the young people of one cohort may write something; kept at once, so that nobody opens without it. */
export function WordsChoice({ project, cohort, children }: { project: string; cohort: CohortView; children: string }) {
  const client = useQueryClient()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const save = useMutation({
    mutationFn: (words: boolean) => bodyOf(leader.cohorts[':cohort'].$patch({ param: { cohort: cohort.id }, json: { words } })),
    onSettled: async (_done, _error, words) => {
      await client.invalidateQueries(projectQuery(project))
      setWanted((now) => (now === words ? null : now))
    },
  })
  const few = (cohort.invited ?? 0) < fewestForWords
  const choose = (words: boolean): void => {
    setWanted(words)
    save.mutate(words)
  }
  return (
    <>
      <Choice isSelected={wanted ?? cohort.words} isDisabled={few} onChange={choose} help={few ? wordsTexts.few : undefined}>{children}</Choice>
      <ProblemNotice error={save.error} />
    </>
  )
}
