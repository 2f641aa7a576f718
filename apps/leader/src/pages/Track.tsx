import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTitle } from '../components/PageTitle.tsx'
import { StepPart } from '../components/steps/StepPart.tsx'
import { WhereWeAre } from '../components/steps/WhereWeAre.tsx'
import { stepTexts } from '../nl/steps.ts'
import { leadersQuery, tracksQuery } from '../track-queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/stappenplan/$track')

/** The steps of one organisation or of the network, each with what was done and what is next. */
export function Track() {
  const { read } = useProject()
  return read ? <Steps /> : <NotFound />
}

function Steps() {
  const { track } = route.useParams()
  const { id, today, manage, coordinate } = useProject()
  const { network, organisations } = useSuspenseQuery(tracksQuery(id)).data
  const { data: leaders } = useQuery(leadersQuery(id))
  const shown = track === 'netwerk' ? (network === null ? undefined : { organisation: null, name: stepTexts.network, stand: network }) : organisations.find(({ organisation }) => organisation === track)
  if (shown === undefined) return <NotFound />
  const { organisation, name, stand } = shown
  const { titleOf, networkTitle, leadOne, leadNetwork, readOnly, source, title } = stepTexts
  const may = organisation === null ? coordinate : manage
  const own = leaders?.leaders.find((each) => each.organisation === organisation)?.leaders.map((each) => each.name) ?? []
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="print-hidden"><Link to="/projecten/$project/stappenplan" params={{ project: id }}>{title}</Link></p>
        <PageTitle title={organisation === null ? networkTitle : titleOf(name)} />
      </div>
      <p className="lead">{organisation === null ? leadNetwork : leadOne}{organisation === null && !may && ` ${readOnly}`}</p>
      <WhereWeAre name={name} stand={stand} />
      <ol className="step-list">
        {stand.steps.map((step, index) => <StepPart key={step.step} number={index + 1} stand={step} here={step.step === stand.here} leaders={own} project={id} organisation={organisation} today={today} may={may} />)}
      </ol>
      <p className="quiet">{source}</p>
    </div>
  )
}
