import { kindWord, openAnswerTexts } from '../nl/open-answers.ts'
import type { Draft, Mark } from '../redaction.ts'
import { Button } from './Button.tsx'

interface Props {
  draft: Draft
  busy: boolean
  onStrike: (mark: Mark) => void
  onStrikeAll: () => void
}

/** What could make somebody recognisable, piece by piece, each to be struck out by a person. */
export function Proposals({ draft: { text, marks }, busy, onStrike, onStrikeAll }: Props) {
  const { proposals, proposalsLead, nothing, strike, strikeOf, strikeAll } = openAnswerTexts.reading
  return (
    <section className="stack stack--tight" aria-labelledby="voorstellen">
      <h3 id="voorstellen">{proposals}</h3>
      <p className="quiet">{marks.length === 0 ? nothing : proposalsLead}</p>
      {marks.length > 0 && (
        <ul className="proposals">
          {marks.map((mark) => {
            const piece = text.slice(mark.from, mark.to)
            return (
              <li key={mark.from} className="proposals__one">
                <span><mark className="proposal">{piece}</mark> <span className="proposals__kind">{kindWord(mark)}</span></span>
                <Button isDisabled={busy} onPress={() => onStrike(mark)} aria-label={strikeOf(piece, kindWord(mark))}>{strike}</Button>
              </li>
            )
          })}
        </ul>
      )}
      {marks.length > 1 && <p><Button isDisabled={busy} onPress={onStrikeAll}>{strikeAll}</Button></p>}
    </section>
  )
}
