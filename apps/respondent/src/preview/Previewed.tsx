import type { RespondentData } from '@leidraadspiegel/schema'
import { FocusedHeading } from '../FocusedHeading.tsx'
import { previewTexts } from './nl.ts'

/** The end of a preview: nothing was sent, and what a respondent would read now. */
export function Previewed({ end }: Pick<RespondentData, 'end'>) {
  const { title, paragraphs, again } = previewTexts
  return (
    <div className="panel">
      <div lang="nl">
        <FocusedHeading>{title}</FocusedHeading>
        {paragraphs.map((text) => <p key={text}>{text}</p>)}
      </div>
      <blockquote className="previewed">
        <h2>{end.title}</h2>
        {end.paragraphs.map((text) => <p key={text}>{text}</p>)}
      </blockquote>
      <div className="actions"><button type="button" lang="nl" onClick={() => location.reload()}>{again}</button></div>
    </div>
  )
}
