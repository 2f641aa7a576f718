import '../../styles/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Action } from '@leidraadspiegel/schema'
import { PageTitle } from '../../components/PageTitle.tsx'
import { ActionForm } from '../../components/plan/ActionForm.tsx'
import { PlanNone } from '../../components/plan/PlanNone.tsx'
import { actionTexts, planTexts } from '../../nl/plan.ts'
import type { ActionAddress } from '../../plan-address.ts'
import { catalogueQuery } from '../../plan-queries.ts'
import { usePlan, whoseIn, type PlanView } from '../../use-plan.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/plan/actie')

/** An action that is agreed now, or changed. */
export function PlanAction() {
  return useProject().read ? <Read /> : <NotFound />
}

function Read() {
  const plan = usePlan(route.useSearch())
  if (plan === null) return <PlanNone />
  return plan.may ? <Write plan={plan} /> : <NotFound />
}

function Write({ plan }: { plan: PlanView }) {
  const asked = route.useSearch()
  const { project, whose, actions, name } = plan
  const catalogue = useSuspenseQuery(catalogueQuery).data
  const navigate = useNavigate()
  const record = actions.find(({ id }) => id === asked.actie)
  const toPlan = { to: '/projecten/$project/plan', params: { project }, search: { van: whoseIn(whose) } } as const
  const { form } = actionTexts
  const back = (): void => void navigate(toPlan)
  if (asked.actie !== undefined && record === undefined) {
    return (
      <div className="stack stack--wide">
        <PageTitle title={form.notThere.title} />
        <p className="lead">{form.notThere.text}</p>
        <p><Link {...toPlan}>{form.back}</Link></p>
      </div>
    )
  }
  const target = record === undefined ? ({ project, organisation: whose, record: null } as const) : { project, organisation: whose, record: record.id, after: record.version }
  return (
    <div className="stack stack--wide narrow">
      <p><Link {...toPlan}>{form.back}</Link></p>
      <PageTitle title={record === undefined ? form.newFor(whose === null ? planTexts.network.toLowerCase() : name) : form.change} />
      <ActionForm plan={plan} target={target} start={startOf(plan, asked, record?.content)} catalogue={catalogue} onKept={back} onCancel={back} />
    </div>
  )
}

/** What stands in the fields at first: what was kept, or what the address says about a new one. */
function startOf({ round, points, whose }: PlanView, { punt, onderwerp, door }: ActionAddress, kept: Action | undefined): Action {
  if (kept !== undefined) return { ...kept, ...(door !== undefined && { round }), ...(door === 'nee' && { state: 'stopped' as const }) }
  const point = points.find(({ id }) => id === punt)
  return {
    what: '',
    catalogue: null,
    criterion: point?.content.criterion ?? onderwerp ?? null,
    improvement: point?.id ?? null,
    goal: '',
    owner: '',
    colleague: false,
    partners: [],
    joint: whose === null || (point?.content.joint ?? false),
    term: null,
    round,
    state: 'planned',
    stoppedBecause: '',
    quickWin: false,
    staysBy: '',
    monitor: '',
    indicator: null,
    result: '',
  }
}
