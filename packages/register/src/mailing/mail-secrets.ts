import type { Kysely } from 'kysely'
import { hashOf, type Invited } from '../invitations.ts'
import type { RegisterKeys } from '../register-keys.ts'
import { newSecret } from '../secret.ts'
import type { RegisterTables } from '../tables.ts'

const rowsAtOnce = 500

/**
 * A new secret for each of these invitations of one cohort, in the same order, made with the first one; only keyed hashes are kept, without
 * order or day. Those made before go on working: their links may stand in a mailbox.
 */
export async function freshSecrets(db: Kysely<RegisterTables>, keys: RegisterKeys, invited: Invited, invitations: readonly string[]): Promise<string[]> {
  const secrets = invitations.map(newSecret)
  const hashes = secrets.map((secret) => hashOf(keys, invited, secret))
  await db.transaction().execute(async (transaction) => {
    for (let from = 0; from < invitations.length; from += rowsAtOnce) {
      const some = invitations.slice(from, from + rowsAtOnce)
      const made = new Set((await transaction.selectFrom('invitation').select('id').where('id', 'in', some).execute()).map(({ id }) => id))
      const rows = some.map((id, index) => ({ id, secret_hash: hashes[from + index]! }))
      const first = rows.filter(({ id }) => !made.has(id)).map((row) => ({ ...row, ...invited }))
      const again = rows.filter(({ id }) => made.has(id)).map(({ id, secret_hash }) => ({ invitation: id, secret_hash }))
      if (first.length > 0) await transaction.insertInto('invitation').values(first).execute()
      if (again.length > 0) await transaction.insertInto('reminder_secret').values(again).execute()
    }
  })
  return secrets
}

/** No link of it works any more. */
export async function forgetInvitation(db: Kysely<RegisterTables>, invitation: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('reminder_secret').where('invitation', '=', invitation).execute()
    await transaction.deleteFrom('invitation').where('id', '=', invitation).execute()
  })
}
