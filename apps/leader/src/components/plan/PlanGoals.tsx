import { Link } from '@tanstack/react-router'
import { isOpenAction } from '@leidraadspiegel/schema'
import { planTexts, stateWords, togetherTexts as texts } from '../../nl/plan.ts'
import { useCriteria } from '../../use-criteria.ts'
import { whoseIn } from '../../use-plan.ts'
import type { PlanOf } from './PlanBoard.tsx'

interface Props {
  project: string
  plans: readonly PlanOf[]
}

/** Subject by subject what is worked on and by whom, and what was reached. */
export function PlanGoals({ project, plans }: Props) {
  const criteria = useCriteria()
  const actions = plans.flatMap((plan) => plan.actions.map((record) => ({ ...record, plan })))
  const open = actions.filter(({ content }) => isOpenAction(content))
  const reached = actions.filter(({ content }) => content.state === 'done' && content.result !== '')
  const subjects = [...criteria.map(({ id, title }) => ({ id: id as string | null, title })), { id: null, title: planTexts.missing.subject }]
  const worked = subjects.map((subject) => ({ ...subject, own: open.filter(({ content }) => content.criterion === subject.id) })).filter(({ own }) => own.length > 0)
  return (
    <>
      <section className="section" aria-labelledby="doelen">
        <h2 id="doelen">{texts.goals}</h2>
        {worked.length === 0 && <p className="quiet">{texts.goalsNone}</p>}
        {worked.map(({ id, title, own }) => (
          <div key={id} className="goals">
            <h3 className="goals__title">{id === null ? title : <Link to="/projecten/$project/plan/onderwerp/$criterion" params={{ project, criterion: id }} search={{ van: 'netwerk' }}>{title}</Link>} <span className="quiet">({texts.organisations(new Set(own.map(({ plan }) => plan.id)).size)})</span></h3>
            <ul className="line__list">
              {own.map(({ id: action, content, plan }) => (
                <li key={action}>
                  <p><Link to="/projecten/$project/plan" params={{ project }} search={{ van: whoseIn(plan.id) }} hash={`actie-${action}`}>{content.what}</Link></p>
                  <p className="quiet">{plan.name}, {stateWords[content.state]}{content.goal !== '' && `. ${content.goal}`}</p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className="section" aria-labelledby="bereikt">
        <h2 id="bereikt">{texts.results}</h2>
        {reached.length === 0 && <p className="quiet">{texts.resultsNone}</p>}
        <ul className="line__list">
          {reached.map(({ id, content, plan }) => (
            <li key={id}>
              <p><strong>{content.what}</strong></p>
              <p>{content.result}</p>
              <p className="quiet">{plan.name}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
