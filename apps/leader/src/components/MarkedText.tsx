import { piecesOf, type Draft } from '../redaction.ts'

/** A text with what is proposed to be struck out underlined and set apart; the same pieces stand in the list of proposals. */
export function MarkedText({ draft, label }: { draft: Draft; label: string }) {
  return (
    <blockquote className="quote" aria-label={label}>
      <p>{piecesOf(draft).map(({ text, from, mark }) => (mark === null ? <span key={from}>{text}</span> : <mark key={from} className="proposal">{text}</mark>))}</p>
    </blockquote>
  )
}
