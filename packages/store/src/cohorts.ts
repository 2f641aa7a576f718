import { minimumOfRole, newId, type Cohort, type Fieldwork, type Organisation } from '@leidraadspiegel/schema'
import { NotFoundError, StateError, stateError } from './errors.ts'
import type { Office } from './office-tables.ts'

export interface Cohorts {
  get(id: string): Promise<Cohort>
  /** By name of the organisation. */
  listOfFieldwork(fieldwork: string): Promise<Cohort[]>
  /** The minimum is never below that of the role and only goes up once the fieldwork is open; `together` is chosen before that; nothing changes after publishing. */
  update(id: string, change: Partial<Pick<Cohort, 'invited' | 'minimum' | 'together'>>): Promise<Cohort>
}

export function createCohorts(office: Office): Cohorts {
  return {
    async get(id) {
      const cohort = await office.selectFrom('cohort').selectAll().where('id', '=', id).executeTakeFirst()
      if (cohort === undefined) throw new NotFoundError('cohort', id)
      return cohort
    },
    async listOfFieldwork(fieldwork) {
      const rows = await office
        .selectFrom('cohort')
        .innerJoin('organisation', 'organisation.id', 'cohort.organisation')
        .select(['cohort.id', 'cohort.fieldwork', 'cohort.organisation', 'cohort.team', 'cohort.invited', 'cohort.minimum', 'cohort.together', 'organisation.name'])
        .where('cohort.fieldwork', '=', fieldwork)
        .execute()
      rows.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.team ?? '').localeCompare(b.team ?? '', 'nl') || (a.id < b.id ? -1 : 1))
      return rows.map(({ name: _name, ...cohort }) => cohort)
    },
    update: (id, { invited, minimum, together }) =>
      office.transaction().execute(async (office) => {
        const cohort = await createCohorts(office).get(id)
        const fieldwork = await office.selectFrom('fieldwork').selectAll().where('id', '=', cohort.fieldwork).executeTakeFirstOrThrow()
        if (fieldwork.state === 'published') throw stateError(fieldwork, 'kan niet meer worden veranderd')
        if (minimum !== undefined) checkMinimum(fieldwork, cohort.minimum, minimum)
        if (together !== undefined && fieldwork.state !== 'draft') throw stateError(fieldwork, 'is al open geweest; samen tonen met andere kleine organisaties kies je vooraf')
        const change = { ...(together !== undefined && { together }), ...(invited !== undefined && { invited }), ...(minimum !== undefined && { minimum }) }
        if (Object.keys(change).length > 0) await office.updateTable('cohort').set(change).where('id', '=', id).execute()
        return { ...cohort, ...change }
      }),
  }
}

function checkMinimum(fieldwork: Fieldwork, promised: number, minimum: number): void {
  const least = minimumOfRole[fieldwork.role]
  if (!Number.isSafeInteger(minimum) || minimum < least) throw new StateError(`De kleinste groep voor deze vragenlijst is ${least} mensen; ${minimum} kan niet.`)
  if (fieldwork.state !== 'draft' && minimum < promised)
    throw new StateError(`Aan de mensen is beloofd dat een groep ten minste ${promised} mensen telt. Dat kan omhoog, niet omlaag naar ${minimum}.`)
}

/**
 * Cohorts with the minimum of their role: one for every team of an implementing organisation, or one for all of it when it has no teams.
 * Partners are asked in every organisation, as a whole.
 */
export async function newCohorts(office: Office, fieldworks: readonly Pick<Fieldwork, 'id' | 'role'>[], organisations: readonly Organisation[]): Promise<void> {
  const cohorts = fieldworks.flatMap(({ id: fieldwork, role }) =>
    organisations.filter(({ kind }) => role === 'partner' || kind === 'implementing').flatMap(({ id: organisation, teams }) =>
      (role === 'partner' || teams.length === 0 ? [null] : teams).map((team): Cohort => ({ id: newId(), fieldwork, organisation, team, invited: null, minimum: minimumOfRole[role], together: false }))),
  )
  if (cohorts.length > 0) await office.insertInto('cohort').values(cohorts).execute()
}
