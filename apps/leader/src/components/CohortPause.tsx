import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { addDays } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { formatDay } from '../format.ts'
import { daysOfRest, pauseTexts } from '../nl/pause.ts'
import { projectQuery, type CohortView } from '../queries.ts'
import { useProject } from '../use-project.ts'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  cohort: CohortView
  organisation: string
  /** The whole fieldwork stands still. */
  wholePaused: boolean
}

/** Puts one organisation or team to a stop at once, while the others go on (SV-21). */
export function CohortPause({ project, cohort: { id, paused }, organisation, wholePaused }: Props) {
  const [asking, setAsking] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const client = useQueryClient()
  const step = useMutation({
    mutationFn: (name: 'pause' | 'resume') => bodyOf(leader.cohorts[':cohort'][name].$post({ param: { cohort: id }, json: {} })),
    onSettled: async () => {
      setAsking(false)
      await client.invalidateQueries(projectQuery(project))
    },
  })
  useEffect(() => {
    if (step.isSuccess && !asking) said.current?.focus()
  }, [step.isSuccess, asking])
  const { title, says, advice, sixWeeks, pause, resume, stillSays, whole, confirm } = pauseTexts
  const day = formatDay(addDays(useProject().today, daysOfRest))
  return (
    <section className="part">
      <h4>{title}</h4>
      {step.isSuccess && <Notice kind="done" ref={said}>{step.variables === 'pause' ? `${pauseTexts.paused(organisation)} ${sixWeeks(day)}` : pauseTexts.resumed(organisation)}</Notice>}
      <p className="quiet">{paused ? (wholePaused ? whole : stillSays) : says}</p>
      <p className="quiet">{advice}</p>
      <ProblemNotice error={step.error} />
      <div className="buttons">
        {paused ? (
          <Button isDisabled={step.isPending} aria-label={`${resume}: ${organisation}`} onPress={() => step.mutate('resume')}>{resume}</Button>
        ) : (
          <Button isDisabled={step.isPending} aria-label={`${pause} ${organisation}`} onPress={() => setAsking(true)}>{pause}</Button>
        )}
      </div>
      <ConfirmDialog open={asking} title={confirm.title(organisation)} yes={confirm.yes} busy={step.isPending} onYes={() => step.mutate('pause')} onNo={() => setAsking(false)}>
        {[...confirm.text, sixWeeks(day)].map((text) => <p key={text}>{text}</p>)}
      </ConfirmDialog>
    </section>
  )
}
