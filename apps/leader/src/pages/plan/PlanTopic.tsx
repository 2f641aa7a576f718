import '../../styles/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { SelectInput } from '../../components/SelectInput.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { PlanNone } from '../../components/plan/PlanNone.tsx'
import { TopicLine } from '../../components/plan/TopicLine.tsx'
import { actionTexts, planTexts } from '../../nl/plan.ts'
import { proposalsQuery } from '../../plan-queries.ts'
import { useCriteria } from '../../use-criteria.ts'
import { usePlan, whoseIn, type PlanView } from '../../use-plan.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/plan/onderwerp/$criterion')

/** Everything about one subject in one line: what was seen, what is wanted, what is done, how it is followed, and when it is asked again. */
export function PlanTopic() {
  return useProject().read ? <Read /> : <NotFound />
}

function Read() {
  const plan = usePlan(route.useSearch())
  return plan === null ? <PlanNone /> : <Topic plan={plan} />
}

function Topic({ plan }: { plan: PlanView }) {
  const { project, whose, plans } = plan
  const { criterion } = route.useParams()
  const navigate = useNavigate()
  const criteria = useCriteria()
  const { findings } = useSuspenseQuery(proposalsQuery(project, whose)).data
  const subject = criteria.find(({ id }) => id === criterion)
  if (subject === undefined) return <NotFound />
  const go = (to: { criterion?: string; van?: string }): void =>
    void navigate({ to: '/projecten/$project/plan/onderwerp/$criterion', params: { project, criterion: to.criterion ?? criterion }, search: { van: to.van ?? whoseIn(whose) } })
  const { line } = planTexts
  return (
    <div className="stack stack--wide plan">
      <p className="print-hidden"><Link to="/projecten/$project/plan" params={{ project }} search={{ van: whoseIn(whose) }}>{actionTexts.form.back}</Link></p>
      <PageTitle title={line.of(subject.title)} />
      <p className="lead">{line.lead}</p>
      <div className="filters__fields print-hidden">
        <SelectInput label={line.choose} value={criterion} options={criteria.map(({ id, title }) => ({ value: id, label: title }))} onChange={(value) => go({ criterion: value })} />
        {plans.length > 1 && <SelectInput label={planTexts.whose} value={whoseIn(whose)} options={plans.map(({ id, name }) => ({ value: whoseIn(id), label: name }))} onChange={(value) => go({ van: value })} />}
      </div>
      <TopicLine plan={plan} criterion={criterion} findings={findings.filter((finding) => finding.criterion === criterion)} />
    </div>
  )
}
