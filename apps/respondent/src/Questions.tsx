import { useEffect, useRef } from 'react'
import type { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import type { Texts } from './nl.ts'
import { focusFirstError } from './show-refused.ts'

interface QuestionsProps {
  words: Texts
  model: Model
  page: string
  turn: number
  hidden: boolean
  refused: number
  next: () => void
  stop: () => void
}

/** One page of questions between its heading and its buttons. */
export function Questions({ words, model, page, turn, hidden, refused, next, stop }: QuestionsProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { title, description } = model.currentPage
  const progress = words.progress(model.currentPageNo + 1, model.visiblePageCount)
  const last = model.isLastPage

  useEffect(() => {
    if (hidden || turn === 0) return
    document.title = `${progress} – ${words.title}`
    if (refused > 0) return focusFirstError(model)
    scrollTo(0, 0)
    heading.current?.focus()
  }, [page, turn, hidden, refused])

  return (
    <div hidden={hidden}>
      <h1 ref={heading} tabIndex={-1}><span className="progress">{progress}</span> {title}</h1>
      {description && <p className="intro">{description}</p>}
      {refused > 0 && <p className="notice" role="alert">{words.lookAgain(refused)}</p>}
      <Survey model={model} />
      <div className="page-buttons">
        {last && <p>{words.countsWhenSent}</p>}
        <button type="button" className="next" onClick={next}>{last ? words.send : words.next}</button>
        <button type="button" className="back" onClick={() => history.back()}>{words.back}</button>
        <button type="button" className="stop" onClick={stop}>{words.stop.button}</button>
      </div>
    </div>
  )
}
