import { useEffect, useRef, useState } from 'react'
import type { Model } from 'survey-core'
import { chosenIn, type EntryQuestion } from './entry-questions.ts'
import { entryTexts as words } from './nl.ts'
import { belongsElsewhere, useKeys } from './use-keys.ts'
import { WrittenAnswer } from './WrittenAnswer.tsx'

interface Props {
  model: Model
  question: EntryQuestion
  number: number
  count: number
  /** Why the server refused the answer; null when it did not. */
  refused: string | null
  /** Something was answered, or taken back. */
  onChange: () => void
  onNext: () => void
  onPrevious: () => void
}

/** One question of a form on paper: a digit answers it and goes on. */
export function QuestionEntry({ model, question, number, count, refused, onChange, onNext, onPrevious }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [tooMany, setTooMany] = useState(false)
  const { id, kind, options, most } = question
  const chosen = chosenIn(model, id)
  const choosing = kind === 'one' || kind === 'several'

  useEffect(() => {
    scrollTo(0, 0)
    if (choosing) heading.current?.focus()
  }, [choosing])

  const keep = (value: unknown) => {
    if (value === undefined) model.clearValue(id)
    else model.setValue(id, value)
    onChange()
  }
  const skip = () => {
    keep(undefined)
    onNext()
  }
  const pick = (index: number) => {
    const option = options[index]
    if (option === undefined) return
    if (kind === 'one') {
      keep(option.value)
      return onNext()
    }
    const others = chosen.filter((value) => value !== option.value)
    const next = others.length < chosen.length ? others : [...chosen, option.value]
    setTooMany(most !== null && next.length > most)
    if (most === null || next.length <= most) keep(next.length === 0 ? undefined : next)
  }
  useKeys((event) => {
    if (belongsElsewhere(event)) return
    const { key } = event
    if (key === 'ArrowLeft' || key === 'ArrowUp') onPrevious()
    else if (key === 'ArrowRight' || key === 'ArrowDown' || key === 'Enter') onNext()
    else if (choosing && /^[1-9]$/.test(key)) pick(Number(key) - 1)
    else if (choosing && (key === '0' || key === '-')) skip()
    else return
    event.preventDefault()
  })

  return (
    <div className="entry">
      {number > 1 && <p className="quiet"><button type="button" onClick={onPrevious}>{words.previous}</button></p>}
      <h1 ref={heading} tabIndex={-1} id="question">
        <span className="progress">{words.position(number, count)}</span> <span className="entry-id">{id}</span> {question.title}
      </h1>
      {refused !== null && <p className="notice" role="alert">{words.refused} {refused}</p>}
      {choosing ? (
        <>
          {kind === 'several' && <p className="hint">{words.several}</p>}
          <ol className="entry-options" aria-labelledby="question">
            {options.map(({ value, text }, index) => (
              <li key={text}>
                <button type="button" aria-pressed={chosen.includes(value)} onClick={() => pick(index)}><kbd>{index + 1}</kbd> <span>{text}</span></button>
              </li>
            ))}
            <li><button type="button" className="skip" onClick={skip}><kbd>0</kbd> <span>{words.skipped}</span></button></li>
          </ol>
          <p className="notice" role="alert">{tooMany && most !== null ? words.most(most) : ''}</p>
        </>
      ) : <WrittenAnswer question={question} value={chosen[0]} onAnswer={keep} onNext={onNext} />}
      <div className="page-buttons"><button type="button" className="next" onClick={onNext}>{words.next}</button></div>
      <p className="hint">{choosing ? words.keys : kind === 'text' && question.lines ? words.write : ''}</p>
    </div>
  )
}
