import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { PageTitle } from '../components/PageTitle.tsx'
import { TrailDays } from '../components/TrailDays.tsx'
import { TrailPages } from '../components/TrailPages.tsx'
import { trailTexts } from '../nl/trail.ts'
import { pageOf } from '../trail-page.ts'
import { serverTrailQuery, trailQuery, type TrailView } from '../trail-queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/logboek')
const ofServer = getRouteApi('/signed-in/logboek')

/** What the staff did in a project. */
export function Trail() {
  const { id, coordinate } = useProject()
  const page = pageOf(route.useSearch())
  return coordinate ? <TrailOfProject project={id} page={page} /> : <NotFound />
}

function TrailOfProject({ project, page }: { project: string; page: number }) {
  return <Lines view={useSuspenseQuery(trailQuery(project, page)).data} lead={trailTexts.lead} />
}

/** What happened to accounts, for who runs the server. */
export function ServerTrail() {
  return <Lines view={useSuspenseQuery(serverTrailQuery(pageOf(ofServer.useSearch()))).data} lead={trailTexts.leadOfServer} />
}

function Lines({ view, lead }: { view: TrailView; lead: string }) {
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={trailTexts.title} />
      <p className="lead">{lead}</p>
      <p className="quiet">{trailTexts.notHere}</p>
      <TrailDays lines={view.lines} />
      <TrailPages page={view.page} pages={view.pages} />
    </div>
  )
}
