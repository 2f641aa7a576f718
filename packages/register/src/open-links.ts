import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { RegisterKeys } from './register-keys.ts'
import { seal, unseal } from './seal.ts'
import { newSecret } from './secret.ts'
import type { RegisterTables } from './tables.ts'

/** The open links of cohorts; in memory too, because a whole class comes in through one of them. */
export interface OpenLinks {
  /** The secret of a cohort; two who ask first at the same moment get the same one. */
  secretOf(cohort: string): Promise<string>
  /** Compared in constant time. */
  isSecretOf(cohort: string, secret: string): boolean
}

export async function loadOpenLinks(db: Kysely<RegisterTables>, keys: RegisterKeys): Promise<OpenLinks> {
  const rows = await db.selectFrom('open_link').select(['cohort', 'secret']).execute()
  const known = new Map(rows.map(({ cohort, secret }) => [cohort, unseal(keys.sealing, ownerOf(cohort), secret)]))
  const making = new Map<string, Promise<string>>()

  const make = async (cohort: string): Promise<string> => {
    const secret = newSecret()
    await db.insertInto('open_link').values({ cohort, secret: seal(keys.sealing, ownerOf(cohort), secret) }).execute()
    known.set(cohort, secret)
    return secret
  }

  return {
    async secretOf(cohort) {
      const found = known.get(cohort) ?? making.get(cohort)
      if (found !== undefined) return found
      const made = make(cohort).finally(() => making.delete(cohort))
      making.set(cohort, made)
      return made
    },
    isSecretOf(cohort, secret) {
      const [given, right] = [Buffer.from(secret), Buffer.from(known.get(cohort) ?? '')]
      return given.length === right.length && timingSafeEqual(given, right)
    },
  }
}

function ownerOf(cohort: string): string {
  return `open-link/${cohort}`
}
