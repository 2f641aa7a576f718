import type { GrantedRole, Office } from './office-tables.ts'

export interface Grants {
  of(account: string): Promise<{ project: string; role: GrantedRole }[]>
  /** Giving the same role twice changes nothing. */
  give(account: string, project: string, role: GrantedRole): Promise<void>
}

export function createGrants(office: Office): Grants {
  return {
    of: (account) => office.selectFrom('project_grant').select(['project', 'role']).where('account', '=', account).orderBy('project').orderBy('role').execute(),
    async give(account, project, role) {
      await office.insertInto('project_grant').values({ account, project, role }).onConflict((conflict) => conflict.doNothing()).execute()
    },
  }
}
