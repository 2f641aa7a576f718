import type { EntryForm, Pass } from '@leidraadspiegel/schema'
import { useReducer, useRef, useState } from 'react'
import type { Model } from 'survey-core'
import { keepUnsent } from '../leave-guard.ts'
import { Panel } from '../Panel.tsx'
import { deliverNow, handIn, randomId } from '../submit.ts'
import { answersOf } from '../survey-model.ts'
import { CheckForm } from './CheckForm.tsx'
import { entryQuestions } from './entry-questions.ts'
import { entryProblem, entryTexts as words } from './nl.ts'
import { QuestionEntry } from './QuestionEntry.tsx'

type View = { kind: 'question'; at: number } | { kind: 'check' | 'sending' | 'waiting' | 'unreachable' } | { kind: 'problem'; code: string; unsure: boolean }

/** Refused for what is in them, so that no earlier attempt was stored either. */
const neverStored = ['body-refused', 'body-too-large']

interface Props {
  model: Model
  form: EntryForm
  pass: Pass
  onSaved: () => void
  onDiscarded: () => void
}

/** One form on paper, from its first question until it is sent; then nothing of it is left. */
export function Entering({ model, form, pass, onSaved, onDiscarded }: Props) {
  const [view, setView] = useState<View>({ kind: 'question', at: 0 })
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const [id] = useState(randomId)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const sending = useRef(false)
  /** Did an earlier attempt end without a clear answer? Then the same answers must be sent again, and no others. */
  const unsure = useRef(false)
  const questions = entryQuestions(model)

  const end = (then: () => void) => {
    keepUnsent(false)
    model.clear(true, true)
    then()
  }
  const send = async () => {
    if (sending.current) return
    sending.current = true
    setView({ kind: 'sending' })
    const delivery = await handIn({ id, pass, survey: form.survey, version: form.version, answers: answersOf(model) }, () => {
      unsure.current = true
      setView({ kind: 'waiting' })
    })
    sending.current = false
    if (delivery.kind === 'received') return end(onSaved)
    if (delivery.kind === 'unreachable') return setView(delivery)
    if (delivery.kind === 'refused' || neverStored.includes(delivery.code)) unsure.current = false
    if (delivery.kind === 'problem') return setView({ ...delivery, unsure: unsure.current })
    setRefused(new Map(delivery.problems.map(({ question, message }) => [question, message])))
    const at = questions.findIndex((question) => delivery.problems.some((problem) => problem.question === question.id))
    setView(at === -1 ? { kind: 'problem', code: 'answers-refused', unsure: false } : { kind: 'question', at })
  }
  const onChange = () => {
    keepUnsent(Object.keys(answersOf(model)).length > 0)
    redraw()
  }
  const goTo = (at: number) => setView(at < 0 ? { kind: 'question', at: 0 } : at < entryQuestions(model).length ? { kind: 'question', at } : { kind: 'check' })
  const again = { text: words.sendAgain, run: () => void send() }
  const back = { text: words.backToForm, run: () => setView({ kind: 'check' }) }

  if (view.kind === 'question') {
    const question = questions[view.at]
    if (question === undefined) return null
    return <QuestionEntry key={question.id} {...{ model, question, onChange }} number={view.at + 1} count={questions.length} refused={refused.get(question.id) ?? null} onNext={() => goTo(view.at + 1)} onPrevious={() => goTo(view.at - 1)} />
  }
  if (view.kind === 'check') return <CheckForm {...{ model, questions }} onSend={() => void send()} onChange={goTo} onDiscard={() => end(onDiscarded)} />
  if (view.kind === 'sending') return <Panel {...words.sending} />
  if (view.kind === 'waiting') return <Panel {...words.waiting} actions={[{ text: words.sendAgain, run: deliverNow }]} />
  if (view.kind === 'problem') return <Panel {...entryProblem(view.code, view.unsure)} actions={view.unsure ? [again] : [again, back]} />
  return <Panel {...words.notSent} actions={[again]} />
}
