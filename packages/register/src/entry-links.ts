import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { RegisterKeys } from './register-keys.ts'
import { seal, unseal } from './seal.ts'
import { newSecret, readSecret } from './secret.ts'
import type { RegisterTables } from './tables.ts'

/** Links for who types in what was answered on paper: at most one a cohort, good for nothing else, and gone when it is revoked or the fieldwork closes. */
export interface EntryLinks {
  /** The secret of a cohort, or null while nobody types in. */
  secretOf(cohort: string): string | null
  /** The secret of a cohort, made when there is none. */
  make(input: { fieldwork: string; cohort: string }): Promise<string>
  revoke(cohort: string): Promise<void>
  /** Compared in constant time. */
  isSecretOf(cohort: string, typed: string): boolean
  forget(fieldwork: string): Promise<void>
}

export async function loadEntryLinks(db: Kysely<RegisterTables>, keys: RegisterKeys): Promise<EntryLinks> {
  const rows = await db.selectFrom('entry_link').selectAll().execute()
  const known = new Map(rows.map(({ cohort, fieldwork, secret }) => [cohort, { fieldwork, secret: unseal(keys.sealing, ownerOf(cohort), secret) }]))
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  const remove = async (cohort: string): Promise<void> => {
    known.delete(cohort)
    await db.deleteFrom('entry_link').where('cohort', '=', cohort).execute()
  }

  return {
    secretOf: (cohort) => known.get(cohort)?.secret ?? null,
    make: ({ fieldwork, cohort }) =>
      inTurn(async () => {
        const found = known.get(cohort)
        if (found !== undefined) return found.secret
        const secret = newSecret()
        await db.insertInto('entry_link').values({ cohort, fieldwork, secret: seal(keys.sealing, ownerOf(cohort), secret) }).execute()
        known.set(cohort, { fieldwork, secret })
        return secret
      }),
    revoke: (cohort) => inTurn(() => remove(cohort)),
    isSecretOf(cohort, typed) {
      const [given, right] = [Buffer.from(readSecret(typed) ?? ''), Buffer.from(known.get(cohort)?.secret ?? '')]
      return right.length > 0 && given.length === right.length && timingSafeEqual(given, right)
    },
    forget: (fieldwork) =>
      inTurn(async () => {
        for (const [cohort, link] of known) if (link.fieldwork === fieldwork) await remove(cohort)
      }),
  }
}

function ownerOf(cohort: string): string {
  return `entry-link/${cohort}`
}
