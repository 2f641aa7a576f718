import { newId, type Organisation } from '@leidraadspiegel/schema'
import { newCohorts } from './cohorts.ts'
import { NotFoundError } from './errors.ts'
import type { Office } from './office-tables.ts'

export interface Organisations {
  /** An implementing organisation that joins late also gets its cohorts in the fieldworks that have not opened yet. */
  create(project: string, input: Pick<Organisation, 'name' | 'kind' | 'contact' | 'crisis'>): Promise<Organisation>
  get(id: string): Promise<Organisation>
  /** By name. */
  list(project: string): Promise<Organisation[]>
  update(id: string, change: Partial<Pick<Organisation, 'name' | 'contact' | 'crisis'>>): Promise<Organisation>
}

export function createOrganisations(office: Office): Organisations {
  return {
    create: (project, { name, kind, contact, crisis }) =>
      office.transaction().execute(async (office) => {
        const known = await office.selectFrom('project').select('id').where('id', '=', project).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('project', project)
        const organisation: Organisation = { id: newId(), project, name, kind, contact, crisis }
        await office.insertInto('organisation').values(organisation).execute()
        const inProject = office.selectFrom('fieldwork').innerJoin('wave', 'wave.id', 'fieldwork.wave').where('wave.project', '=', project)
        const drafts = await inProject.select(['fieldwork.id', 'fieldwork.role']).where('fieldwork.state', '=', 'draft').execute()
        await newCohorts(office, drafts, [organisation])
        return organisation
      }),
    async get(id) {
      const organisation = await office.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
      if (organisation === undefined) throw new NotFoundError('organisatie', id)
      return organisation
    },
    async list(project) {
      const all = await office.selectFrom('organisation').selectAll().where('project', '=', project).execute()
      return all.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1))
    },
    async update(id, { name, contact, crisis }) {
      const change = { ...(name !== undefined && { name }), ...(contact !== undefined && { contact }), ...(crisis !== undefined && { crisis }) }
      if (Object.keys(change).length > 0) await office.updateTable('organisation').set(change).where('id', '=', id).execute()
      return this.get(id)
    },
  }
}
