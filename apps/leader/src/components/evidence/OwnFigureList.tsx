import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { partOfKind, waveTitle } from '../../evidence.ts'
import { formatDay } from '../../format.ts'
import { evidenceTexts, ownFigureTexts as texts } from '../../nl/evidence.ts'
import { recordTexts } from '../../nl/records.ts'
import { criteriaQuery, type Organisation } from '../../queries.ts'
import { useProject } from '../../use-project.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { OwnFigureText } from './OwnFigureText.tsx'
import { showOwnFigure } from './show-record.tsx'

interface Props {
  organisation: Organisation
  records: readonly KeptRecord<'own-figure'>[]
}

/** Numbers that an organisation has itself, each beside a subject. */
export function OwnFigureList({ organisation, records }: Props) {
  const { id, waves, manage } = useProject()
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const to = { to: '/projecten/$project/bevindingen/$part/$record' } as const
  return (
    <section className="section" aria-labelledby="deel-cijfers">
      <div className="title-row">
        <h2 id="deel-cijfers">{texts.title}</h2>
        {manage && <Link {...to} params={{ project: id, part: partOfKind['own-figure'], record: 'nieuw' }} search={{ organisatie: organisation.id }} className="button button--secondary">{texts.add}</Link>}
      </div>
      <p className="evidence__lead">{texts.lead}</p>
      {records.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="cards cards--two">
        {records.toSorted((a, b) => b.content.date.localeCompare(a.content.date)).map((record) => {
          const { criterion, wave } = record.content
          const subject = criteria.find((each) => each.id === criterion)?.title ?? ''
          const title = `${subject}, ${waveTitle(waves, wave)}`
          return (
            <li key={record.id} className="card">
              <h3 className="card__title">{subject}</h3>
              <p className="card__text">{waveTitle(waves, wave)}</p>
              <OwnFigureText content={record.content} />
              <p className="card__facts"><span>{recordTexts.kept(formatDay(record.savedOn), record.savedBy)}</span></p>
              {manage && (
                <div className="buttons">
                  <Link {...to} params={{ project: id, part: partOfKind['own-figure'], record: record.id }} search={{ organisatie: organisation.id }} aria-label={evidenceTexts.changeOf(title)} className="button button--secondary">{evidenceTexts.change}</Link>
                  <RemoveRecord record={record} title={title} />
                </div>
              )}
              <RecordHistory record={record.id} show={showOwnFigure} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
