import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { smallPartWords, smallTexts } from '../../nl/small.ts'
import type { Organisation, WaveView } from '../../queries.ts'
import { recordsQuery } from '../../record-queries.ts'
import { routeOf, standOfRoute } from '../../small-route.ts'

interface Props {
  project: string
  organisations: readonly Organisation[]
  waves: readonly WaveView[]
}

/** Of every organisation on the short route what is next; nothing when there is none. */
export function SmallRoutePanel({ project, organisations, waves }: Props) {
  const records = useQuery(recordsQuery(project)).data ?? []
  const going = organisations.flatMap((organisation) => {
    const route = routeOf(records, organisation.id)
    return route?.content.chosen === true ? [{ organisation, ...standOfRoute({ organisation, waves, records }, route.content.doneElsewhere) }] : []
  })
  const { title, step, open, openOf } = smallTexts.panel
  return going.map(({ organisation, parts, next }) => (
    <section key={organisation.id} className="next stack stack--tight" aria-labelledby={`klein-${organisation.id}`}>
      <h2 id={`klein-${organisation.id}`}>{title(organisation.name)}</h2>
      {next === null ? <p>{smallTexts.allDone}</p> : <p><strong>{step(parts.findIndex(({ part }) => part === next) + 1, parts.length, smallPartWords[next].title)}.</strong> {smallPartWords[next].what} {smallPartWords[next].why}</p>}
      <p><Link to="/projecten/$project/klein" params={{ project }} className="button button--primary" aria-label={openOf(organisation.name)}>{open}</Link></p>
    </section>
  ))
}
