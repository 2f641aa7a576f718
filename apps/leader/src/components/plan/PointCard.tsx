import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { planTexts, pointTexts } from '../../nl/plan.ts'
import { recordTexts } from '../../nl/records.ts'
import { formatDay } from '../../format.ts'
import type { Catalogue, Finding } from '../../plan-queries.ts'
import { useCriteria } from '../../use-criteria.ts'
import { whoseIn, type PlanView } from '../../use-plan.ts'
import { Button } from '../Button.tsx'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { PointForm } from './PointForm.tsx'
import { pastPoint } from './PointPaper.tsx'

interface Props {
  plan: PlanView
  point: KeptRecord<'improvement'>
  findings: readonly Finding[]
  catalogue: Catalogue
  onKept: (record: KeptRecord<'improvement'>) => void
}

/** A point that somebody chose: on what it rests, and what is done about it. */
export function PointCard({ plan, point, findings, catalogue, onKept }: Props) {
  const { project, whose, may, all } = plan
  const [writing, setWriting] = useState<'chosen' | 'dropped' | null>(null)
  const { title, criterion, why, joint, evidence } = point.content
  const subject = useCriteria().find(({ id }) => id === criterion)
  const actions = plan.actions.filter(({ content }) => content.improvement === point.id).length
  const suggested = catalogue.improvementPoints.filter((each) => each.criterion === criterion)
  const kept = (record: KeptRecord<'improvement'>): void => {
    setWriting(null)
    onKept(record)
  }
  return (
    <li className="card point">
      <h3 className="card__title">{title}</h3>
      <p className="card__facts point__facts">
        {subject !== undefined && <span>{subject.title}</span>}
        {joint && <span>{pointTexts.chosen.joint}</span>}
        <span>{pointTexts.actions(actions)}</span>
      </p>
      {why !== '' && <p className="paper__text">{why}</p>}
      <div>
        <h4 className="point__why">{pointTexts.evidence}</h4>
        {evidence.length === 0 ? <p className="quiet">{pointTexts.noEvidence}</p> : (
          <ul className="plan-reasons">
            {evidence.map((each) => {
              const sentence = findings.find((finding) => JSON.stringify(finding.evidence) === JSON.stringify(each))?.sentence
              return <li key={JSON.stringify(each)} className="reason">{sentence} <EvidenceLink project={project} evidence={each} records={all} short={sentence !== undefined} /></li>
            })}
          </ul>
        )}
      </div>
      {writing === null && (
        <div className="buttons print-hidden">
          {may && <Link to="/projecten/$project/plan/actie" params={{ project }} search={{ van: whoseIn(whose), punt: point.id }} aria-label={pointTexts.addActionOf(title)} className="button button--secondary">{pointTexts.addAction}</Link>}
          {may && <Button look="subtle" aria-label={pointTexts.changeOf(title)} onPress={() => setWriting('chosen')}>{pointTexts.change}</Button>}
          {may && <Button look="subtle" aria-label={pointTexts.dropOf(title)} onPress={() => setWriting('dropped')}>{pointTexts.drop}</Button>}
          {criterion !== null && <Link to="/projecten/$project/plan/onderwerp/$criterion" params={{ project, criterion }} search={{ van: whoseIn(whose) }} aria-label={planTexts.line.openOf(subject?.title ?? title)} className="button button--subtle">{planTexts.line.open}</Link>}
          {may && <RemoveRecord record={point} title={title} />}
        </div>
      )}
      {writing !== null && (
        <PointForm target={{ project, organisation: whose, record: point.id, after: point.version }} start={point.content} state={writing} suggested={suggested} free={evidence.length === 0} onKept={kept} onCancel={() => setWriting(null)} />
      )}
      <p className="quiet point__kept">{recordTexts.kept(formatDay(point.savedOn), point.savedBy)}</p>
      <RecordHistory record={point.id} show={pastPoint} />
    </li>
  )
}
