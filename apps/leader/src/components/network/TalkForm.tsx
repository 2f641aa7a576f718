import { obstacleThemes } from '@leidraadspiegel/schema'
import { themeWords } from '../../nl/coding.ts'
import { networkTexts } from '../../nl/network.ts'
import { Button } from '../Button.tsx'

/** Instead of counts of fewer than three organisations: what to talk about together, with room to write on paper. */
export function TalkForm() {
  const { title, lead, print: printWord, questions, theme: themeQuestion, obstacle, chance, noted } = networkTexts.talk
  return (
    <section className="section talk" aria-labelledby="gesprek">
      <h2 id="gesprek">{title}</h2>
      <p>{lead}</p>
      <p className="print-hidden"><Button onPress={() => print()}>{printWord}</Button></p>
      <ol className="talk__questions">
        {questions.map((question) => (
          <li key={question}>
            <p>{question}</p>
            <p className="talk__room" aria-hidden="true" />
          </li>
        ))}
        {obstacleThemes.map((theme) => (
          <li key={theme}>
            <p><strong>{themeWords[theme]}.</strong> {themeQuestion(theme)}</p>
            <p className="print-only">{obstacle}</p>
            <p className="talk__room" aria-hidden="true" />
            <p className="print-only">{chance}</p>
            <p className="talk__room" aria-hidden="true" />
          </li>
        ))}
      </ol>
      <p className="print-only">{noted}</p>
      <p className="talk__room" aria-hidden="true" />
    </section>
  )
}
