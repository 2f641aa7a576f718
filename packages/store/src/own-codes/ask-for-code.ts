import { rolesWithOwnCode, today, type Fieldwork } from '@leidraadspiegel/schema'
import type { Office } from '../office-tables.ts'

/** A fieldwork that opens asks for codes when its project chose that and it is one of staff; it is the same for everybody in it from then on. */
export async function askForCode(office: Office, { id, wave, role }: Fieldwork): Promise<void> {
  if (!rolesWithOwnCode.includes(role)) return
  const { project } = await office.selectFrom('wave').select('project').where('id', '=', wave).executeTakeFirstOrThrow()
  const chosen = await office.selectFrom('own_code').select('project').where('project', '=', project).where('state', '=', 'on').executeTakeFirst()
  if (chosen === undefined) return
  await office.insertInto('own_code_fieldwork').values({ fieldwork: id }).execute()
  await office.updateTable('own_code').set({ asked_on: today() }).where('project', '=', project).execute()
}
