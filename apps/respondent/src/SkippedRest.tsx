import type { Model } from 'survey-core'
import { FocusedHeading } from './FocusedHeading.tsx'
import type { Texts } from './nl.ts'
import { sensitiveChoice } from './sensitive-part.ts'

interface SkippedRestProps {
  words: Texts
  texts: Texts['skippedRest']
  model: Model
  next: () => void
  stop: () => void
}

/** After skipping all that was left: nothing is sent before somebody says so. */
export function SkippedRest({ words, texts: { title, paragraphs, showAfterAll }, model, next, stop }: SkippedRestProps) {
  const goOn = () => {
    const choice = sensitiveChoice(model)
    if (choice !== null) choice.question.value = 'verder'
    next()
  }
  return (
    <div className="panel">
      <FocusedHeading>{title}</FocusedHeading>
      {paragraphs.map((text) => <p key={text}>{text}</p>)}
      <p>{words.countsWhenSent}</p>
      <div className="page-buttons">
        <button type="button" className="next" onClick={next}>{words.send}</button>
        <button type="button" className="back" onClick={goOn}>{showAfterAll}</button>
        <button type="button" className="stop" onClick={stop}>{words.stop.button}</button>
      </div>
    </div>
  )
}
