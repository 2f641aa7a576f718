import { useSuspenseQuery } from '@tanstack/react-query'
import { conversationSides, type ContentOfKind } from '@leidraadspiegel/schema'
import { conversationTexts } from '../../nl/evidence.ts'
import { criteriaQuery } from '../../queries.ts'

/** What was heard in a round, per subject. */
export function ConversationText({ content: { subjects } }: { content: ContentOfKind<'conversations'> }) {
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  return (
    <div className="paper">
      {criteria.flatMap(({ id, title }) => subjects.filter(({ criterion }) => criterion === id).map((subject) => (
        <div key={id}>
          <h4>{title}</h4>
          <SidesOfSubject {...subject} />
        </div>
      )))}
    </div>
  )
}

export function SidesOfSubject(sides: Readonly<Record<(typeof conversationSides)[number], string>>) {
  return (
    <dl className="sides">
      {conversationSides.filter((side) => sides[side] !== '').map((side) => <div key={side}><dt>{conversationTexts.sidesShort[side]}</dt><dd className="paper__text">{sides[side]}</dd></div>)}
    </dl>
  )
}
