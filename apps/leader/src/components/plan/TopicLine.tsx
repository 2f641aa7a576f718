import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDay } from '../../format.ts'
import { actionTexts, planTexts, pointTexts, stateWords } from '../../nl/plan.ts'
import type { Finding } from '../../plan-queries.ts'
import { titleOfRecord } from '../../record-title.ts'
import { whoseIn, type PlanView } from '../../use-plan.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import { NextWave } from './NextWave.tsx'

interface Props {
  plan: PlanView
  criterion: string
  findings: readonly Finding[]
}

/** The line of one subject; what rests on what stands below it. */
export function TopicLine({ plan, criterion, findings }: Props) {
  const { project, whose, may, all, records, points, actions } = plan
  const chosen = points.filter(({ content }) => content.criterion === criterion && content.state === 'chosen')
  const own = actions.filter(({ content }) => content.criterion === criterion || chosen.some(({ id }) => id === content.improvement))
  const followed = records.filter(({ id }) => own.some(({ content }) => content.indicator === id))
  const { line } = planTexts
  const van = whoseIn(whose)
  return (
    <ol className="line">
      <Stage title={line.steps.evidence} empty={findings.length === 0 ? line.noEvidence : null}>
        <ul className="plan-reasons">
          {findings.map(({ kind, sentence, evidence }) => <li key={kind + sentence} className="reason">{sentence} <EvidenceLink project={project} evidence={evidence} records={all} short /></li>)}
        </ul>
      </Stage>
      <Stage title={line.steps.points} empty={chosen.length === 0 ? line.noPoints : null} way={<Link to="/projecten/$project/plan/verbeterpunten" params={{ project }} search={{ van }}>{line.toPoints}</Link>}>
        <ul className="line__list">
          {chosen.map(({ id, content }) => (
            <li key={id}>
              <p><strong>{content.title}</strong></p>
              <p className="quiet">{content.evidence.length === 0 ? pointTexts.noEvidence : `${pointTexts.evidence}: `}{content.evidence.map((each) => <span key={JSON.stringify(each)} className="line__evidence"><EvidenceLink project={project} evidence={each} records={all} /></span>)}</p>
            </li>
          ))}
        </ul>
      </Stage>
      <Stage title={line.steps.actions} empty={own.length === 0 ? line.noActions : null} way={may ? <Link to="/projecten/$project/plan/actie" params={{ project }} search={{ van, onderwerp: criterion, ...(chosen[0] !== undefined && { punt: chosen[0].id }) }}>{pointTexts.addAction}</Link> : null}>
        <ul className="line__list">
          {own.map(({ id, content }) => (
            <li key={id}>
              <p><Link to="/projecten/$project/plan" params={{ project }} search={{ van, onderwerp: criterion }} hash={`actie-${id}`}>{content.what}</Link></p>
              <p className="quiet">{stateWords[content.state]}, {content.owner}{content.term !== null && `, ${actionTexts.facts.term.toLowerCase()} ${formatDay(content.term)}`}</p>
              {content.result !== '' && <p>{content.result}</p>}
            </li>
          ))}
        </ul>
      </Stage>
      <Stage title={line.steps.indicators} empty={followed.length === 0 ? line.noIndicators : null}>
        <ul className="line__list">{followed.map((record) => <li key={record.id}><Link to="/projecten/$project/voortgang" params={{ project }} search={{ van }}>{titleOfRecord(record)}</Link></li>)}</ul>
      </Stage>
      <Stage title={line.steps.next} empty={null}>
        <NextWave project={project} whose={whose} criterion={criterion} />
      </Stage>
    </ol>
  )
}

function Stage({ title, empty, way = null, children }: { title: string; empty: string | null; way?: ReactNode; children: ReactNode }) {
  return (
    <li className="line__stage">
      <h2 className="line__title">{title}</h2>
      {empty === null ? children : <p className="quiet">{empty}</p>}
      {way !== null && <p className="print-hidden">{way}</p>}
    </li>
  )
}
