import { Link } from '@tanstack/react-router'
import { termStateOf, type KeptRecord } from '@leidraadspiegel/schema'
import { pointTexts, togetherTexts as texts } from '../../nl/plan.ts'
import { useMedia } from '../../use-media.ts'
import { whoseIn } from '../../use-plan.ts'

export interface PlanOf {
  /** Null for the network. */
  id: string | null
  name: string
  points: readonly KeptRecord<'improvement'>[]
  actions: readonly KeptRecord<'action'>[]
}

interface Props {
  project: string
  plans: readonly PlanOf[]
  today: string
}

const states = ['planned', 'started', 'done', 'stopped'] as const

/** How many actions every plan has, and how they stand; by name, and never in order of how far they are. */
export function PlanBoard({ project, plans, today }: Props) {
  const wide = useMedia('(min-width: 52rem)')
  const { columns } = texts
  const countsOf = ({ points, actions }: PlanOf): readonly (readonly [string, number])[] => [
    [columns.points, points.length],
    ...states.map((state) => [columns[state], actions.filter(({ content }) => content.state === state).length] as const),
    [columns.passed, actions.filter(({ content }) => termStateOf(content, today) === 'passed').length],
  ]
  if (!wide) {
    return (
      <ul className="cards">
        {plans.map((plan) => (
          <li key={plan.id} className="card">
            <h2 className="card__title"><Link to="/projecten/$project/plan" params={{ project }} search={{ van: whoseIn(plan.id) }}>{plan.name}</Link></h2>
            <p>{countsOf(plan).filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name.toLowerCase()}`).join(' · ') || pointTexts.actions(0)}</p>
          </li>
        ))}
      </ul>
    )
  }
  const heads = countsOf({ id: null, name: '', points: [], actions: [] })
  return (
    <table className="table table--words board">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.of}</th>
          {heads.map(([name]) => <th key={name} scope="col" className="table__number">{name}</th>)}
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row"><Link to="/projecten/$project/plan" params={{ project }} search={{ van: whoseIn(plan.id) }}>{plan.name}</Link></th>
            {countsOf(plan).map(([name, count]) => <td key={name} className="table__number">{count}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
