import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ConversationsForm } from '../../components/evidence/ConversationsForm.tsx'
import { OwnFigureForm } from '../../components/evidence/OwnFigureForm.tsx'
import { StatementForm } from '../../components/evidence/StatementForm.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Notice.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { kindOfPart, type EvidenceKind } from '../../evidence.ts'
import { conversationTexts, evidenceTexts, ownFigureTexts, statementTexts } from '../../nl/evidence.ts'
import type { Organisation } from '../../queries.ts'
import { recordsQuery, type RecordTarget } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/bevindingen/$part/$record')

const headings: Readonly<Record<EvidenceKind, string>> = { conversations: conversationTexts.title, 'own-figure': ownFigureTexts.heading, scan: statementTexts.scan.heading, 'management-answer': statementTexts['management-answer'].heading }

/** Something that an organisation knows, to write down or to change. */
export function WriteEvidence() {
  const { part } = route.useParams()
  const { organisatie } = route.useSearch()
  const { manage, organisations } = useProject()
  const kind = kindOfPart(part)
  const organisation = organisations.find(({ id }) => id === organisatie)
  return kind === undefined || organisation === undefined || !manage ? <NotFound /> : <Write kind={kind} organisation={organisation} />
}

function Write({ kind, organisation }: { kind: EvidenceKind; organisation: Organisation }) {
  const { record } = route.useParams()
  const search = route.useSearch()
  const { id } = useProject()
  const navigate = useNavigate()
  const { data, error } = useQuery(recordsQuery(id))
  /** What stood there when writing began: what others keep meanwhile does not change the fields. */
  const [began, setBegan] = useState(data)
  if (began === undefined && data !== undefined) setBegan(data)
  const toList = (): void => void navigate({ to: '/projecten/$project/bevindingen', params: { project: id }, search: { organisatie: organisation.id } })
  const own = began?.filter((each) => each.organisation === organisation.id) ?? []
  const kept = own.find((each) => each.id === record && each.kind === kind)
  const isThere = record === 'nieuw' || kept !== undefined
  if (began !== undefined && !isThere) return <NotFound />
  const target: RecordTarget = { project: id, organisation: organisation.id, ...(kept === undefined ? { record: null } : { record: kept.id, after: kept.version }) }
  const form = { target, others: own, wave: Number(search.meting ?? 0), onKept: toList, onCancel: toList }
  return (
    <div className="stack stack--wide">
      <p className="print-hidden"><Link to="/projecten/$project/bevindingen" params={{ project: id }} search={{ organisatie: organisation.id }}>{evidenceTexts.back}</Link></p>
      <PageTitle title={headings[kind]}>{headings[kind]}: {organisation.name}</PageTitle>
      <p className="quiet">{evidenceTexts.noPeople} {evidenceTexts.readers(organisation.name)}</p>
      <ProblemNotice error={error} />
      {began === undefined && error === null && <Loading />}
      {began !== undefined && kind === 'conversations' && <ConversationsForm {...form} start={kept?.kind === 'conversations' ? kept.content : undefined} />}
      {began !== undefined && kind === 'own-figure' && <OwnFigureForm {...form} start={kept?.kind === 'own-figure' ? kept.content : undefined} />}
      {began !== undefined && (kind === 'scan' || kind === 'management-answer') && <StatementForm {...form} kind={kind} start={kept?.kind === kind ? kept.content : undefined} from={own.find((each) => each.kind === kind && each.id === search.begin)} />}
    </div>
  )
}
