import '../../styles/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ofKind } from '@leidraadspiegel/schema'
import { PageTitle } from '../../components/PageTitle.tsx'
import { PlanBoard, type PlanOf } from '../../components/plan/PlanBoard.tsx'
import { PlanGoals } from '../../components/plan/PlanGoals.tsx'
import { PlanNone } from '../../components/plan/PlanNone.tsx'
import { actionTexts, planTexts, togetherTexts as texts } from '../../nl/plan.ts'
import { planTableAddress } from '../../plan-queries.ts'
import { criteriaQuery } from '../../queries.ts'
import { usePlan, type PlanView } from '../../use-plan.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

/** The plans of the network and of all organisations that may be seen, beside each other. */
export function PlanTogether() {
  return useProject().read ? <Read /> : <NotFound />
}

function Read() {
  const plan = usePlan({ van: 'netwerk' })
  return plan === null ? <PlanNone /> : <Together plan={plan} />
}

function Together({ plan: { project, all, plans, today } }: { plan: PlanView }) {
  const { coordinate } = useProject()
  useSuspenseQuery(criteriaQuery)
  const of = plans.map(({ id, name }): PlanOf => {
    const records = all.filter(({ organisation }) => organisation === id)
    return { id, name, points: ofKind(records, 'improvement').filter(({ content }) => content.state === 'chosen'), actions: ofKind(records, 'action') }
  })
  return (
    <div className="stack stack--wide plan">
      <p className="print-hidden"><Link to="/projecten/$project/plan" params={{ project }} search={{ van: 'netwerk' }}>{actionTexts.form.back}</Link></p>
      <PageTitle title={texts.title} />
      <p className="lead">{coordinate ? texts.lead : texts.leadOwn}</p>
      <p className="print-hidden"><a className="button button--subtle" href={planTableAddress(project, 'all')} download>{planTexts.table}</a></p>
      <PlanBoard project={project} plans={of} today={today} />
      <PlanGoals project={project} plans={of} />
    </div>
  )
}
