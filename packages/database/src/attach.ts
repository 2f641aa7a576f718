import type { DuckDBInstance } from '@duckdb/node-api'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkpoint } from './checkpoint.ts'
import { copyFile } from './copy-file.ts'
import type { FileSpec } from './database.ts'
import { detach, literal, quoted, type DuckConnection } from './duck-connection.ts'
import { DamagedFileError } from './errors.ts'
import { explainAttach, isDamagedLog } from './failures.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { syncFile, syncFolder } from './sync-folder.ts'
import { cutTornEnd } from './torn-log.ts'
import { sizeOfLog } from './upkeep.ts'

export interface Place {
  instance: DuckDBInstance
  connection: DuckConnection
  folder: string
  spec: FileSpec
  /** Absolute path of the file. */
  path: string
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/**
 * Opens a file, or makes it, and brings it up to date. A new file gets its name only when it is complete; an old one is copied
 * (`<file>.before`) until its new layout has been read back. A log that ends in a cut-off write opens without that write, which was
 * never acknowledged; a log that is damaged in any other way is refused, because it holds acknowledged writes. Throws the errors of `errors.ts`.
 */
export async function attachFile(place: Place): Promise<void> {
  const { instance, connection, spec, path } = place
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw explainAttach(error, dirname(path), place.folder, null)
  })
  if (!(await exists(path))) return make(place)
  await attachPath(place, path)
  await foldLog(place)
  const pending = await pendingMigrations(connection, spec.name, path, spec.migrations).catch(async (error: unknown) => {
    await detach(connection, spec.name)
    throw error
  })
  if (pending.length === 0) return rm(`${path}.before`, { force: true })
  await rm(`${path}.before`, { force: true })
  await copyFile(path, `${path}.before`)
  await migrate(instance, spec.name, pending).catch(async (error: unknown) => {
    await detach(connection, spec.name)
    throw explainAttach(error, path, place.folder, null)
  })
  await detach(connection, spec.name)
  await attachPath(place, path)
  await rm(`${path}.before`, { force: true })
}

async function make(place: Place): Promise<void> {
  const { instance, connection, spec, path } = place
  const making = `${path}.making`
  if (await exists(`${path}.wal`)) throw new DamagedFileError(path, `Het bestand zelf ontbreekt, maar ${path}.wal is er nog. Zet een reservekopie terug.`)
  for (const left of [making, `${making}.wal`]) await rm(left, { force: true })
  await attachPath(place, making)
  await migrate(instance, spec.name, spec.migrations).catch(async (error: unknown) => {
    await detach(connection, spec.name)
    throw explainAttach(error, path, place.folder, null)
  })
  await detach(connection, spec.name)
  await syncFile(making)
  await rename(making, path)
  await syncFolder(dirname(path))
  await attachPath(place, path)
}

/** ATTACH, with the log put right when its end was torn off by a power cut. */
export async function attachPath({ connection, folder, spec }: Pick<Place, 'connection' | 'folder' | 'spec'>, path: string): Promise<void> {
  const attach = (): Promise<void> => connection.run(`attach ${literal(path)} as ${quoted(spec.name)}`)
  try {
    await attach().catch(async (error: unknown) => {
      const cut = isDamagedLog(error) && (await cutTornEnd(`${path}.wal`, String(error)))
      if (!cut) throw error
      await attach()
    })
  } catch (error) {
    throw explainAttach(error, path, folder, (await exists(`${path}.before`)) ? `${path}.before` : null)
  }
}

/** After a crash the log is folded into the file at once. On a full disk it stays a log, and nothing is lost. */
async function foldLog(place: Place): Promise<void> {
  const { connection, spec, path } = place
  if ((await sizeOfLog(path)) === 0) return
  await checkpoint(connection, spec.name).catch(async () => {
    await detach(connection, spec.name)
    await attachPath(place, path)
  })
}
