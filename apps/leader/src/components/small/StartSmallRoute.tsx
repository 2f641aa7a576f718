import type { KeptRecord } from '@leidraadspiegel/schema'
import { smallTexts } from '../../nl/small.ts'
import type { Organisation } from '../../queries.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../Notice.tsx'

const nothing = (): void => {}

/** Begins the short route of an organisation, or takes it up again. */
export function StartSmallRoute({ project, organisation, route }: { project: string; organisation: Organisation; route: KeptRecord<'small-route'> | undefined }) {
  const keep = useKeepRecord(route === undefined ? { project, organisation: organisation.id, record: null } : { project, organisation: organisation.id, record: route.id, after: route.version }, nothing)
  const { start, startOf } = smallTexts.choose
  return (
    <li className="card">
      <h3 className="card__title">{organisation.name}</h3>
      <ProblemNotice error={keep.error} />
      <p><Button aria-label={startOf(organisation.name)} isPending={keep.isPending} onPress={() => keep.mutate({ written: { kind: 'small-route', content: { staff: route?.content.staff ?? 'under-50', doneElsewhere: route?.content.doneElsewhere ?? [], chosen: true } }, sure: true })}>{start}</Button></p>
    </li>
  )
}
