import { useEffect } from 'react'
import type { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import type { Later } from './draft/LaterButton.tsx'
import { FocusedHeading } from './FocusedHeading.tsx'
import type { Texts } from './nl.ts'
import { PageButtons } from './PageButtons.tsx'
import { sensitiveChoice, skipsTheRest } from './sensitive-part.ts'
import { SkippedRest } from './SkippedRest.tsx'

export interface QuestionsProps {
  words: Texts
  model: Model
  page: string
  /** 0 as long as the start page is in sight. */
  turn: number
  hidden: boolean
  /** How many answers on this page the server sent back; the focus is then at the first of them. */
  refused: number
  next: () => void
  stop: () => void
  later: Later | null
}

/** One page of questions between its heading and its buttons. */
export function Questions({ words, model, page, turn, hidden, refused, next, stop, later }: QuestionsProps) {
  const { title, description } = model.currentPage
  const progress = words.progress(model.currentPageNo + 1, model.visiblePageCount)
  const last = model.isLastPage
  const choice = sensitiveChoice(model)
  const shown = turn > 0 && !hidden
  const heading = <><span className="progress">{progress}</span> {title}</>

  useEffect(() => {
    document.title = shown ? `${progress} – ${words.title}` : words.title
  }, [shown, progress, words])

  if (!hidden && skipsTheRest(model)) return <SkippedRest {...{ words, model, next, stop }} texts={words.skippedRest} />
  return (
    <div hidden={hidden}>
      {shown && refused === 0 ? <FocusedHeading key={`${turn} ${page}`}>{heading}</FocusedHeading> : <h1>{heading}</h1>}
      {description && <p className="intro">{description}</p>}
      {refused > 0 && <p className="notice" role="alert">{words.lookAgain(refused)}</p>}
      {choice !== null && <p className="ask">{choice.question.title}</p>}
      <div hidden={choice !== null}><Survey model={model} /></div>
      {!hidden && <PageButtons {...{ words, choice, last, stop, later }} next={() => skipsTheRest(model) || next()} />}
    </div>
  )
}
