import { LaterButton, type Later } from './draft/LaterButton.tsx'
import type { Texts } from './nl.ts'
import type { SensitiveChoice } from './sensitive-part.ts'

interface PageButtonsProps {
  words: Texts
  /** On a page that announces a part that may be skipped. */
  choice: SensitiveChoice | null
  last: boolean
  next: () => void
  stop: () => void
  later: Later | null
}

/** The ways on from a page of questions. Skipping the announced part is one press, as large as the way on. */
export function PageButtons({ words, choice, last, next, stop, later }: PageButtonsProps) {
  const choose = (value: string) => () => {
    if (choice !== null) choice.question.value = value
    next()
  }
  return (
    <div className={choice === null ? 'page-buttons' : 'page-buttons even'}>
      {last && words.closing !== null && <p>{words.closing}</p>}
      {last && <p>{words.countsWhenSent}</p>}
      {choice === null
        ? <button type="button" className="next" onClick={next}>{last ? words.send : words.next}</button>
        : <>
            <button type="button" className="next" data-read onClick={choose('verder')}>{choice.goOn}</button>
            <button type="button" className="skip" data-read onClick={choose('overslaan')}>{choice.skip}</button>
          </>}
      <button type="button" className="back" onClick={() => history.back()}>{words.back}</button>
      <button type="button" className="stop" onClick={stop}>{words.stop.button}</button>
      <LaterButton later={later} />
    </div>
  )
}
