import { newId, type Organisation } from '@leidraadspiegel/schema'
import { newCohorts } from './cohorts.ts'
import { NotFoundError, StateError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'
import { hasTold } from './signal-protocols.ts'

export type NewOrganisation = Pick<Organisation, 'name' | 'kind' | 'contact' | 'crisis'> & Partial<Pick<Organisation, 'region' | 'teams'>>
export type OrganisationChange = Partial<Omit<NewOrganisation, 'kind'>>

export interface Organisations {
  /** An organisation that joins late also gets its cohorts in the fieldworks that have not opened yet. */
  create(project: string, input: NewOrganisation): Promise<Organisation>
  get(id: string): Promise<Organisation>
  /** By name. */
  list(project: string): Promise<Organisation[]>
  /** Teams count for fieldworks that are made later. StateError when young people or parents who answer would lose the number for when it is urgent. */
  update(id: string, change: OrganisationChange): Promise<Organisation>
}

export function createOrganisations(office: Office): Organisations {
  return {
    create: (project, { name, kind, contact, crisis, region = '', teams = [] }) =>
      office.transaction().execute(async (office) => {
        const known = await office.selectFrom('project').select('id').where('id', '=', project).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('project', project)
        const organisation: Organisation = { id: newId(), project, name, kind, contact, crisis, region, teams }
        await office.insertInto('organisation').values({ ...organisation, teams: JSON.stringify(teams) }).execute()
        const inProject = office.selectFrom('fieldwork').innerJoin('wave', 'wave.id', 'fieldwork.wave').where('wave.project', '=', project)
        const drafts = await inProject.select(['fieldwork.id', 'fieldwork.role']).where('fieldwork.state', '=', 'draft').execute()
        await newCohorts(office, drafts, [organisation])
        return organisation
      }),
    async get(id) {
      const row = await office.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw new NotFoundError('organisatie', id)
      return organisationOf(row)
    },
    list: (project) => organisationsOf(office, project),
    async update(id, { teams, ...others }) {
      if (others.crisis?.trim() === '' && (await hasTold(office, id))) throw new StateError('Jongeren of ouders van deze organisatie zien dit nummer bij spoed. Het kan anders worden, maar niet leeg.')
      const change = { ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)), ...(teams !== undefined && { teams: JSON.stringify(teams) }) }
      if (Object.keys(change).length > 0) await office.updateTable('organisation').set(change).where('id', '=', id).execute()
      return this.get(id)
    },
  }
}

/** All organisations of a project, by name. */
export async function organisationsOf(office: Office, project: string): Promise<Organisation[]> {
  const rows = await office.selectFrom('organisation').selectAll().where('project', '=', project).execute()
  return rows.map(organisationOf).sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1))
}

function organisationOf(row: OfficeTables['organisation']): Organisation {
  return { ...row, teams: JSON.parse(row.teams) }
}
