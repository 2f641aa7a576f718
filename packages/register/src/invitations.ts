import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { newId } from '@leidraadspiegel/schema'
import type { RegisterKeys } from './register-keys.ts'
import { seal } from './seal.ts'
import { newSecret } from './secret.ts'
import type { RegisterTables } from './tables.ts'

const rowsAtOnce = 500

export interface Invited {
  fieldwork: string
  cohort: string
}

/** Writes one invitation per contact, all or none, and gives their secrets in the same order; of a secret only the keyed hash is kept. */
export async function addInvitations(db: Kysely<RegisterTables>, keys: RegisterKeys, { fieldwork, cohort }: Invited, contacts: readonly (string | null)[]): Promise<string[]> {
  const secrets = contacts.map(newSecret)
  const rows = contacts.map((contact, index) => {
    const id = newId()
    return {
      id,
      fieldwork,
      cohort,
      secret_hash: hashOf(keys, { fieldwork, cohort }, secrets[index]!),
      contact: contact === null ? null : seal(keys.sealing, `invitation/${id}`, contact),
      reminded_on: null,
    }
  })
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
