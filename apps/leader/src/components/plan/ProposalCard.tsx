import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Criterion, KeptRecord } from '@leidraadspiegel/schema'
import { planTexts, pointTexts } from '../../nl/plan.ts'
import type { Catalogue, Proposal } from '../../plan-queries.ts'
import { whoseIn } from '../../use-plan.ts'
import { Button } from '../Button.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { PointForm, type PointStart } from './PointForm.tsx'

interface Props {
  project: string
  whose: string | null
  proposal: Proposal
  subject: Pick<Criterion, 'id' | 'title'>
  catalogue: Catalogue
  records: readonly KeptRecord[]
  may: boolean
  onKept: (record: KeptRecord<'improvement'>) => void
}

const atFirst = 2

/** What stands out on one subject, why, and what somebody may do with it. */
export function ProposalCard({ project, whose, proposal: { criterion, points, reasons }, subject, catalogue, records, may, onKept }: Props) {
  const [writing, setWriting] = useState<'chosen' | 'dropped' | null>(null)
  const [all, setAll] = useState(false)
  const { proposed } = pointTexts
  const suggested = points.flatMap((id) => catalogue.improvementPoints.filter((point) => point.id === id))
  const shown = all ? reasons : reasons.slice(0, atFirst)
  const start: PointStart = { criterion, catalogue: points[0] ?? null, title: suggested[0]?.title ?? subject.title, evidence: evidenceOf(reasons) }
  return (
    <li className="card">
      <h3 className="card__title">{subject.title}</h3>
      {suggested.length > 0 && <p>{proposed.suggestion(suggested.map(({ title }) => title).join(' · '))}</p>}
      <ul className="plan-reasons" aria-label={proposed.why}>
        {shown.map((reason) => (
          <li key={reason.kind + reason.sentence} className="reason">
            {reason.sentence} <EvidenceLink project={project} evidence={reason.evidence} records={records} short />
          </li>
        ))}
      </ul>
      {reasons.length > shown.length && <p className="print-hidden"><Button look="subtle" onPress={() => setAll(true)}>{proposed.more(reasons.length - shown.length)}</Button></p>}
      {writing === null && (
        <p className="buttons print-hidden">
          {may && <Button aria-label={proposed.confirmOf(subject.title)} onPress={() => setWriting('chosen')}>{proposed.confirm}</Button>}
          {may && <Button look="subtle" aria-label={proposed.dropOf(subject.title)} onPress={() => setWriting('dropped')}>{proposed.drop}</Button>}
          <Link to="/projecten/$project/plan/onderwerp/$criterion" params={{ project, criterion }} search={{ van: whoseIn(whose) }} aria-label={planTexts.line.openOf(subject.title)} className="button button--subtle">{planTexts.line.open}</Link>
        </p>
      )}
      {writing !== null && <PointForm target={{ project, organisation: whose, record: null }} start={start} state={writing} suggested={suggested} onKept={onKept} onCancel={() => setWriting(null)} />}
    </li>
  )
}

/** Each piece of evidence once: two reasons may rest on the same figure. */
function evidenceOf(reasons: Proposal['reasons']): PointStart['evidence'] {
  return [...new Map(reasons.map(({ evidence }) => [JSON.stringify(evidence), evidence])).values()].slice(0, mostEvidence)
}

const mostEvidence = 40
