import { Link, useRouterState } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { app } from '../nl/app.ts'
import { projectParts, type Right } from '../project-parts.ts'

interface Props {
  project: string
  /** May what was not published be seen? */
  read: boolean
  manage: boolean
  coordinate: boolean
}

/** The parts of a project: in a row, and on a phone behind one button that says where one is. */
export function ProjectMenu({ project, read, manage, coordinate }: Props) {
  const [openAt, setOpenAt] = useState<string | null>(null)
  const list = useId()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const open = openAt === path
  const has: Readonly<Record<Right, boolean>> = { results: true, read, manage, coordinate }
  const groups = projectParts.map((parts) => parts.filter(({ needs }) => has[needs])).filter((parts) => parts.length > 0)
  const here = groups.flat().findLast(({ to }) => path.startsWith(to.replace('$project', project)))?.title ?? ''
  return (
    <nav aria-label={app.menu} className={open ? 'project-menu project-menu--open' : 'project-menu'}>
      <button type="button" className="project-menu__button" aria-expanded={open} aria-controls={list} onClick={() => setOpenAt(open ? null : path)}>{app.partHere(here)}</button>
      <div className="tabs" id={list}>
        {groups.map((parts) => (
          <ul key={parts[0]!.to} className="tabs__group">
            {parts.map(({ to, title }) => (
              <li key={to}><Link to={to} params={{ project }} activeOptions={{ exact: to === '/projecten/$project' }} className="tab">{title}</Link></li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  )
}
