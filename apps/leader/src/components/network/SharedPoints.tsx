import type { KeptRecord } from '@leidraadspiegel/schema'
import { networkTexts } from '../../nl/network.ts'
import type { SharedFindings } from '../../network-query.ts'
import { CountedOrganisations } from './CountedOrganisations.tsx'
import { JointPoint } from './JointPoint.tsx'
import { SharedLines } from './SharedLines.tsx'

interface Props {
  project: string
  /** Of who may make a point of the network; null of others. */
  records: readonly KeptRecord[] | null
  improvements: NonNullable<SharedFindings['improvements']>
  criterionTitle: (criterion: string) => string
}

/** What organisations want better, those that most of them chose first. */
export function SharedPoints({ project, records, improvements: { of, points }, criterionTitle }: Props) {
  const { lead, chose, other, otherWithout } = networkTexts.improvements
  return (
    <>
      <p className="quiet">{lead(of)}</p>
      <ul className="shared-points">
        {points.map((point) => {
          const { catalogue, criterion, title, organisations, lines } = point
          const what = title ?? (criterion === null ? otherWithout : other(criterionTitle(criterion)))
          return (
            <li key={catalogue ?? criterion ?? ''} className="card">
              <h3 className="card__title">{what}</h3>
              <CountedOrganisations count={organisations} of={of} words={chose(organisations, of) + ' dit'} />
              <SharedLines lines={lines} about={what} />
              {records !== null && title !== null && <JointPoint project={project} point={point} title={title} records={records} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
