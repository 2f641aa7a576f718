import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { newId } from '@leidraadspiegel/schema'
import type { RegisterKeys } from './register-keys.ts'
import { newSecret } from './secret.ts'
import type { RegisterTables } from './tables.ts'

const rowsAtOnce = 500

export interface Invited {
  fieldwork: string
  cohort: string
}

/** Writes so many invitations, all or none, and gives their secrets; of a secret only the keyed hash is kept. */
export async function addInvitations(db: Kysely<RegisterTables>, keys: RegisterKeys, { fieldwork, cohort }: Invited, count: number): Promise<string[]> {
  const secrets = Array.from({ length: count }, newSecret)
  const rows = secrets.map((secret) => ({ id: newId(), fieldwork, cohort, secret_hash: hashOf(keys, { fieldwork, cohort }, secret) }))
  await db.transaction().execute(async (transaction) => {
    for (let from = 0; from < rows.length; from += rowsAtOnce) await transaction.insertInto('invitation').values(rows.slice(from, from + rowsAtOnce)).execute()
  })
  return secrets
}

/** Id of the invitation of this cohort and fieldwork with this secret, or null. */
export async function findInvitation(db: Kysely<RegisterTables>, keys: RegisterKeys, invited: Invited, secret: string): Promise<string | null> {
  const hash = hashOf(keys, invited, secret)
  const first = await db.selectFrom('invitation').select(['id', 'secret_hash']).where('secret_hash', '=', hash).executeTakeFirst()
  const row = first ?? (await db.selectFrom('reminder_secret').select(['invitation as id', 'secret_hash']).where('secret_hash', '=', hash).executeTakeFirst())
  return row && timingSafeEqual(Buffer.from(row.secret_hash), Buffer.from(hash)) ? row.id : null
}

/** What is kept of a secret. */
export function hashOf(keys: RegisterKeys, { fieldwork, cohort }: Invited, secret: string): string {
  return keys.hash('secret', fieldwork, cohort, secret)
}
