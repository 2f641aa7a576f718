import { Link } from '@tanstack/react-router'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { waveTitle } from '../../evidence.ts'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { conversationTexts } from '../../nl/evidence.ts'
import { useProject } from '../../use-project.ts'
import { ConversationText } from '../evidence/ConversationText.tsx'

interface Props {
  organisation: string
  records: readonly KeptRecord[]
}

/** What was heard in the latest rounds of conversations, one round after another. */
export function Heard({ organisation, records }: Props) {
  const { id, waves } = useProject()
  const rounds = ofKind(records, 'conversations')
  const latest = Math.max(0, ...rounds.map(({ content }) => content.wave))
  const texts = evaluationTexts.heard
  return (
    <section className="section" aria-labelledby="gehoord">
      <h2 id="gehoord">{texts.title}</h2>
      {rounds.length === 0 && <p className="quiet">{texts.none}</p>}
      {rounds.filter(({ content }) => content.wave === latest).map(({ id: round, content }) => (
        <div key={round} className="stack stack--tight">
          <h3>{conversationTexts.roles[content.role]}</h3>
          <p className="quiet">{waveTitle(waves, content.wave)} · {conversationTexts.counts[content.count]}</p>
          <ConversationText content={content} />
        </div>
      ))}
      <p className="print-hidden"><Link to="/projecten/$project/bevindingen" params={{ project: id }} search={{ organisatie: organisation }}>{texts.all}</Link></p>
    </section>
  )
}
