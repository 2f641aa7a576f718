import { useSuspenseQuery } from '@tanstack/react-query'
import { PageTitle } from '../../components/PageTitle.tsx'
import { SmallRouteOf } from '../../components/small/SmallRouteOf.tsx'
import { StartSmallRoute } from '../../components/small/StartSmallRoute.tsx'
import { smallTexts } from '../../nl/small.ts'
import { recordsQuery } from '../../record-queries.ts'
import { routeOf } from '../../small-route.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

/** The way of a small organisation: what it can do this week, what is next, and why. */
export function SmallRoute() {
  const { id, manage } = useProject()
  return manage ? <Routes project={id} /> : <NotFound />
}

function Routes({ project }: { project: string }) {
  const { organisations, waves } = useProject()
  const records = useSuspenseQuery(recordsQuery(project)).data
  const own = organisations.filter(({ kind }) => kind === 'implementing').map((organisation) => ({ organisation, route: routeOf(records, organisation.id) }))
  const others = own.filter(({ route }) => route?.content.chosen !== true)
  const { title, lead, why, choose } = smallTexts
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      <p>{why}</p>
      {own.map(({ organisation, route }) => route?.content.chosen === true && <SmallRouteOf key={organisation.id} project={project} organisation={organisation} route={route} waves={waves} records={records} />)}
      {(others.length > 0 || own.length === 0) && (
        <section className="section" aria-labelledby="wie">
          <h2 id="wie">{choose.title}</h2>
          <p className="quiet">{own.length === 0 ? choose.none : choose.text}</p>
          <ul className="cards">{others.map(({ organisation, route }) => <StartSmallRoute key={organisation.id} project={project} organisation={organisation} route={route} />)}</ul>
        </section>
      )}
    </div>
  )
}
