import { openAnswerTexts } from '../nl/open-answers.ts'
import type { HelpLine } from '../text-queries.ts'

/** What to do when a text worries somebody who reads it (SV-05). */
export function WorryNotice({ lines }: { lines: readonly HelpLine[] }) {
  const { title, text } = openAnswerTexts.worry
  return (
    <aside className="notice stack stack--tight" aria-labelledby="zorgen">
      <p id="zorgen" className="notice__title">{title}</p>
      <p>{text}</p>
      <ul className="worry__lines">
        {lines.map(({ id, name, phone, tel, text: about }) => (
          <li key={id}>
            <strong>{name}</strong>
            {phone !== null && tel !== null && <>: <a href={`tel:${tel}`}>{phone}</a></>}. {about}
          </li>
        ))}
      </ul>
    </aside>
  )
}
