import { Link } from '@tanstack/react-router'
import { rolesOfOrganisation, type KeptRecord } from '@leidraadspiegel/schema'
import { partOfKind, waveTitle } from '../../evidence.ts'
import { formatDay } from '../../format.ts'
import { conversationTexts as texts, evidenceTexts } from '../../nl/evidence.ts'
import { recordTexts } from '../../nl/records.ts'
import type { Organisation } from '../../queries.ts'
import { useProject } from '../../use-project.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { ConversationText } from './ConversationText.tsx'
import { showConversations } from './show-record.tsx'

interface Props {
  organisation: Organisation
  records: readonly KeptRecord<'conversations'>[]
}

/** Rounds of conversations, the latest wave first, and the guide that they follow. */
export function ConversationList({ organisation, records }: Props) {
  const { id, waves, manage } = useProject()
  const to = { to: '/projecten/$project/bevindingen/$part/$record' } as const
  const newestFirst = records.toSorted((a, b) => b.content.wave - a.content.wave || rolesOfOrganisation.indexOf(a.content.role) - rolesOfOrganisation.indexOf(b.content.role))
  return (
    <section className="section" aria-labelledby="deel-gesprekken">
      <div className="title-row">
        <h2 id="deel-gesprekken">{texts.title}</h2>
        {manage && <Link {...to} params={{ project: id, part: partOfKind.conversations, record: 'nieuw' }} search={{ organisatie: organisation.id }} className="button button--secondary">{texts.add}</Link>}
      </div>
      <p className="evidence__lead">{texts.lead}</p>
      <div className="evidence__guide">
        <p>{texts.guide.lead}</p>
        <ul>{rolesOfOrganisation.map((role) => <li key={role}><Link to="/projecten/$project/bevindingen/gespreksleidraad/$role" params={{ project: id, role }}>{texts.guide.of[role]}</Link></li>)}</ul>
      </div>
      {records.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="cards cards--two">
        {newestFirst.map((record) => {
          const { role, count, wave, agreedOn, subjects } = record.content
          const title = `${texts.roles[role]}, ${waveTitle(waves, wave)}`
          return (
            <li key={record.id} className="card">
              <h3 className="card__title">{texts.roles[role]}</h3>
              <p className="card__text">{waveTitle(waves, wave)} · {texts.counts[count]}{agreedOn !== null && ` · ${texts.agreedOn(formatDay(agreedOn))}`}</p>
              <details>
                <summary>{texts.subjectsWritten(subjects.length)}</summary>
                <ConversationText content={record.content} />
              </details>
              <p className="card__facts"><span>{recordTexts.kept(formatDay(record.savedOn), record.savedBy)}</span></p>
              {manage && (
                <div className="buttons">
                  <Link {...to} params={{ project: id, part: partOfKind.conversations, record: record.id }} search={{ organisatie: organisation.id }} aria-label={evidenceTexts.changeOf(title)} className="button button--secondary">{evidenceTexts.change}</Link>
                  <RemoveRecord record={record} title={title} />
                </div>
              )}
              <RecordHistory record={record.id} show={showConversations} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
