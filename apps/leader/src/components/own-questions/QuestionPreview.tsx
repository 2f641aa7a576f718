import { ownTexts } from '../../nl/own-questions.ts'

/** A question with its answers as somebody sees them, to look at and not to answer. */
export function QuestionPreview({ text, answers }: { text: string; answers: readonly string[] }) {
  return (
    <figure className="own-preview">
      <figcaption className="quiet">{ownTexts.preview}</figcaption>
      <p className="own-preview__question">{text}</p>
      <ul className="own-preview__answers">
        {answers.filter((answer) => answer !== '').map((answer) => (
          <li key={answer} className="own-preview__answer"><span className="choice__box choice__box--round" aria-hidden="true" />{answer}</li>
        ))}
      </ul>
    </figure>
  )
}
