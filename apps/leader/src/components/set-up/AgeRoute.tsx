import { setUpTexts } from '../../nl/set-up.ts'
import { CopyButton } from '../CopyButton.tsx'

/** How old somebody is decides who has to know (SV-10), with the text for parents. */
export function AgeRoute({ organisations }: { organisations: readonly string[] }) {
  const { ageTitle, age, ageMessage, ageText, ageCopy } = setUpTexts.safety
  const text = ageText(organisations.length === 1 ? (organisations[0] ?? '') : '')
  return (
    <section className="section" aria-labelledby="leeftijd">
      <h2 id="leeftijd">{ageTitle}</h2>
      <dl className="ages">
        {age.map(([years, says]) => <div key={years}><dt>{years}</dt><dd>{says}</dd></div>)}
      </dl>
      <h3>{ageMessage}</h3>
      <blockquote className="check__message check__message--lines">{text}</blockquote>
      <p><CopyButton text={text}>{ageCopy}</CopyButton></p>
    </section>
  )
}
