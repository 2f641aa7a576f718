import { Link, useNavigate } from '@tanstack/react-router'
import { planTexts as texts } from '../../nl/plan.ts'
import { whoseIn, type PlanView } from '../../use-plan.ts'
import { PageTitle } from '../PageTitle.tsx'
import { SelectInput } from '../SelectInput.tsx'

interface Props {
  plan: PlanView
  title: string
  lead: string
  here: 'acties' | 'verbeterpunten'
}

/** The plan is also where every other part of it lies below. */
const exact = { exact: true, includeSearch: false }

/** Whose plan it is, and the parts it has. */
export function PlanHead({ plan: { project, whose, plans, isNetwork }, title, lead, here }: Props) {
  const navigate = useNavigate()
  const search = { van: whoseIn(whose) }
  const to = here === 'acties' ? '/projecten/$project/plan' : '/projecten/$project/plan/verbeterpunten'
  return (
    <>
      <div className="plan-head">
        <PageTitle title={title} />
        {plans.length > 1 && (
          <div className="plan-head__whose print-hidden">
            <SelectInput label={texts.whose} value={whoseIn(whose)} options={plans.map(({ id, name }) => ({ value: whoseIn(id), label: name }))} onChange={(van) => void navigate({ to, params: { project }, search: { van } })} />
          </div>
        )}
      </div>
      <p className="lead print-hidden">{lead}</p>
      <nav className="plan-parts print-hidden" aria-label={texts.parts.label}>
        <Link to="/projecten/$project/plan/verbeterpunten" params={{ project }} search={search} activeOptions={exact} className="plan-parts__link">{texts.parts.points}</Link>
        <Link to="/projecten/$project/plan" params={{ project }} search={search} activeOptions={exact} className="plan-parts__link">{texts.parts.actions}</Link>
        {isNetwork && <Link to="/projecten/$project/plan/samen" params={{ project }} className="plan-parts__link">{texts.parts.together}</Link>}
      </nav>
    </>
  )
}
