import { handOutTexts } from '../nl/hand-out.ts'
import { CopyButton } from './CopyButton.tsx'

/** For groups without a list: what whoever hands out the cards has to know (SV-32). */
export function HandOutSheet() {
  const { title, says, sheet, tally, stop, copy } = handOutTexts
  return (
    <section className="section" aria-labelledby="uitdelen">
      <h2 id="uitdelen">{title}</h2>
      <p className="quiet">{says}</p>
      <ul className="check__message hand-out">
        {sheet.map((text) => <li key={text}>{text}</li>)}
      </ul>
      <p><CopyButton text={sheet.join('\n')}>{copy}</CopyButton></p>
      <p>{tally}</p>
      <p>{stop}</p>
    </section>
  )
}
