import { Link } from '@tanstack/react-router'
import type { KeptRecord, SmallRoutePart } from '@leidraadspiegel/schema'
import { smallTexts } from '../../nl/small.ts'
import type { Organisation, WaveView } from '../../queries.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { standOfRoute } from '../../small-route.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { SmallPart } from './SmallPart.tsx'

interface Props {
  project: string
  organisation: Organisation
  route: KeptRecord<'small-route'>
  waves: readonly WaveView[]
  records: readonly KeptRecord[]
}

const nothing = (): void => {}

/** The whole short route of one organisation, with what is next and why. */
export function SmallRouteOf({ project, organisation, route, waves, records }: Props) {
  const { id, version, content } = route
  const { parts, next } = standOfRoute({ organisation, waves, records }, content.doneElsewhere)
  const keep = useKeepRecord({ project, organisation: organisation.id, record: id, after: version }, nothing)
  const set = (change: Partial<typeof content>): void => keep.mutate({ written: { kind: 'small-route', content: { ...content, ...change } }, sure: true })
  const tick = (part: SmallRoutePart, done: boolean): void => set({ doneElsewhere: done ? [...content.doneElsewhere, part] : content.doneElsewhere.filter((each) => each !== part) })
  const { of, allDone, plan, stop, stopOf } = smallTexts
  return (
    <section className="section" aria-labelledby={`route-${organisation.id}`}>
      <h2 id={`route-${organisation.id}`}>{of(organisation.name)}</h2>
      {next === null && <p>{allDone}</p>}
      <ProblemNotice error={keep.error} />
      <ol className="small-parts">
        {parts.map((stand, index) => <SmallPart key={stand.part} {...stand} project={project} organisation={organisation.id} number={index + 1} here={stand.part === next} busy={keep.isPending} onTick={(done) => tick(stand.part, done)} />)}
      </ol>
      <div className="buttons">
        <Link to="/projecten/$project/stappenplan/$track" params={{ project, track: organisation.id }} className="button button--subtle">{plan}</Link>
        <Button look="subtle" aria-label={stopOf(organisation.name)} isDisabled={keep.isPending} onPress={() => set({ chosen: false })}>{stop}</Button>
      </div>
    </section>
  )
}
