import type { EntryData, EntryForm, Pass } from '@leidraadspiegel/schema'
import { useState } from 'react'
import type { Model } from 'survey-core'
import { Panel } from '../Panel.tsx'
import { secretOfLink } from '../secret.ts'
import { createModel } from '../survey-model.ts'
import { askForEntryPass } from './entry-pass.ts'
import { Entering } from './Entering.tsx'
import { entryProblem, entryTexts as words } from './nl.ts'
import { belongsElsewhere, useKeys } from './use-keys.ts'

type View =
  | { kind: 'begin'; offline: boolean }
  | { kind: 'busy' }
  | { kind: 'form'; turn: number; form: EntryForm; model: Model; pass: Pass }
  | { kind: 'saved' | 'discarded'; form: EntryForm; offline: boolean }
  | { kind: 'problem'; code: string }

interface Props {
  data: EntryData
  fetchSurvey: (form: EntryForm) => Promise<Record<string, unknown>>
  /** The words of the server, before the first form, may be seen or not. */
  onWelcome: (shown: boolean) => void
}

let turns = 0

/** One empty form after the other. Between two forms nothing of the first is kept: not in the page, not in memory, not on the device. */
export function EntryApp({ data, fetchSurvey, onWelcome }: Props) {
  const [view, setView] = useState<View>({ kind: 'begin', offline: false })

  const begin = async (form: EntryForm) => {
    const before = view
    const offline = () => {
      onWelcome(before.kind === 'begin')
      setView(before.kind === 'saved' || before.kind === 'discarded' ? { ...before, offline: true } : { kind: 'begin', offline: true })
    }
    setView({ kind: 'busy' })
    const survey = await fetchSurvey(form).catch(() => null)
    if (survey === null) return offline()
    const admission = await askForEntryPass(data.cohort, secretOfLink())
    if (admission.kind === 'unreachable') return offline()
    onWelcome(false)
    if (admission.kind === 'refused') return setView({ kind: 'problem', code: admission.code })
    setView({ kind: 'form', turn: ++turns, form, model: createModel(survey, { openNotice: '' }), pass: admission.pass })
  }

  if (view.kind === 'busy') return <output>{words.busy}</output>
  if (view.kind === 'problem') return <Panel {...entryProblem(view.code)} />
  if (view.kind === 'form') {
    const { turn, form, model, pass } = view
    const onEnd = (kind: 'saved' | 'discarded') => setView({ kind, form, offline: false })
    return <Entering key={turn} {...{ form, model, pass }} onSaved={() => onEnd('saved')} onDiscarded={() => onEnd('discarded')} />
  }
  const named = data.forms.length > 1
  if (view.kind === 'begin') {
    return (
      <>
        <p className="notice" role="alert">{view.offline ? words.unreachable : ''}</p>
        <div className="actions">
          {data.forms.map((form) => <button key={form.survey} type="button" onClick={() => void begin(form)}>{named ? words.beginWith(form.title) : words.begin}</button>)}
        </div>
      </>
    )
  }
  const { form: last, kind, offline } = view
  const forms = [last, ...data.forms.filter((form) => form !== last)]
  const { title, paragraphs } = words[kind]
  return (
    <>
      <EnterBegins begin={() => void begin(last)} />
      <Panel title={title} paragraphs={[...paragraphs, ...(offline ? [words.unreachable] : [])]} actions={forms.map((form) => ({ text: named ? words.nextWith(form.title) : words.nextForm, run: () => void begin(form) }))} />
    </>
  )
}

function EnterBegins({ begin }: { begin: () => void }) {
  useKeys((event) => {
    if (event.key !== 'Enter' || belongsElsewhere(event)) return
    event.preventDefault()
    begin()
  })
  return null
}
