import { randomInt } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { Id, newId } from '@leidraadspiegel/schema'
import type { RegisterKeys } from '../register-keys.ts'
import type { RegisterTables } from '../tables.ts'
import { contactFile, type ContactFile, type ContactList } from './contact-file.ts'
import { forgetInvitation, freshSecrets } from './mail-secrets.ts'
import { createMailings, type Mailings, type MailingParts } from './mailings.ts'

/** The lists of addresses in a folder, one file a cohort. */
export async function loadMailings(folder: string, db: Kysely<RegisterTables>, keys: RegisterKeys, startedOf: MailingParts['startedOf']): Promise<Mailings> {
  const files = new Map<string, ContactFile>()
  const fileOf = (cohort: string): ContactFile => {
    if (!Id.safeParse(cohort).success) throw new RangeError(`${cohort} is not the id of a cohort`)
    const file = files.get(cohort) ?? contactFile(join(folder, cohort), cohort, keys)
    files.set(cohort, file)
    return file
  }
  const lists = new Map<string, ContactList>()
  for (const cohort of new Set((await namesIn(folder)).map((name) => name.replace(/\.new$/, '')))) {
    const list = await fileOf(cohort).read()
    if (list !== null) lists.set(cohort, list)
  }
  return createMailings({
    lists,
    fileOf,
    newId,
    random: (below) => (below > 0 ? randomInt(below) : 0),
    startedOf,
    freshSecrets: (invited, contacts) => freshSecrets(db, keys, invited, contacts),
    forgetInvitation: (contact) => forgetInvitation(db, contact),
  })
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
}
