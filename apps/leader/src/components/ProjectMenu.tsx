import { Link, useRouterState } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { app } from '../nl/app.ts'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { peopleTexts } from '../nl/people.ts'
import { projectTexts } from '../nl/projects.ts'
import { resultTexts } from '../nl/results.ts'
import { sheetTexts } from '../nl/sheets.ts'
import { stepTexts } from '../nl/steps.ts'
import { trailTexts } from '../nl/trail.ts'

interface Props {
  project: string
  /** May what was not published be seen? */
  read: boolean
  manage: boolean
  coordinate: boolean
}

interface Part {
  to: '/projecten/$project' | '/projecten/$project/stappenplan' | '/projecten/$project/afspraken' | '/projecten/$project/uitkomsten' | '/projecten/$project/open-antwoorden' | '/projecten/$project/mensen' | '/projecten/$project/logboek'
  title: string
}

/** The parts of a project: in a row, and on a phone behind one button that says where one is. */
export function ProjectMenu({ project, read, manage, coordinate }: Props) {
  const [openAt, setOpenAt] = useState<string | null>(null)
  const list = useId()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const open = openAt === path
  const parts: Part[] = [
    { to: '/projecten/$project', title: projectTexts.overview.tab },
    ...(read ? ([{ to: '/projecten/$project/stappenplan', title: stepTexts.tab }, { to: '/projecten/$project/afspraken', title: sheetTexts.tab }] as const) : []),
    { to: '/projecten/$project/uitkomsten', title: resultTexts.tab },
    ...(read ? ([{ to: '/projecten/$project/open-antwoorden', title: openAnswerTexts.tab }] as const) : []),
    ...(manage ? ([{ to: '/projecten/$project/mensen', title: peopleTexts.tab }] as const) : []),
    ...(coordinate ? ([{ to: '/projecten/$project/logboek', title: trailTexts.tab }] as const) : []),
  ]
  const here = parts.findLast(({ to }) => path.startsWith(to.replace('$project', project)))?.title ?? ''
  return (
    <nav aria-label={app.menu} className={open ? 'project-menu project-menu--open' : 'project-menu'}>
      <button type="button" className="project-menu__button" aria-expanded={open} aria-controls={list} onClick={() => setOpenAt(open ? null : path)}>{app.partHere(here)}</button>
      <ul className="tabs" id={list}>
        {parts.map(({ to, title }) => (
          <li key={to}><Link to={to} params={{ project }} activeOptions={{ exact: to === '/projecten/$project' }} className="tab">{title}</Link></li>
        ))}
      </ul>
    </nav>
  )
}
