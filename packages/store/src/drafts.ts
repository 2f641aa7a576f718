import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { today } from '@leidraadspiegel/schema'
import type { Database, InTurn } from '@leidraadspiegel/database'
import { makeFolder, sync, takePlace } from './disk.ts'
import { stateError } from './errors.ts'
import { fieldworkOf } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'

/**
 * What people locked with a code to go on later: plain files `drafts/<fieldwork>/<locator>` that nobody here can read and that nothing else
 * refers to. The dates of a file tell the day on which it was kept and no hour; it belongs in no backup.
 */
export interface Drafts {
  /** Takes the place of the one with this locator. StateError when the fieldwork takes no answers; `full` when too many wait already. */
  keep(fieldwork: string, locator: string, sealed: Uint8Array): Promise<'kept' | 'full'>
  /** Null when there is none, or none any more. */
  read(fieldwork: string, locator: string): Promise<Buffer | null>
  /** The same whether or not there was one. */
  remove(fieldwork: string, locator: string): Promise<void>
  /** Removes what was kept fourteen days before this day or earlier, and what a stopped process was still writing. */
  expire(day: string): Promise<void>
}

const days = 14
/** More than take part in any fieldwork: 40 MB in all. */
const mostDrafts = 2500

export function createDrafts({ database, office, inTurn }: { database: Database; office: Office; inTurn: InTurn }): Drafts {
  const place = (fieldwork: string, locator: string): string => join(draftsOf(database, fieldwork), locator)
  return {
    keep: (fieldwork, locator, sealed) =>
      inTurn(fieldwork, async () => {
        const at = await fieldworkOf(office, fieldwork)
        if (at.state !== 'open' && at.state !== 'paused') throw stateError(at, 'bewaart geen antwoorden voor later')
        const folder = draftsOf(database, fieldwork)
        await makeFolder(folder)
        await sync(join(folder, '..'))
        const kept = (await readdir(folder)).filter((name) => !isUnfinished(name))
        if (kept.length >= mostDrafts && !kept.includes(locator)) return 'full'
        const unfinished = join(folder, `${locator}.new`)
        const day = new Date(today())
        await writeFile(unfinished, sealed, { mode: 0o600 })
        await utimes(unfinished, day, day)
        await takePlace(unfinished, join(folder, locator))
        return 'kept'
      }),
    async read(fieldwork, locator) {
      const path = place(fieldwork, locator)
      const sealed = await orNull(readFile(path))
      const kept = sealed === null ? null : await orNull(stat(path))
      if (kept === null || isOver(kept.mtime, today())) return null
      await orNull(utimes(path, kept.mtime, kept.mtime))
      return sealed
    },
    remove: (fieldwork, locator) => rm(place(fieldwork, locator), { force: true }),
    async expire(day) {
      const found = (await orNull(readdir(join(database.folder, 'drafts'), { withFileTypes: true }))) ?? []
      for (const { name } of found.filter((each) => each.isDirectory())) await inTurn(name, () => expireIn(draftsOf(database, name), day))
    },
  }
}

/** Everything that waits in one fieldwork. */
export async function dropDrafts(database: Database, fieldwork: string): Promise<void> {
  await rm(draftsOf(database, fieldwork), { recursive: true, force: true })
}

function draftsOf(database: Database, fieldwork: string): string {
  return join(database.folder, 'drafts', fieldwork)
}

async function expireIn(folder: string, day: string): Promise<void> {
  for (const name of (await orNull(readdir(folder))) ?? []) {
    const path = join(folder, name)
    const kept = await orNull(stat(path))
    if (isUnfinished(name) || (kept !== null && isOver(kept.mtime, day))) await rm(path, { force: true })
  }
}

function isUnfinished(name: string): boolean {
  return name.endsWith('.new')
}

function isOver(keptOn: Date, day: string): boolean {
  return Date.parse(day) - Date.parse(today(keptOn)) >= days * 86_400_000
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  return found.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}
