import type { InTurn } from '@leidraadspiegel/database'
import { fewestForWords, minimumOfRole, newId, type Cohort, type Fieldwork, type Organisation } from '@leidraadspiegel/schema'
import type { Boxes } from './boxes.ts'
import { NotFoundError, StateError, stateError } from './errors.ts'
import { fieldworkOf } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'

export interface Cohorts {
  get(id: string): Promise<Cohort>
  /** By name of the organisation. */
  listOfFieldwork(fieldwork: string): Promise<Cohort[]>
  /**
   * The minimum is never below that of the role and only goes up once the fieldwork is open; `together` and `words` are chosen before that;
   * nothing changes after publishing. Fewer expected young people than `fewestForWords` put `words` out again.
   */
  update(id: string, change: CohortChange): Promise<Cohort>
  /** Takes no answers any more from the moment it resolves, while the other cohorts of its open fieldwork go on. StateError when that is not open or paused. */
  pause(id: string): Promise<Cohort>
  resume(id: string): Promise<Cohort>
}

export type CohortChange = Partial<Pick<Cohort, 'invited' | 'minimum' | 'together' | 'words'>>

export function createCohorts({ office, boxes, inTurn }: { office: Office; boxes: Boxes; inTurn: InTurn }): Cohorts {
  const halt = async (id: string, paused: boolean): Promise<Cohort> => {
    const { fieldwork: of } = await cohortIn(office, id)
    return inTurn(of, async () => {
      const fieldwork = await fieldworkOf(office, of)
      if (fieldwork.state !== 'open' && fieldwork.state !== 'paused') throw stateError(fieldwork, 'kan niet voor één organisatie stilstaan')
      await office.updateTable('cohort').set({ paused }).where('id', '=', id).execute()
      boxes.halt(of, id, paused)
      return cohortIn(office, id)
    })
  }
  return {
    get: (id) => cohortIn(office, id),
    pause: (id) => halt(id, true),
    resume: (id) => halt(id, false),
    async listOfFieldwork(fieldwork) {
      const rows = await office
        .selectFrom('cohort')
        .innerJoin('organisation', 'organisation.id', 'cohort.organisation')
        .select(['cohort.id', 'cohort.fieldwork', 'cohort.organisation', 'cohort.team', 'cohort.invited', 'cohort.minimum', 'cohort.together', 'cohort.words', 'cohort.paused', 'organisation.name'])
        .where('cohort.fieldwork', '=', fieldwork)
        .execute()
      rows.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.team ?? '').localeCompare(b.team ?? '', 'nl') || (a.id < b.id ? -1 : 1))
      return rows.map(({ name: _name, ...cohort }) => cohort)
    },
    update: (id, { invited, minimum, together, words }) =>
      office.transaction().execute(async (office) => {
        const cohort = await cohortIn(office, id)
        const fieldwork = await fieldworkOf(office, cohort.fieldwork)
        if (fieldwork.state === 'published') throw stateError(fieldwork, 'kan niet meer worden veranderd')
        if (minimum !== undefined) checkMinimum(fieldwork, cohort.minimum, minimum)
        if (together !== undefined && fieldwork.state !== 'draft') throw stateError(fieldwork, 'is al open geweest; samen tonen met andere kleine organisaties kies je vooraf')
        const expected = invited === undefined ? cohort.invited : invited
        if (words !== undefined) checkWords(fieldwork, words, expected)
        const tooFew = fieldwork.role === 'youth' && fieldwork.state === 'draft' && !enoughForWords(expected)
        const change: CohortChange = { ...(together !== undefined && { together }), ...(invited !== undefined && { invited }), ...(minimum !== undefined && { minimum }), ...(words !== undefined && { words }), ...(tooFew && { words: false }) }
        if (Object.keys(change).length > 0) await office.updateTable('cohort').set(change).where('id', '=', id).execute()
        return { ...cohort, ...change }
      }),
  }
}

async function cohortIn(office: Office, id: string): Promise<Cohort> {
  const cohort = await office.selectFrom('cohort').selectAll().where('id', '=', id).executeTakeFirst()
  if (cohort === undefined) throw new NotFoundError('cohort', id)
  return cohort
}

const enoughForWords = (expected: number | null): boolean => expected !== null && expected >= fewestForWords

function checkWords(fieldwork: Fieldwork, words: boolean, expected: number | null): void {
  if (fieldwork.role !== 'youth') throw new StateError('Alleen bij jongeren kun je kiezen of er open vragen zijn.')
  if (fieldwork.state !== 'draft') throw stateError(fieldwork, 'is al open geweest; de open vragen liggen vast')
  if (words && !enoughForWords(expected)) throw new StateError(`Open vragen kunnen pas aan als je ten minste ${fewestForWords} jongeren uitnodigt, zodat niemand te herkennen is.`)
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
      (role === 'partner' || teams.length === 0 ? [null] : teams).map((team): Cohort => ({ id: newId(), fieldwork, organisation, team, invited: null, minimum: minimumOfRole[role], together: false, words: role !== 'youth', paused: false }))),
  )
  if (cohorts.length > 0) await office.insertInto('cohort').values(cohorts).execute()
}
