import type { Role } from '@leidraadspiegel/schema'
import { addressOf, leader } from '../api.ts'
import { roleOne, setUpTexts } from '../nl/set-up.ts'
import type { CohortView, Organisation } from '../queries.ts'

interface Props {
  role: Role
  cohorts: readonly Pick<CohortView, 'id' | 'organisation'>[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
}

/** To the pages as the people of each organisation see them; nothing is sent or kept there. Teams read the same. */
export function PreviewLinks({ role, cohorts, organisations }: Props) {
  const { look, newTab } = setUpTexts.texts
  return (
    <ul className="previews">
      {organisations.map(({ id, name }) => {
        const cohort = cohorts.find(({ organisation }) => organisation === id)
        return cohort === undefined ? null : (
          <li key={id}>
            <a href={addressOf(leader.cohorts[':cohort'].preview.$path({ param: { cohort: cohort.id } }))} target="_blank" rel="noopener">{look(roleOne[role], name)}</a> <span className="quiet">{newTab}</span>
          </li>
        )
      })}
    </ul>
  )
}
