import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ofKind } from '@leidraadspiegel/schema'
import { ConversationList } from '../../components/evidence/ConversationList.tsx'
import { OwnFigureList } from '../../components/evidence/OwnFigureList.tsx'
import { StatementCards } from '../../components/evidence/StatementCards.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Notice.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { SelectInput } from '../../components/SelectInput.tsx'
import { evidenceTexts as texts } from '../../nl/evidence.ts'
import { recordsQuery } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/bevindingen/')

/** What one organisation knows besides the questionnaires; which one stands in the address. */
export function Evidence() {
  const { read, organisations } = useProject()
  if (!read) return <NotFound />
  return organisations.length === 0 ? <NoOrganisation /> : <OfOrganisation />
}

function OfOrganisation() {
  const { id, organisations } = useProject()
  const { organisatie } = route.useSearch()
  const navigate = useNavigate()
  const { data, error } = useQuery(recordsQuery(id))
  const organisation = organisations.find((each) => each.id === organisatie) ?? organisations[0]!
  const own = data?.filter((record) => record.organisation === organisation.id)
  const choose = (chosen: string): void => void navigate({ to: '/projecten/$project/bevindingen', params: { project: id }, search: { organisatie: chosen }, replace: true, resetScroll: false })
  return (
    <div className="stack stack--wide">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      {organisations.length > 1 && <div className="narrow"><SelectInput label={texts.organisation} value={organisation.id} options={organisations.map(({ id: value, name }) => ({ value, label: name }))} onChange={choose} /></div>}
      <ProblemNotice error={error} />
      {own === undefined ? error === null && <Loading /> : (
        <div className="evidence">
          <StatementCards kind="scan" organisation={organisation} records={ofKind(own, 'scan')} />
          <ConversationList organisation={organisation} records={ofKind(own, 'conversations')} />
          <StatementCards kind="management-answer" organisation={organisation} records={ofKind(own, 'management-answer')} />
          <OwnFigureList organisation={organisation} records={ofKind(own, 'own-figure')} />
        </div>
      )}
    </div>
  )
}

function NoOrganisation() {
  const { id, coordinate } = useProject()
  const { title, text, action, wait } = texts.noOrganisation
  return (
    <div className="stack stack--wide">
      <PageTitle title={texts.title} />
      <section className="empty">
        <h2>{title}</h2>
        <p>{text}</p>
        {coordinate ? <p><Link to="/projecten/$project/organisaties/nieuw" params={{ project: id }} className="button button--primary">{action}</Link></p> : <p>{wait}</p>}
      </section>
    </div>
  )
}
