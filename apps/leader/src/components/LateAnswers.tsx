import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { bodyOf, isRefusal, leader } from '../api.ts'
import { lateTexts } from '../nl/late.ts'
import { groupsQuery, projectQuery, type FieldworkView } from '../queries.ts'
import { Action } from './Action.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  fieldwork: FieldworkView
  manage: boolean
}

/** Paper that comes in after publishing: the same sentence whatever the second box holds, and the two steps there are. */
export function LateAnswers({ project, fieldwork: { id, late }, manage }: Props) {
  const [asking, setAsking] = useState(false)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const step = useMutation({
    mutationFn: (name: 'open' | 'count') => {
      const routes = leader.fieldworks[':fieldwork'].late
      return bodyOf((name === 'open' ? routes : routes.count).$post({ param: { fieldwork: id }, json: {} }))
    },
    onSettled: async () => {
      setAsking(false)
      await Promise.all([client.invalidateQueries(projectQuery(project)), client.invalidateQueries(groupsQuery(project))])
    },
  })
  useEffect(() => {
    if (step.isSuccess && !asking) said.current?.focus()
  }, [step.isSuccess, asking])
  if (late === 'none' && !manage) return null
  const texts = lateTexts
  const outcome = step.data === undefined ? '' : step.variables === 'open' ? texts.open.done : step.data.late === 'counted' ? texts.count.done : texts.count.notYet
  return (
    <section className="section" aria-labelledby="later">
      <h2 id="later">{texts.title}</h2>
      {late !== 'none' && <p>{texts[late]}</p>}
      {step.isSuccess && <Notice kind={step.variables === 'count' && step.data.late !== 'counted' ? 'info' : 'done'} ref={said}>{outcome}</Notice>}
      {isRefusal(step.error, 'wrong-state') ? <Notice kind="problem">{texts[step.variables ?? 'count'].refused}</Notice> : <ProblemNotice error={step.error} />}
      {manage && late !== 'counted' && (
        <div className="actions">
          {late === 'none' ? (
            <Action says={texts.open.says} main={false} busy={step.isPending} onPress={() => step.mutate('open')}>{texts.open.button}</Action>
          ) : (
            <Action says={texts.count.says} main={false} busy={step.isPending} onPress={() => setAsking(true)}>{texts.count.button}</Action>
          )}
        </div>
      )}
      <ConfirmDialog open={asking} {...texts.count.confirm} busy={step.isPending} onYes={() => step.mutate('count')} onNo={() => setAsking(false)}>
        <p>{texts.count.confirm.text}</p>
      </ConfirmDialog>
    </section>
  )
}
