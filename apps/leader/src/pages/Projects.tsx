import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../components/PageTitle.tsx'
import { formatDay } from '../format.ts'
import { app } from '../nl/app.ts'
import { projectTexts } from '../nl/projects.ts'
import { trailTexts } from '../nl/trail.ts'
import { meQuery, projectsQuery } from '../queries.ts'

/** The projects of who is signed in. */
export function Projects() {
  const { projects, makesProjects } = useSuspenseQuery(projectsQuery).data
  const { data: me } = useQuery(meQuery)
  const { list: texts } = projectTexts
  if (projects.length === 0) {
    return (
      <div className="stack stack--wide narrow">
        <PageTitle title={texts.title} />
        <section className="empty">
          <h2>{texts.empty.title}</h2>
          <p>{makesProjects ? texts.empty.text : texts.notInvited}</p>
          {makesProjects && <p><Link to="/projecten/nieuw" className="button button--primary">{texts.empty.action}</Link></p>}
        </section>
      </div>
    )
  }
  return (
    <div className="stack stack--wide">
      <div className="title-row">
        <PageTitle title={texts.title} />
        {makesProjects && <Link to="/projecten/nieuw" className="button button--secondary">{texts.new}</Link>}
      </div>
      <ul className="cards">
        {projects.map((project) => (
          <li key={project.id} className="card card--link">
            <h2 className="card__title"><Link to="/projecten/$project" params={{ project: project.id }}>{project.name}</Link></h2>
            <p className="card__facts">
              {project.pilot && <span className="pilot-mark">{app.pilot.label}</span>}
              <span>{texts.since(formatDay(project.createdOn))}</span>
            </p>
          </li>
        ))}
      </ul>
      {me?.account?.admin === true && <p><Link to="/logboek">{trailTexts.ofServer}</Link></p>}
    </div>
  )
}
