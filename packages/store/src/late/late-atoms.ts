import type { AnswersFiles } from '../answers-files.ts'
import type { CohortCount } from '../counts.ts'
import type { Office } from '../office-tables.ts'
import { partOf } from './late-key.ts'

/** People of a cohort who came in time, or late; `cohort` is `<cohort>@1` or `<cohort>@2`. */
export interface LateAtom extends CohortCount {
  late: boolean
  /** Where they were counted in version 1; null: nowhere. */
  class: string | null
  detailClass: string | null
}

interface Counted {
  office: Office
  answers: AnswersFiles
}

/**
 * Both parts of every cohort. Who was published counts as it was published, also when somebody withdrew after that; of who was not, it is what
 * the answers file holds. Invited people belong to the part in time, when there is anybody in it.
 */
export async function readLateAtoms({ office, answers }: Counted, fieldwork: string): Promise<(late: ReadonlyMap<string, number>) => LateAtom[]> {
  const cohorts = await office.selectFrom('cohort').selectAll().where('fieldwork', '=', fieldwork).orderBy('id').execute()
  const places = new Map((await office.selectFrom('published_place').selectAll().where('fieldwork', '=', fieldwork).execute()).map((place) => [place.cohort, place]))
  const sizes = await answers.sizes(fieldwork)
  return (late) =>
    cohorts.flatMap(({ id, organisation, team, together, minimum, invited }): LateAtom[] => {
      const place = places.get(id)
      const n = place?.n ?? sizes.get(id) ?? 0
      const own = { organisation, team, together, minimum }
      const rest = invited === null || n === 0 ? invited : 0
      return [
        { ...own, cohort: partOf(id, 1), n, late: false, class: place?.class ?? null, detailClass: place?.detail_class ?? null, invited: n === 0 ? (invited === null ? null : 0) : invited },
        { ...own, cohort: partOf(id, 2), n: late.get(id) ?? 0, late: true, class: null, detailClass: null, invited: rest },
      ]
    })
}
