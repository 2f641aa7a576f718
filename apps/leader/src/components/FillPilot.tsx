import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { bodyOf, leader } from '../api.ts'
import { fieldworkTexts } from '../nl/fieldwork.ts'
import { fillQuery, projectQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'
import { wholeNumber } from '../whole-number.ts'

interface Props {
  project: string
  fieldwork: string
  open: boolean
}

/** Invented respondents for a pilot, who answer in the background while this shows how far they are. */
export function FillPilot({ project, fieldwork, open }: Props) {
  const client = useQueryClient()
  const [count, setCount] = useState('20')
  const { fill: texts } = fieldworkTexts
  const { data } = useQuery({ ...fillQuery(fieldwork), refetchInterval: ({ state }) => (isRunning(state.data?.progress) ? 700 : false) })
  const progress = data?.progress ?? null
  const running = isRunning(progress)
  const start = useMutation({
    mutationFn: () => bodyOf(leader.fieldworks[':fieldwork'].fill.$post({ param: { fieldwork }, json: { perOrganisation: wholeNumber(count, 1, 200) ?? 1 } })),
    onSuccess: (body) => client.setQueryData(fillQuery(fieldwork).queryKey, body),
  })
  useEffect(() => {
    if (progress !== null && !running) void client.invalidateQueries(projectQuery(project))
  }, [client, project, progress, running])
  return (
    <section className="section fill" aria-labelledby="verzonnen">
      <h2 id="verzonnen">{texts.title}</h2>
      <p className="quiet">{texts.says} {!open && texts.needsOpen}</p>
      {open && (
        <CheckedForm row onSubmit={start.mutate}>
          <TextInput narrow label={texts.count} name="count" inputMode="numeric" autoComplete="off" value={count} onChange={setCount} check={(text) => (wholeNumber(text, 1, 200) === null ? texts.countError : null)} />
          <Button type="submit" isDisabled={running} isPending={start.isPending}>{texts.button}</Button>
        </CheckedForm>
      )}
      <ProblemNotice error={start.error} />
      {running && progress !== null && (
        <ProgressBar className="progress" value={progress.done} maxValue={Math.max(1, progress.total)} valueLabel={texts.progress(progress.done, progress.total)}>
          {({ percentage, valueText }) => (
            <>
              <Label>{valueText}</Label>
              <svg className="progress__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className="progress__track" width="100" height="6" />
                <rect className="progress__done" width={percentage ?? 0} height="6" />
              </svg>
            </>
          )}
        </ProgressBar>
      )}
      {progress !== null && !running && (progress.failed === null ? <Notice kind="done">{texts.ready(progress.total)}</Notice> : <Notice kind="problem">{texts.failed(progress.done, progress.total)}</Notice>)}
    </section>
  )
}

function isRunning(progress: { done: number; total: number; failed: string | null } | null | undefined): boolean {
  return progress != null && progress.failed === null && progress.done < progress.total
}
