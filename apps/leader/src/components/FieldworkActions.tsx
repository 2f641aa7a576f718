import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { bodyOf, leader } from '../api.ts'
import { beforeOpening } from '../nl/before-opening.ts'
import { fieldworkTexts } from '../nl/fieldwork.ts'
import { groupsQuery, projectQuery, type FieldworkView, type Organisation } from '../queries.ts'
import { Action } from './Action.tsx'
import { CloseForecast } from './CloseForecast.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

type Step = 'open' | 'pause' | 'resume' | 'close' | 'publish'

const stepsOf: Readonly<Record<FieldworkView['state'], readonly Step[]>> = {
  draft: ['open'],
  open: ['pause', 'close'],
  paused: ['resume', 'close'],
  closing: [],
  closed: ['publish'],
  published: [],
}
const asksFirst: ReadonlySet<Step> = new Set(['open', 'close', 'publish'])

interface Props {
  project: string
  fieldwork: FieldworkView
  organisations: ReadonlyMap<string, Organisation>
  manage: boolean
  /** Nothing misses that has to be there before it opens. */
  ready: boolean
}

/** What can be done now; each step says what it does before it is done, and the ones without a way back ask once more. */
export function FieldworkActions({ project, fieldwork: { id, role, state, cohorts }, organisations, manage, ready }: Props) {
  const [asking, setAsking] = useState<Step | null>(null)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const step = useMutation({
    mutationFn: (name: Step) => bodyOf(leader.fieldworks[':fieldwork'][name].$post({ param: { fieldwork: id }, json: {} })),
    onSettled: async () => {
      setAsking(null)
      await Promise.all([client.invalidateQueries(projectQuery(project)), client.invalidateQueries(groupsQuery(project))])
    },
  })
  useEffect(() => {
    if (step.isSuccess && asking === null) said.current?.focus()
  }, [step.isSuccess, asking])
  const texts = fieldworkTexts
  const steps = manage ? stepsOf[state].filter((name) => name !== 'open' || (ready && cohorts.length > 0)) : []
  return (
    <section className="section" aria-labelledby="doen">
      <h2 id="doen">{texts.actions}</h2>
      {step.isSuccess && <Notice kind="done" ref={said}>{texts[step.variables].done}</Notice>}
      <ProblemNotice error={step.error} />
      <div className="actions">
        {steps.map((name, index) => (
          <Action key={name} says={texts[name].says} main={index === 0 && name !== 'pause'} busy={step.isPending} onPress={() => (asksFirst.has(name) ? setAsking(name) : step.mutate(name))}>
            {texts[name].button}
          </Action>
        ))}
        {state === 'published' && (
          <div className="action">
            <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'score-per-criterion' }} search={{ role }} className="button button--primary">{texts.results.button}</Link>
            <p>{texts.results.says}</p>
          </div>
        )}
      </div>
      {state === 'draft' && manage && !ready && <p>{beforeOpening.blocked}</p>}
      {state === 'closing' && <p className="quiet">{texts.closingSays}</p>}
      {!manage && state !== 'published' && <p className="quiet">{texts.readerSays}</p>}
      <ConfirmDialog open={asking === 'open'} {...texts.open.confirm} busy={step.isPending} onYes={() => step.mutate('open')} onNo={() => setAsking(null)}>
        <p>{texts.open.confirm.text}</p>
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'close'} {...texts.close.confirm} busy={step.isPending} onYes={() => step.mutate('close')} onNo={() => setAsking(null)}>
        <p>{texts.close.confirm.text}</p>
        <CloseForecast fieldwork={id} role={role} asked={cohorts.map(({ organisation }) => organisation)} organisations={organisations} />
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'publish'} {...texts.publish.confirm} busy={step.isPending} onYes={() => step.mutate('publish')} onNo={() => setAsking(null)}>
        <p>{texts.publish.confirm.text}</p>
      </ConfirmDialog>
    </section>
  )
}
