import { FocusedHeading } from '../FocusedHeading.tsx'
import type { Texts } from '../nl.ts'
import { easyTexts } from './nl.ts'

interface SkippedLastProps {
  words: Texts
  next: () => void
  showAfterAll: () => void
  stop: () => void
}

/** After skipping what was left: nothing is sent before somebody says so. */
export function SkippedLast({ words, next, showAfterAll, stop }: SkippedLastProps) {
  return (
    <div className="panel">
      <FocusedHeading>{easyTexts.skipped.title}</FocusedHeading>
      {easyTexts.skipped.paragraphs.map((text) => <p key={text}>{text}</p>)}
      <p>{words.countsWhenSent}</p>
      <div className="page-buttons">
        <button type="button" className="next" onClick={next}>{words.send}</button>
        <button type="button" className="back" onClick={showAfterAll}>{easyTexts.showAfterAll}</button>
        <button type="button" className="stop" onClick={stop}>{words.stop.button}</button>
      </div>
    </div>
  )
}
