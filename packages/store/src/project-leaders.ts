import type { ProjectLeader } from '@leidraadspiegel/schema'
import { NotFoundError } from './errors.ts'
import type { Office } from './office-tables.ts'

export interface LeadersOf {
  organisation: string
  leaders: ProjectLeader[]
}

export interface ProjectLeaders {
  /** Of the organisations of a project that named one. */
  list(project: string): Promise<LeadersOf[]>
  /** Replaces those of an organisation. */
  name(organisation: string, leaders: readonly ProjectLeader[]): Promise<LeadersOf>
}

export function createProjectLeaders(office: Office): ProjectLeaders {
  return {
    async list(project) {
      const ofProject = office.selectFrom('organisation').select('id').where('project', '=', project)
      const rows = await office.selectFrom('project_leaders').selectAll().where('organisation', 'in', ofProject).orderBy('organisation').execute()
      return rows.map(({ organisation, leaders }) => ({ organisation, leaders: JSON.parse(leaders) }))
    },
    name: (organisation, leaders) =>
      office.transaction().execute(async (office) => {
        const known = await office.selectFrom('organisation').select('id').where('id', '=', organisation).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('organisatie', organisation)
        await office.deleteFrom('project_leaders').where('organisation', '=', organisation).execute()
        if (leaders.length > 0) await office.insertInto('project_leaders').values({ organisation, leaders: JSON.stringify(leaders) }).execute()
        return { organisation, leaders: [...leaders] }
      }),
  }
}
