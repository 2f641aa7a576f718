import { mkdir, realpath, rm, access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { literal, type DuckConnection } from './duck-connection.ts'
import { FolderInUseError } from './errors.ts'
import { explainAttach } from './failures.ts'

/** Folders of this process: DuckDB does not refuse a second instance on a file when it is in the same process. */
const occupied = new Set<string>()

export interface OccupiedFolder {
  /** Absolute, without symbolic links. */
  path: string
  /** Keeps other processes out until the instance closes. FolderInUseError names who holds it. */
  lock(connection: DuckConnection): Promise<void>
  leave(): void
}

/** Makes the folder when it is absent and claims it for this process. FolderInUseError, FolderNotWritableError. */
export async function occupyFolder(folder: string): Promise<OccupiedFolder> {
  const path = await prepare(folder)
  if (occupied.has(path)) throw new FolderInUseError(path, String(process.pid))
  occupied.add(path)
  return {
    path,
    async lock(connection) {
      try {
        await takeLock(connection, path)
        await rm(join(path, 'temp'), { recursive: true, force: true })
      } catch (error) {
        throw explainAttach(error, path, path, null)
      }
    },
    leave: () => void occupied.delete(path),
  }
}

async function prepare(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return await realpath(folder)
  } catch (error) {
    throw explainAttach(error, folder, folder, null)
  }
}

/** An empty database file that is attached as long as the folder is in use; the lock ends with the process, however it ends. */
async function takeLock(connection: DuckConnection, path: string): Promise<void> {
  const file = join(path, 'lock.duckdb')
  const attach = (): Promise<void> => connection.run(`attach ${literal(file)} as folder_lock`)
  await attach().catch(async (error: unknown) => {
    if (!/not a valid DuckDB database file|Could not read enough bytes|Corrupt database file/.test(String(error))) throw error
    await rm(file, { force: true })
    await attach()
  })
}
