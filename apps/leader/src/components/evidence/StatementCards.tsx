import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { surveyOfStatement, type KeptRecord } from '@leidraadspiegel/schema'
import { earlierThan, partOfKind, progressOf, waveTitle, wavesToChoose, type StatementKind } from '../../evidence.ts'
import { askedQuery } from '../../evidence-queries.ts'
import { formatDay } from '../../format.ts'
import { evidenceTexts, statementTexts as texts } from '../../nl/evidence.ts'
import { recordTexts } from '../../nl/records.ts'
import type { Organisation } from '../../queries.ts'
import { useProject } from '../../use-project.ts'
import { ProblemNotice } from '../Notice.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'

interface Props {
  kind: StatementKind
  organisation: Organisation
  records: readonly KeptRecord<StatementKind>[]
}

/** What an organisation fills in together, a card per wave: not begun, halfway, or ready. */
export function StatementCards({ kind, organisation, records }: Props) {
  const { id, waves, manage } = useProject()
  const { title, lead } = texts[kind]
  const { data, error } = useQuery(askedQuery(surveyOfStatement[kind]))
  return (
    <section className="section" aria-labelledby={`deel-${kind}`}>
      <h2 id={`deel-${kind}`}>{title}</h2>
      <p className="evidence__lead">{lead}</p>
      <ProblemNotice error={error} />
      <ul className="cards">
        {wavesToChoose(waves).toReversed().map(({ number }) => {
          const record = records.find(({ content }) => content.wave === number)
          const earlier = record === undefined ? earlierThan(records, number) : undefined
          const wave = waveTitle(waves, number)
          const to = { to: '/projecten/$project/bevindingen/$part/$record', params: { project: id, part: partOfKind[kind], record: record?.id ?? 'nieuw' } } as const
          const search = { organisatie: organisation.id, meting: String(number) }
          const label = (action: string): string => texts.fillOf(action, wave)
          return (
            <li key={number} className="card">
              <h3 className="card__title">{wave}</h3>
              <p className="card__text">{record === undefined ? texts.notBegun : <State record={record} pages={data?.versions.find(({ version }) => version === record.content.version)?.pages ?? []} />}</p>
              {record !== undefined && <p className="card__facts"><span>{recordTexts.kept(formatDay(record.savedOn), record.savedBy)}</span></p>}
              {manage && (
                <div className="buttons">
                  {record === undefined ? <Link {...to} search={search} aria-label={label(texts[kind].fill)} className="button button--secondary">{texts[kind].fill}</Link> : <Link {...to} search={search} aria-label={label(record.content.finishedOn === null ? texts.goOn : evidenceTexts.look)} className="button button--secondary">{record.content.finishedOn === null ? texts.goOn : evidenceTexts.look}</Link>}
                  {earlier !== undefined && <Link {...to} search={{ ...search, begin: earlier.id }} className="button button--subtle">{texts.startFrom(waveTitle(waves, earlier.content.wave))}</Link>}
                  {record !== undefined && <RemoveRecord record={record} title={label(texts[kind].heading)} />}
                </div>
              )}
              {record?.content.finishedOn != null && (kind === 'scan'
                ? <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project: id, analysis: 'protocolscan' }} search={{ organisation: organisation.id, wave: String(number) }}>{texts[kind].result}</Link></p>
                : <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project: id, analysis: 'on-one-page' }} search={{ organisation: organisation.id, wave: String(number) }}>{texts[kind].result}</Link></p>)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function State({ record: { content }, pages }: { record: KeptRecord<StatementKind>; pages: Parameters<typeof progressOf>[0] }) {
  const { done, of } = progressOf(pages, content.answers)
  return content.finishedOn === null ? texts.halfway(done, of) : texts.finished(formatDay(content.finishedOn))
}
