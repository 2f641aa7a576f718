import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type DatabaseFile } from '@leidraadspiegel/database'
import { accountMigrations } from '../../../../apps/server/src/account/index.ts'

export interface AccountDatabase {
  folder: string
  file: DatabaseFile
  close(): Promise<void>
}

/** A data folder with nothing in it but the tables of accounts. */
export async function openAccountDatabase(): Promise<AccountDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-account-'))
  const database = await openDatabase({ folder })
  const file = await database.attach({ name: 'office', path: 'office.duckdb', migrations: accountMigrations })
  return {
    folder,
    file,
    async close() {
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
