import type { Pass } from '@leidraadspiegel/schema'
import { useEffect, useReducer, useRef, useState, type ComponentType } from 'react'
import type { Model } from 'survey-core'
import { EasyQuestions } from './easy/EasyQuestions.tsx'
import { keepDraft, removeDraft } from './draft/draft-box.ts'
import { makeDraftCode, type DraftCode } from './draft/draft-code.ts'
import { Kept } from './draft/Kept.tsx'
import { draftTexts } from './draft/nl.ts'
import { leaves, passesBy } from './exit.ts'
import { keepUnsent } from './leave-guard.ts'
import type { Texts } from './nl.ts'
import { enterPage, enterPageInstead, watchHistory } from './page-history.ts'
import { loadOwnCodeCard } from './own-code/offer-own-code.ts'
import type { OwnCodeCardProps } from './own-code/OwnCodeCard.tsx'
import { Panel } from './Panel.tsx'
import { Pause } from './Pause.tsx'
import { isPauseNext } from './pause.ts'
import { Questions } from './Questions.tsx'
import { Previewed } from './preview/Previewed.tsx'
import { Received } from './Received.tsx'
import type { RespondentData } from '@leidraadspiegel/schema'
import { focusFirstError, showRefused } from './show-refused.ts'
import { deliver, deliverNow, randomId } from './submit.ts'
import { answersOf } from './survey-model.ts'
import { canStretch } from './words/stretch-words.ts'

type View =
  | { kind: 'questions'; refused: number }
  | { kind: 'pause' | 'own-code' | 'no-own-code' | 'stopping' | 'stopped' | 'exit' | 'received' | 'previewed' | 'sending' | 'waiting' | 'unreachable' | 'keeping' }
  | { kind: 'later'; failed: 'unreachable' | 'tooLong' | null }
  | { kind: 'kept'; code: DraftCode }
  | { kind: 'problem'; code: string; unsure: boolean }

/** After these nothing can be sent any more, so nothing is kept. */
const hopeless = ['fieldwork-closed', 'already-received']
/** While one of these is in sight, going back must not bring the questions back. */
const settled = ['sending', 'waiting', 'unreachable', 'received', 'previewed', 'stopped', 'keeping', 'kept']
const questions: View = { kind: 'questions', refused: 0 }

export interface TakingProps {
  data: RespondentData
  words: Texts
  model: Model
  pass: Pass | null
  /** What somebody went on with who was here before. */
  resumed: { id: string; code: DraftCode } | null
  /** Counts how often the questions came into sight from the start page. */
  turn: number
  onWelcome: () => void
}

/** One person, one questionnaire: from the first question to the words of thanks. */
export function Taking({ data, words, model, pass, resumed, turn, onWelcome }: TakingProps) {
  const [view, setView] = useState<View>(questions)
  const [page, setPage] = useState(() => String(model.currentPage.name))
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const now = useRef(view)
  const [newId] = useState(randomId)
  const mayCode = data.ownCode !== null && canStretch()
  const [Card, setCard] = useState<ComponentType<OwnCodeCardProps> | null>(null)
  /** What was chosen to be sent along; the same at every attempt. */
  const ownCode = useRef<Promise<string[] | null> | null>(null)
  const id = resumed?.id ?? newId
  const sending = useRef(false)
  /** Did an earlier attempt end without a clear answer? Then the same answers must be sent again, and no others. */
  const unsure = useRef(false)
  const paused = useRef(false)
  /** The same at every attempt to keep, so that what may have arrived is found with the words that were shown. */
  const code = useRef<Promise<DraftCode> | null>(null)

  const end = (last: View) => {
    keepUnsent(false)
    setCard(null)
    if (resumed !== null && last.kind !== 'kept') void removeDraft(data.cohort, resumed.code)
    model.clear(true, true)
    setView(last)
  }

  useEffect(() => {
    now.current = view
    if (view.kind === 'questions' && view.refused > 0) focusFirstError(model)
  }, [view, model])

  useEffect(() => {
    const onPage = () => {
      setPage(String(model.currentPage.name))
      if (mayCode && model.isLastPage) void loadOwnCodeCard()
    }
    const onValue = () => {
      const leaving = leaves(data, model)
      if (leaving && !passesBy()) setView({ kind: 'exit' })
      keepUnsent(!leaving && Object.keys(answersOf(model)).length > 0)
      redraw()
    }
    model.onCurrentPageChanged.add(onPage)
    model.onValueChanged.add(onValue)
    const unwatch = watchHistory((name) => {
      const from = now.current
      if (settled.includes(from.kind) || (from.kind === 'problem' && (from.unsure || hopeless.includes(from.code)))) return
      if (from.kind === 'exit' && data.exit !== null) model.clearValue(data.exit.question)
      setView(questions)
      if (name === null) return onWelcome()
      const to = model.getPageByName(name)
      if (to?.isVisible) model.currentPage = to
    })
    return () => {
      model.onCurrentPageChanged.remove(onPage)
      model.onValueChanged.remove(onValue)
      unwatch()
    }
  }, [data, model, mayCode, onWelcome])

  const send = async () => {
    if (data.preview) return end({ kind: 'previewed' })
    if (sending.current || pass === null) return
    sending.current = true
    setView({ kind: 'sending' })
    const own = await ownCode.current
    const submission = { id, pass, survey: data.survey, version: data.version, answers: answersOf(model), ...(own !== null && { ownCode: own }) }
    const delivery = await deliver(submission, () => {
      unsure.current = true
      setView({ kind: 'waiting' })
    })
    sending.current = false
    if (delivery.kind === 'received') return end({ kind: 'received' })
    if (delivery.kind === 'unreachable') return setView({ kind: 'unreachable' })
    if (delivery.kind === 'problem') {
      const problem: View = { kind: 'problem', code: delivery.code, unsure: unsure.current }
      return hopeless.includes(delivery.code) ? end(problem) : setView(problem)
    }
    const shown = showRefused(model, delivery.problems)
    setView(shown > 0 ? { kind: 'questions', refused: shown } : { kind: 'problem', code: 'answers-refused', unsure: false })
  }

  const keep = async () => {
    if (pass === null) return
    setView({ kind: 'keeping' })
    const { survey, version } = data
    const draft = { id, pass, survey, version, page: String(model.currentPage.name), answers: answersOf(model) }
    const mine = await (resumed?.code ?? (code.current ??= makeDraftCode()))
    const keeping = await keepDraft(draft, mine)
    if (keeping.kind === 'kept') return end({ kind: 'kept', code: mine })
    if (keeping.kind === 'problem' && hopeless.includes(keeping.code)) return end({ kind: 'problem', code: keeping.code, unsure: false })
    setView({ kind: 'later', failed: keeping.kind === 'too-long' ? 'tooLong' : 'unreachable' })
  }

  const offerOwnCode = async () => {
    const card = await loadOwnCodeCard()
    if (now.current.kind !== 'questions' || !model.isLastPage) return
    if (card === null) return setView({ kind: 'no-own-code' })
    setCard(() => card)
    enterPage(String(model.currentPage.name))
    setView({ kind: 'own-code' })
  }
  const sendWith = (code: Promise<string[] | null> | null) => {
    ownCode.current = code
    void send()
  }

  const next = () => {
    if (leaves(data, model)) return setView({ kind: 'exit' })
    if (!model.currentPage.validate(true, false)) return focusFirstError(model)
    if (model.isLastPage) return void (mayCode ? offerOwnCode() : send())
    if (!paused.current && isPauseNext(data.role, model)) {
      paused.current = true
      enterPage(String(model.currentPage.name))
      return setView({ kind: 'pause' })
    }
    if (!model.nextPage()) return
    enterPage(String(model.currentPage.name))
    setView(questions)
  }
  const afterPause = () => {
    if (model.nextPage()) enterPageInstead(String(model.currentPage.name))
    goBack()
  }
  const stop = () => (leaves(data, model) ? setView({ kind: 'exit' }) : Object.keys(answersOf(model)).length > 0 ? setView({ kind: 'stopping' }) : end({ kind: 'stopped' }))
  const goBack = () => setView(questions)
  const notMeant = () => {
    if (data.exit !== null) model.clearValue(data.exit.question)
    goBack()
  }

  const hurry = () => {
    setView({ kind: 'sending' })
    deliverNow()
  }
  const Page = data.easy ? EasyQuestions : Questions
  const texts = draftTexts(data.role)
  const later = !data.preview && canStretch() && !leaves(data, model) && Object.keys(answersOf(model)).length > 0 ? { text: texts.button, run: () => setView({ kind: 'later', failed: null }) } : null
  const asking = resumed === null ? texts.ask : texts.again
  const sendAction = { text: words.sendAgain, run: () => void send() }
  const backAction = { text: words.backToQuestions, run: goBack }
  const withoutCode = { text: words.send, run: () => sendWith(null) }
  return (
    <>
      <Page hidden={view.kind !== 'questions'} refused={view.kind === 'questions' ? view.refused : 0} {...{ model, page, turn, next, stop, later }} words={mayCode ? { ...words, send: words.next } : words} />
      {Card !== null && data.ownCode !== null && <Card salt={data.ownCode.salt} hidden={view.kind !== 'own-code'} onSend={sendWith} />}
      {view.kind === 'no-own-code' && <Panel {...words.noOwnCode} actions={[withoutCode, backAction]} />}
      {view.kind === 'pause' && <Pause {...{ words, stop, later }} next={afterPause} />}
      {view.kind === 'stopping' && <Panel {...words.stop} actions={[{ text: words.stop.send, run: () => void send() }, { text: words.stop.discard, run: () => end({ kind: 'stopped' }) }, { text: words.stop.goOn, run: goBack }]} />}
      {view.kind === 'later' && <Panel {...(view.failed === null ? asking : texts[view.failed])} actions={[{ text: view.failed === null ? asking.keep : texts.tryAgain, run: () => void keep() }, { text: words.stop.goOn, run: goBack }]} />}
      {view.kind === 'keeping' && <Panel {...texts.keeping} />}
      {view.kind === 'kept' && <Kept words={view.code.words} texts={texts.kept} />}
      {view.kind === 'stopped' && <Panel {...words.stopped} />}
      {view.kind === 'sending' && <Panel {...words.sending} />}
      {view.kind === 'waiting' && <Panel {...words.waiting} actions={[{ text: words.sendAgain, run: hurry }]} />}
      {view.kind === 'unreachable' && <Panel {...words.unreachable} actions={[sendAction]} />}
      {view.kind === 'problem' && <Panel {...words.problem(view.code, view.unsure)} actions={hopeless.includes(view.code) ? [] : view.unsure ? [sendAction] : [sendAction, backAction]} />}
      {view.kind === 'received' && <Received {...data.end} role={data.role} id={id} resultsAddress={data.resultsAddress} />}
      {view.kind === 'previewed' && <Previewed end={data.end} />}
      {view.kind === 'exit' && data.exit !== null && <Panel {...data.exit} quiet={{ text: words.exitByMistake, run: notMeant }} />}
    </>
  )
}
