import { Link } from '@tanstack/react-router'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { networkTexts } from '../../nl/network.ts'
import type { SharedFindings } from '../../network-query.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  project: string
  point: NonNullable<SharedFindings['improvements']>['points'][number]
  title: string
  records: readonly KeptRecord[]
}

const nothing = (): void => {}

/** Makes what several organisations want a point of the network, which rests on their findings; says so when there is one. */
export function JointPoint({ project, point: { criterion, catalogue, lines }, title, records }: Props) {
  const keep = useKeepRecord({ project, organisation: null, record: null }, nothing)
  const grounds = new Set(lines.map(({ id }) => id))
  const there = ofKind(records, 'improvement').some(({ organisation, content }) => organisation === null && content.evidence.some((each) => each.of === 'record' && grounds.has(each.record)))
  const { make, makeOf, made, is, toPlan, toPlanOf } = networkTexts.joint
  if (there) {
    return (
      <>
        {keep.isSuccess ? <Notice kind="done">{made}</Notice> : <p className="quiet">{is}</p>}
        <p><Link to="/projecten/$project/plan/samen" params={{ project }} aria-label={toPlanOf(title)}>{toPlan}</Link></p>
      </>
    )
  }
  return (
    <>
      <ProblemNotice error={keep.error} />
      <p>
        <Button
          look="subtle"
          aria-label={makeOf(title)}
          isPending={keep.isPending}
          onPress={() => keep.mutate({ written: { kind: 'improvement', content: { state: 'chosen', criterion, catalogue, title, why: '', evidence: lines.slice(0, 40).map(({ id }) => ({ of: 'record', record: id, part: null })), joint: true, droppedBecause: '' } }, sure: true })}
        >
          {make}
        </Button>
      </p>
    </>
  )
}
