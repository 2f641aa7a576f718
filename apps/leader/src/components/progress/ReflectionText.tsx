import { useSuspenseQuery } from '@tanstack/react-query'
import { reflectionHeadings, type KeptRecord, type Reflection } from '@leidraadspiegel/schema'
import { headingWords, progressTexts } from '../../nl/progress.ts'
import { criteriaQuery } from '../../queries.ts'

interface Props {
  content: Reflection
  actions: readonly KeptRecord<'action'>[]
}

/** What was said when people looked back, under its headings. */
export function ReflectionText({ content, actions }: Props) {
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const texts = progressTexts.reflections
  const about = actions.filter(({ id }) => content.actions.includes(id))
  return (
    <div className="stack stack--tight">
      <p className="quiet">{texts.were(content.who.join(', '))}</p>
      {reflectionHeadings.filter((heading) => content[heading].length > 0).map((heading) => (
        <div key={heading}>
          <p><strong>{headingWords[heading]}</strong></p>
          <ul className="dotted-list">{content[heading].map(({ criterion, text }, index) => <li key={index}>{text}{criterion !== null && <span className="quiet"> ({criteria.find(({ id }) => id === criterion)?.title ?? criterion})</span>}</li>)}</ul>
        </div>
      ))}
      {content.agreed !== '' && <p><strong>{texts.agreedWords}</strong> {content.agreed}</p>}
      {about.length > 0 && <p className="quiet">{texts.about} {about.map((action) => action.content.what).join('; ')}.</p>}
    </div>
  )
}
