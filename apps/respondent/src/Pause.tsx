import { LaterButton, type Later } from './draft/LaterButton.tsx'
import { FocusedHeading } from './FocusedHeading.tsx'
import type { Texts } from './nl.ts'

interface PauseProps {
  words: Texts
  next: () => void
  stop: () => void
  later: Later | null
}

/** A quiet screen between two pages of questions; nothing runs and nothing runs out. */
export function Pause({ words, next, stop, later }: PauseProps) {
  return (
    <div className="panel">
      <FocusedHeading>{words.pause.title}</FocusedHeading>
      {words.pause.paragraphs.map((text) => <p key={text}>{text}</p>)}
      <div className="page-buttons even">
        <button type="button" className="next" onClick={next}>{words.next}</button>
        <button type="button" className="stop" onClick={stop}>{words.stop.button}</button>
        <LaterButton later={later} />
      </div>
    </div>
  )
}
