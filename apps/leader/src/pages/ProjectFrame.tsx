import { Link, Outlet } from '@tanstack/react-router'
import { app } from '../nl/app.ts'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { peopleTexts } from '../nl/people.ts'
import { projectTexts } from '../nl/projects.ts'
import { resultTexts } from '../nl/results.ts'
import { trailTexts } from '../nl/trail.ts'
import { useProject } from '../use-project.ts'

/** Name, mark and parts of a project, above each of its pages. */
export function ProjectFrame() {
  const { id, project, read, manage, coordinate } = useProject()
  return (
    <div className="project">
      <div className="project__bar">
        <p className="project__name">
          <Link to="/" className="project__up">{app.home}</Link>
          <span aria-hidden="true"> / </span>
          <Link to="/projecten/$project" params={{ project: id }} activeOptions={{ exact: true }} className="project__own">{project.name}</Link>
        </p>
        <nav aria-label={app.menu}>
          <ul className="tabs">
            <li><Link to="/projecten/$project" params={{ project: id }} activeOptions={{ exact: true }} className="tab">{projectTexts.overview.tab}</Link></li>
            <li><Link to="/projecten/$project/uitkomsten" params={{ project: id }} className="tab">{resultTexts.tab}</Link></li>
            {read && <li><Link to="/projecten/$project/open-antwoorden" params={{ project: id }} className="tab">{openAnswerTexts.tab}</Link></li>}
            {manage && <li><Link to="/projecten/$project/mensen" params={{ project: id }} className="tab">{peopleTexts.tab}</Link></li>}
            {coordinate && <li><Link to="/projecten/$project/logboek" params={{ project: id }} className="tab">{trailTexts.tab}</Link></li>}
          </ul>
        </nav>
      </div>
      {project.pilot && (
        <p className="pilot-band"><span className="pilot-mark">{app.pilot.label}</span> {app.pilot.text}</p>
      )}
      <Outlet />
    </div>
  )
}
