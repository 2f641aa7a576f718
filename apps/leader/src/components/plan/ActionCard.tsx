import { Link } from '@tanstack/react-router'
import { termStateOf, type KeptRecord } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { actionTexts as texts, planTexts, stateWords } from '../../nl/plan.ts'
import { recordTexts } from '../../nl/records.ts'
import { list } from '../../nl/words.ts'
import { usePlanPeople } from '../../use-plan-people.ts'
import { whoseIn, type PlanView } from '../../use-plan.ts'
import { useCriteria } from '../../use-criteria.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { ActionFacts, pastAction } from './ActionPaper.tsx'

interface Props {
  plan: PlanView
  record: KeptRecord<'action'>
}

/** One action: what, who and until when; unfolded, everything that was agreed about it. */
export function ActionCard({ plan: { project, whose, today, may, all }, record }: Props) {
  const { content: action, id } = record
  const { gatekeepers, isHere } = usePlanPeople()
  const subject = useCriteria().find((each) => each.id === action.criterion)
  const term = termStateOf(action, today)
  const isOpen = action.state === 'planned' || action.state === 'started'
  const ownerLeft = action.colleague && isOpen && isHere(action.owner) === false
  const { marks } = texts
  return (
    <li className="card action-card" id={`actie-${id}`}>
      <div className="action-card__head">
        <h3 className="card__title">{action.what}</h3>
        <span className="action-card__state">
          {may && <Link to="/projecten/$project/plan/actie" params={{ project }} search={{ van: whoseIn(whose), actie: id }} aria-label={texts.changeOf(action.what)} className="button button--subtle print-hidden">{texts.change}</Link>}
          <span className={`state action-state--${action.state}`}>{stateWords[action.state]}</span>
        </span>
      </div>
      <p className="action-card__line">
        <span>{action.owner}</span>
        {action.term !== null && <span className={term === 'passed' ? 'action-card__passed' : undefined}>{texts.facts.term.toLowerCase()} {formatDay(action.term)}</span>}
        {action.partners.length > 0 && <span>{texts.withPartners(list(action.partners))}</span>}
      </p>
      <ul className="marks">
        {term === 'passed' && <li className="mark mark--passed">{texts.termPassed}</li>}
        {term === 'soon' && <li className="mark mark--soon">{texts.termSoon}</li>}
        {action.quickWin && <li className="mark">{marks.quickWin}</li>}
        {action.joint && <li className="mark">{marks.joint}</li>}
        {action.partners.some((name) => gatekeepers.has(name)) && <li className="mark">{marks.gatekeeper}</li>}
        {subject !== undefined && <li className="mark"><Link to="/projecten/$project/plan/onderwerp/$criterion" params={{ project, criterion: subject.id }} search={{ van: whoseIn(whose) }}>{subject.title}</Link></li>}
      </ul>
      {ownerLeft && <p className="action-card__hint">{texts.ownerLeft(action.owner)}</p>}
      {action.state === 'stopped' && <p>{planTexts.stopped.because(action.stoppedBecause)}</p>}
      <details className="action-card__more">
        <summary aria-label={texts.moreOf(action.what)}>{texts.more}</summary>
        <div className="stack">
          <ActionFacts action={action} records={all} />
          <p className="quiet">{recordTexts.kept(formatDay(record.savedOn), record.savedBy)}</p>
          <RecordHistory record={id} show={pastAction(all)} />
          {may && <div className="buttons"><RemoveRecord record={record} title={action.what} /></div>}
        </div>
      </details>
    </li>
  )
}
