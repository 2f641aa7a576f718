import type { Office } from './office-tables.ts'

/** Where an object belongs; `organisation` is null for what belongs to the whole project. */
export interface Owner {
  project: string
  organisation: string | null
}

/** Null when there is no such object. */
export interface Owners {
  organisation(id: string): Promise<Owner | null>
  fieldwork(id: string): Promise<Owner | null>
  cohort(id: string): Promise<Owner | null>
  /** A removed one still belongs where it was. */
  record(id: string): Promise<Owner | null>
}

export function createOwners(office: Office): Owners {
  const fieldworks = office.selectFrom('fieldwork').innerJoin('wave', 'wave.id', 'fieldwork.wave').select('wave.project')
  return {
    async organisation(id) {
      const row = await office.selectFrom('organisation').select('project').where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : { project: row.project, organisation: id }
    },
    async fieldwork(id) {
      const row = await fieldworks.where('fieldwork.id', '=', id).executeTakeFirst()
      return row === undefined ? null : { project: row.project, organisation: null }
    },
    async cohort(id) {
      const row = await fieldworks.innerJoin('cohort', 'cohort.fieldwork', 'fieldwork.id').select('cohort.organisation').where('cohort.id', '=', id).executeTakeFirst()
      return row === undefined ? null : { project: row.project, organisation: row.organisation }
    },
    async record(id) {
      const row = await office.selectFrom('record').select(['project', 'organisation']).where('id', '=', id).where('version', '=', 1).executeTakeFirst()
      return row === undefined ? null : { project: row.project, organisation: row.organisation === '' ? null : row.organisation }
    },
  }
}
