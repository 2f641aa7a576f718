import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { bodyOf, isRefusal, leader } from '../api.ts'
import { ownCodeTexts } from '../nl/own-code.ts'
import { ownCodeQuery } from '../own-code-query.ts'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

/** The end of linking, which cannot be taken back; `ended` when it has come. */
export function OwnCodeEnding({ project, ended }: { project: string; ended: boolean }) {
  const [asking, setAsking] = useState(false)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const end = useMutation({
    mutationFn: () => bodyOf(leader.projects[':project']['own-code'].end.$post({ param: { project }, json: {} })),
    onSettled: async () => {
      setAsking(false)
      await client.invalidateQueries(ownCodeQuery(project))
    },
  })
  useEffect(() => {
    if (end.isSuccess && !asking) said.current?.focus()
  }, [end.isSuccess, asking])
  const texts = ownCodeTexts.end
  if (ended) return <Notice kind={end.isSuccess ? 'done' : 'info'} ref={said}>{end.isSuccess ? texts.done : ownCodeTexts.ended}</Notice>
  return (
    <section className="section" aria-labelledby="beeindigen">
      <h2 id="beeindigen">{texts.title}</h2>
      <p>{texts.says}</p>
      <p><Button onPress={() => setAsking(true)}>{texts.button}</Button></p>
      {isRefusal(end.error, 'wrong-state') ? <Notice kind="problem">{ownCodeTexts.changed}</Notice> : <ProblemNotice error={end.error} />}
      <ConfirmDialog open={asking} title={texts.confirm.title} yes={texts.confirm.yes} busy={end.isPending} onYes={() => end.mutate()} onNo={() => setAsking(false)}>
        {texts.confirm.text.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </ConfirmDialog>
    </section>
  )
}
