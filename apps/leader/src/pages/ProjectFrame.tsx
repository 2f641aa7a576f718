import { Link, Outlet } from '@tanstack/react-router'
import { ProjectMenu } from '../components/ProjectMenu.tsx'
import { RemovedNotice } from '../components/records/RemovedNotice.tsx'
import { app } from '../nl/app.ts'
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
        <ProjectMenu project={id} read={read} manage={manage} coordinate={coordinate} />
      </div>
      {project.pilot && (
        <p className="pilot-band"><span className="pilot-mark">{app.pilot.label}</span> {app.pilot.text}</p>
      )}
      <RemovedNotice project={id} />
      <Outlet />
    </div>
  )
}
