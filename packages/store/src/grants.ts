import type { Grant } from '@leidraadspiegel/schema'
import { NotFoundError, StateError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'

/** Who may see and do what. A project always keeps a coordinator. */
export interface Grants {
  of(account: string): Promise<Grant[]>
  /** Coordinators first, then by organisation. */
  listOfProject(project: string): Promise<Grant[]>
  /** Giving the same twice changes nothing. NotFoundError when the organisation is not of the project; StateError when the role does not fit with it. */
  give(grant: Grant): Promise<void>
  /** Taking away what is not there changes nothing. StateError for the last coordinator of a project. */
  withdraw(grant: Grant): Promise<void>
}

const roles: readonly Grant['role'][] = ['coordinator', 'leader', 'reader']

export function createGrants(office: Office): Grants {
  return {
    of: async (account) => inOrder(await office.selectFrom('project_role').selectAll().where('account', '=', account).execute()),
    listOfProject: async (project) => inOrder(await office.selectFrom('project_role').selectAll().where('project', '=', project).execute()),
    give: (grant) =>
      office.transaction().execute(async (office) => {
        await checkFits(office, grant)
        await office.insertInto('project_role').values(rowOf(grant)).onConflict((conflict) => conflict.doNothing()).execute()
      }),
    withdraw: (grant) =>
      office.transaction().execute(async (office) => {
        const { account, project, organisation, role } = rowOf(grant)
        const coordinators = await office.selectFrom('project_role').select('account').where('project', '=', project).where('role', '=', 'coordinator').execute()
        if (role === 'coordinator' && coordinators.every((each) => each.account === account) && coordinators.length > 0) throw new StateError('Dit is de laatste coördinator van het project. Geef eerst iemand anders die rol.')
        await office.deleteFrom('project_role').where('account', '=', account).where('project', '=', project).where('organisation', '=', organisation).where('role', '=', role).execute()
      }),
  }
}

async function checkFits(office: Office, { project, organisation, role }: Grant): Promise<void> {
  const known = await office.selectFrom('project').select('id').where('id', '=', project).executeTakeFirst()
  if (known === undefined) throw new NotFoundError('project', project)
  if (role === 'coordinator' && organisation !== null) throw new StateError('Een coördinator is er voor het hele project, niet voor één organisatie.')
  if (role === 'leader' && organisation === null) throw new StateError('Een projectleider is er voor één organisatie. Kies welke.')
  if (organisation === null) return
  const own = await office.selectFrom('organisation').select('id').where('id', '=', organisation).where('project', '=', project).executeTakeFirst()
  if (own === undefined) throw new NotFoundError('organisatie', organisation)
}

/** In the file the whole project is an empty organisation: a key holds no null. */
function rowOf({ account, project, organisation, role }: Grant): OfficeTables['project_role'] {
  return { account, project, organisation: organisation ?? '', role }
}

function inOrder(rows: readonly OfficeTables['project_role'][]): Grant[] {
  const grants = rows.map(({ account, project, organisation, role }): Grant => ({ account, project, organisation: organisation === '' ? null : organisation, role }))
  return grants.sort((a, b) => compare(a.project, b.project) || roles.indexOf(a.role) - roles.indexOf(b.role) || compare(a.organisation ?? '', b.organisation ?? '') || compare(a.account, b.account))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
