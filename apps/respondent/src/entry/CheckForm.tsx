import { useEffect, useRef } from 'react'
import type { Model } from 'survey-core'
import { answerInWords, type EntryQuestion } from './entry-questions.ts'
import { entryTexts } from './nl.ts'
import { belongsElsewhere, useKeys } from './use-keys.ts'

interface Props {
  model: Model
  questions: readonly EntryQuestion[]
  onSend: () => void
  onChange: (index: number) => void
  onDiscard: () => void
}

const words = entryTexts.check

/** Everything of one form on one screen, to hold beside the paper; Enter sends it. */
export function CheckForm({ model, questions, onSend, onChange, onDiscard }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const answers = questions.map((question) => answerInWords(model, question))
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  useKeys((event) => {
    if (belongsElsewhere(event)) return
    if (event.key === 'Enter') onSend()
    else if (event.key === 'ArrowLeft') onChange(questions.length - 1)
    else return
    event.preventDefault()
  })
  return (
    <div className="entry">
      <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
      <p>{words.filled(answers.filter((answer) => answer !== null).length, questions.length)}</p>
      <div className="page-buttons"><button type="button" className="next" onClick={onSend}>{words.send}</button></div>
      <ol className="entry-check">
        {questions.map(({ id, title }, index) => (
          <li key={id}>
            <span className="entry-id">{id}</span>
            <span className="entry-title">{title}</span>
            <strong>{answers[index] ?? words.nothing}</strong>
            <button type="button" onClick={() => onChange(index)}>{words.change(id)}</button>
          </li>
        ))}
      </ol>
      <p className="quiet"><button type="button" onClick={onDiscard}>{words.discard}</button></p>
    </div>
  )
}
