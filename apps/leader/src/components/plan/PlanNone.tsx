import { planTexts } from '../../nl/plan.ts'
import { organisationTexts } from '../../nl/organisations.ts'
import { PageTitle } from '../PageTitle.tsx'

/** There is nobody yet to make a plan for. */
export function PlanNone() {
  return (
    <div className="stack stack--wide">
      <PageTitle title={planTexts.tab} />
      <p className="lead">{planTexts.lead}</p>
      <p className="quiet">{organisationTexts.empty}</p>
    </div>
  )
}
