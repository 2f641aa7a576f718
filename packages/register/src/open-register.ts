import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Database } from '@leidraadspiegel/database'
import { codeInSecret, Id } from '@leidraadspiegel/schema'
import { loadEntryLinks } from './entry-links.ts'
import { loadGroupCodes } from './group-codes.ts'
import { addInvitations, findInvitation } from './invitations.ts'
import { createLetters } from './mailing/letters.ts'
import { loadMailings } from './mailing/load-mailings.ts'
import { registerMigrations } from './migrations.ts'
import { loadOpenLinks } from './open-links.ts'
import { countStarted, nextPass, startedAmong } from './passes.ts'
import { WrongRegisterKeyError, type Register } from './register.ts'
import { splitRegisterKey, type RegisterKeys } from './register-keys.ts'
import { readSecret } from './secret.ts'
import type { RegisterTables } from './tables.ts'
import { createUsedSet, type UsedSet } from './used-set.ts'

/**
 * The register of a data folder: file `register.duckdb` and the folders `used`, `groups` and `contacts`. `key` is what `readRegisterKey` gave;
 * `now` is the clock by which group codes end.
 * Throws WrongRegisterKeyError when the register was made with another key, and the errors of `database.attach`.
 */
export async function openRegister(database: Database, options: { key: Buffer; now?: () => number }): Promise<Register> {
  if (database.folder === '') throw new RangeError('a register needs a data folder')
  const keys = splitRegisterKey(options.key)
  const file = await database.attach({ name: 'register', path: 'register.duckdb', migrations: registerMigrations })
  const db = file.kysely<RegisterTables>()
  await checkKey(db, keys, file.path)
  const openLinks = await loadOpenLinks(db, keys)
  const entryLinks = await loadEntryLinks(db, keys)
  const groups = await loadGroupCodes(join(database.folder, 'groups', 'running'), keys, options.now)
  const usedIn = createUsedSets(join(database.folder, 'used'))
  const mailings = await loadMailings(join(database.folder, 'contacts'), db, keys, async (fieldwork, invitations) => startedAmong(invitations, await usedIn(fieldwork).read(), keys))

  return {
    openSecret: openLinks.secretOf,
    groups,
    entryLinks,
    mailings,
    letters: createLetters(db, keys),
    invite: ({ fieldwork, cohort, count }) => addInvitations(db, keys, { fieldwork, cohort }, count),
    async redeem({ fieldwork, cohort, secret: typed }) {
      const code = codeInSecret(typed)
      if (code !== null) return groups.find(code)?.cohort === cohort ? 'open' : 'unknown'
      const secret = readSecret(typed)
      if (secret === null) return 'unknown'
      if (openLinks.isSecretOf(cohort, secret)) return 'open'
      const invitation = await findInvitation(db, keys, { fieldwork, cohort }, secret)
      if (invitation === null) return 'unknown'
      return usedIn(fieldwork).change((used) => nextPass(used, keys, invitation))
    },
    async started(fieldwork) {
      const invitations = await db.selectFrom('invitation').select(['id', 'cohort']).where('fieldwork', '=', fieldwork).execute()
      return countStarted(invitations, await usedIn(fieldwork).read(), keys)
    },
    async forget(fieldwork) {
      await usedIn(fieldwork).forget()
      await groups.forget(fieldwork)
      await entryLinks.forget(fieldwork)
      await mailings.forget(fieldwork)
    },
  }
}

function createUsedSets(folder: string): (fieldwork: string) => UsedSet {
  const sets = new Map<string, UsedSet>()
  return (fieldwork) => {
    if (!Id.safeParse(fieldwork).success) throw new RangeError(`${fieldwork} is not the id of a fieldwork`)
    const set = sets.get(fieldwork) ?? createUsedSet(join(folder, fieldwork))
    sets.set(fieldwork, set)
    return set
  }
}

/** With another key every link would silently be unknown, and every new invitation would be lost with the right key. */
async function checkKey(db: Kysely<RegisterTables>, keys: RegisterKeys, file: string): Promise<void> {
  const right = keys.hash('check', 'register')
  const row = await db.selectFrom('key_check').select('value').where('id', '=', 'register').executeTakeFirst()
  if (row === undefined) await db.insertInto('key_check').values({ id: 'register', value: right }).execute()
  else if (row.value !== right) throw new WrongRegisterKeyError(file)
}
