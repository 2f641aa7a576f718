import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '@leidraadspiegel/database'
import { openRegister, readRegisterKey, type Register } from '@leidraadspiegel/register'

export interface OpenedRegister {
  folder: string
  database: Database
  register: Register
  /** Closes and opens again, as a restart does. */
  reopen(): Promise<void>
  close(): Promise<void>
}

/** A register in a data folder of its own. */
export async function newRegister(): Promise<OpenedRegister> {
  const folder = await mkdtemp(join(tmpdir(), 'register-'))
  const open = async (): Promise<Pick<OpenedRegister, 'database' | 'register'>> => {
    const database = await openDatabase({ folder })
    return { database, register: await openRegister(database, { key: await readRegisterKey(folder) }) }
  }
  const opened: OpenedRegister = {
    folder,
    ...(await open()),
    async reopen() {
      await opened.database.close()
      Object.assign(opened, await open())
    },
    async close() {
      await opened.database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return opened
}

/** Every file below a folder with its bytes; the folder may not be open. */
export async function filesOf(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path, bytes: await readFile(path) }
    }),
  )
}
