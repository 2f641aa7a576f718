import type { Kysely } from 'kysely'
import type { RegisterKeys } from '../register-keys.ts'
import { seal, unseal } from '../seal.ts'
import type { RegisterTables } from '../tables.ts'

/** What mails say, per organisation and role; the register only keeps it. */
export interface Letters {
  of(owner: string): Promise<string | null>
  keep(owner: string, letter: string): Promise<void>
}

export function createLetters(db: Kysely<RegisterTables>, keys: RegisterKeys): Letters {
  return {
    async of(owner) {
      const row = await db.selectFrom('letter').select('sealed').where('owner', '=', owner).executeTakeFirst()
      return row === undefined ? null : unseal(keys.sealing, `letter/${owner}`, row.sealed)
    },
    keep: (owner, letter) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('letter').where('owner', '=', owner).execute()
        await transaction.insertInto('letter').values({ owner, sealed: seal(keys.sealing, `letter/${owner}`, letter) }).execute()
      }),
  }
}
