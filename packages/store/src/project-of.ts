import type { Office } from './office-tables.ts'

/** The project that an object belongs to; null when there is no such object. */
export interface ProjectOf {
  organisation(id: string): Promise<string | null>
  fieldwork(id: string): Promise<string | null>
  cohort(id: string): Promise<string | null>
}

export function createProjectOf(office: Office): ProjectOf {
  const fieldworks = office.selectFrom('fieldwork').innerJoin('wave', 'wave.id', 'fieldwork.wave').select('wave.project')
  return {
    organisation: async (id) => orNull(await office.selectFrom('organisation').select('project').where('id', '=', id).executeTakeFirst()),
    fieldwork: async (id) => orNull(await fieldworks.where('fieldwork.id', '=', id).executeTakeFirst()),
    cohort: async (id) => orNull(await fieldworks.innerJoin('cohort', 'cohort.fieldwork', 'fieldwork.id').where('cohort.id', '=', id).executeTakeFirst()),
  }
}

function orNull(row: { project: string } | undefined): string | null {
  return row?.project ?? null
}
