import { newId, today, type Project } from '@leidraadspiegel/schema'
import { NotFoundError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'

export interface Projects {
  /** Whoever makes a project coordinates it. */
  create(input: Pick<Project, 'name' | 'pilot'>, account: string): Promise<Project>
  get(id: string): Promise<Project>
  /** By name. */
  list(): Promise<Project[]>
}

export function createProjects(office: Office): Projects {
  return {
    async create({ name, pilot }, account) {
      const project: Project = { id: newId(), name, pilot, createdOn: today() }
      await office.transaction().execute(async (office) => {
        await office.insertInto('project').values({ id: project.id, name, pilot, created_on: project.createdOn }).execute()
        await office.insertInto('project_role').values({ account, project: project.id, organisation: '', role: 'coordinator' }).execute()
      })
      return project
    },
    async get(id) {
      const row = await office.selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw new NotFoundError('project', id)
      return projectOf(row)
    },
    async list() {
      const rows = await office.selectFrom('project').selectAll().execute()
      return rows.map(projectOf).sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1))
    },
  }
}

function projectOf({ id, name, pilot, created_on: createdOn }: OfficeTables['project']): Project {
  return { id, name, pilot, createdOn }
}
