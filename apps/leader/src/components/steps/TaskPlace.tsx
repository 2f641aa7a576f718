import { Link } from '@tanstack/react-router'
import type { TaskName } from '@leidraadspiegel/schema'
import { placeWords } from '../../nl/steps.ts'
import { placeOf } from '../../task-places.ts'

interface Props {
  project: string
  /** Null for a task of the network. */
  organisation: string | null
  task: TaskName
}

/** The way to where a task is done; nothing for what is done outside the workspace. */
export function TaskPlace({ project, organisation, task }: Props) {
  const place = placeOf(task)
  if (place === undefined) return null
  const words = placeWords[place.at]
  if (place.at === 'sheet') return <Link to="/projecten/$project/afspraken/$sheet" params={{ project, sheet: place.sheet }}>{words}</Link>
  if (place.at === 'joining') return <Link to="/projecten/$project/afspraken/$sheet" params={{ project, sheet: 'deelname' }}>{words}</Link>
  if (place.at === 'plan') return <Link to="/projecten/$project/plan" params={{ project }} search={{ van: organisation ?? 'netwerk' }}>{words}</Link>
  if (place.at === 'progress') return <Link to="/projecten/$project/voortgang" params={{ project }} search={{ van: organisation ?? 'netwerk' }}>{words}</Link>
  if (place.at === 'waves' || organisation === null) return <Link to="/projecten/$project" params={{ project }} hash="metingen">{words}</Link>
  if (place.at === 'evidence') return <Link to="/projecten/$project/bevindingen" params={{ project }} search={{ organisatie: organisation }}>{words}</Link>
  if (place.at === 'protocol') return <Link to="/projecten/$project/organisaties/$organisation/signaalprotocol" params={{ project, organisation }}>{words}</Link>
  return <Link to="/projecten/$project/organisaties/$organisation" params={{ project, organisation }} {...(place.at === 'leaders' && { hash: 'projectleiders' })}>{words}</Link>
}
