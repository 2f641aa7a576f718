import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { bodyOf, leader } from '../api.ts'
import { addDays } from '@leidraadspiegel/schema'
import { formatDay } from '../format.ts'
import { beforeOpening } from '../nl/before-opening.ts'
import { fieldworkTexts } from '../nl/fieldwork.ts'
import { daysOfRest, pauseTexts } from '../nl/pause.ts'
import { periodTexts } from '../nl/period.ts'
import { groupsQuery, projectQuery, type FieldworkView, type Organisation } from '../queries.ts'
import { Action } from './Action.tsx'
import { CloseForecast } from './CloseForecast.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { ExtendDialog } from './ExtendDialog.tsx'
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
  today: string
  manage: boolean
  /** Nothing misses that has to be there before it opens. */
  ready: boolean
}

/** What can be done now; each step says what it does before it is done, and the ones without a way back ask once more. */
export function FieldworkActions({ project, fieldwork, organisations, today, manage, ready }: Props) {
  const { id, role, state, closesOn, cohorts } = fieldwork
  const [asking, setAsking] = useState<Step | 'extend' | null>(null)
  const [extended, setExtended] = useState<string | null>(null)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const step = useMutation({
    onMutate: () => setExtended(null),
    mutationFn: (name: Step) => bodyOf(leader.fieldworks[':fieldwork'][name].$post({ param: { fieldwork: id }, json: {} })),
    onSettled: async () => {
      setAsking(null)
      await Promise.all([client.invalidateQueries(projectQuery(project)), client.invalidateQueries(groupsQuery(project))])
    },
  })
  useEffect(() => {
    if ((step.isSuccess || extended !== null) && asking === null) said.current?.focus()
  }, [step.isSuccess, extended, asking])
  const texts = fieldworkTexts
  const { extend } = periodTexts
  const steps = manage ? stepsOf[state].filter((name) => name !== 'open' || (ready && cohorts.length > 0)) : []
  return (
    <section className="section" aria-labelledby="doen">
      <h2 id="doen">{texts.actions}</h2>
      {extended !== null && <Notice kind="done" ref={said}>{extend.done(extended)}</Notice>}
      {extended === null && step.isSuccess && <Notice kind="done" ref={said}>{texts[step.variables].done} {step.variables === 'pause' && pauseTexts.sixWeeks(formatDay(addDays(today, daysOfRest)))}</Notice>}
      <ProblemNotice error={step.error} />
      <div className="actions">
        {steps.map((name, index) => (
          <Action key={name} says={texts[name].says} main={index === 0 && name !== 'pause'} busy={step.isPending} onPress={() => (asksFirst.has(name) ? setAsking(name) : step.mutate(name))}>
            {texts[name].button}
          </Action>
        ))}
        {manage && (state === 'open' || state === 'paused') && (
          <Action says={extend.says} main={false} busy={step.isPending} onPress={() => setAsking('extend')}>{closesOn === null ? extend.choose : extend.button}</Action>
        )}
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
        <CloseForecast fieldwork={fieldwork} organisations={organisations} onExtend={() => setAsking('extend')} />
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'publish'} {...texts.publish.confirm} busy={step.isPending} onYes={() => step.mutate('publish')} onNo={() => setAsking(null)}>
        <p>{texts.publish.confirm.text}</p>
      </ConfirmDialog>
      <ExtendDialog
        project={project}
        fieldwork={fieldwork}
        today={today}
        open={asking === 'extend'}
        onClose={(day) => {
          setAsking(null)
          if (day !== null) setExtended(day)
        }}
      />
    </section>
  )
}
