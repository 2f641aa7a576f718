import { join, relative, resolve, sep } from 'node:path'
import { createAttachedFile, type AttachedFile } from './attached-file.ts'
import { attachFile, attachPath } from './attach.ts'
import { createConnectionPool } from './connection-pool.ts'
import type { Database, DatabaseFile, FileSpec } from './database.ts'
import { connect } from './duck-connection.ts'
import { BusyError } from './errors.ts'
import { explainWrite } from './failures.ts'
import { createTurnTaker, type FileAccess } from './file-access.ts'
import { createGate } from './gate.ts'
import { openLockedInstance } from './lockdown.ts'
import { migrate } from './migrate.ts'
import { occupyFolder, type OccupiedFolder } from './folder.ts'
import { withTimeLimit } from './time-limit.ts'
import { createTurns } from './turns.ts'
import { createUpkeep } from './upkeep.ts'
import { createWriteLane } from './write-lane.ts'

export interface DatabaseOptions {
  /** The data folder, made when it is absent; null keeps everything in memory. */
  folder: string | null
  memoryLimit?: string
  /** Long questions at once. */
  readers?: number
}

const lookupsAtOnce = 6
const longestLookup = 30_000
/** Names that an instance has from the start. */
const taken = new Set(['memory', 'temp', 'system', 'folder_lock'])

/**
 * Opens the data folder for this process alone. Throws FolderInUseError when another process, or another call, has it, and
 * FolderNotWritableError.
 */
export async function openDatabase({ folder: asked, memoryLimit = '512MB', readers = 3 }: DatabaseOptions): Promise<Database> {
  const folder = asked === null ? null : await occupyFolder(asked)
  const { instance, control } = await openInstance(folder, memoryLimit)
  const pool = createConnectionPool(instance)
  const inReadingTurn = createTurns(readers)
  const inLookupTurn = createTurns(lookupsAtOnce)
  const files = new Map<string, AttachedFile | null>()

  const start = async (spec: FileSpec, path: string | null): Promise<AttachedFile> => {
    const writer = await connect(instance)
    const gate = createGate(spec.name)
    const lane = createWriteLane(spec.name)
    const place = { instance, connection: writer, folder: folder?.path ?? '', spec, path: path ?? ':memory:' }
    try {
      if (path === null) {
        await attachPath(place, ':memory:')
        await migrate(instance, spec.name, spec.migrations)
      } else await attachFile(place)
    } catch (error) {
      writer.close()
      throw error
    }
    const upkeep = createUpkeep({ name: spec.name, path, writer, gate, attach: () => attachPath(place, place.path) })
    const access: FileAccess = {
      turn: createTurnTaker(lane, upkeep, path ?? spec.name),
      lane,
      gate,
      pool,
      lookup: (connection, work) =>
        inLookupTurn(async () => {
          const leave = await gate.enter()
          try {
            return await withTimeLimit(connection, longestLookup, work)
          } catch (error) {
            throw explainWrite(error, path ?? spec.name)
          } finally {
            leave()
          }
        }),
    }
    return createAttachedFile({ name: spec.name, path, writer, access, upkeep, inReadingTurn, gone: () => files.delete(spec.name) })
  }

  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    const open = [...files.values()].filter((file) => file !== null)
    /** What was about to begin is stopped too: it holds the file until it ends. */
    let stopping: NodeJS.Timeout | undefined
    try {
      await Promise.all(open.map((file) => file.stopWriting()))
      pool.interrupt()
      stopping = setInterval(() => pool.interrupt(), 50)
      for (const file of open) await file.letGo()
    } finally {
      clearInterval(stopping)
      pool.close()
      control.close()
      instance.closeSync()
      folder?.leave()
    }
  }

  return {
    folder: folder?.path ?? '',
    async attach(spec): Promise<DatabaseFile> {
      if (!/^[a-z][a-z0-9_]*$/.test(spec.name) || taken.has(spec.name)) throw new RangeError(`${spec.name} is no alias`)
      if (closing) throw new BusyError(`${spec.name} kan niet meer worden geopend: het programma stopt.`)
      if (files.has(spec.name)) throw new RangeError(`${spec.name} is attached already`)
      files.set(spec.name, null)
      try {
        const file = await start(spec, folder === null ? null : inside(folder.path, spec.path))
        files.set(spec.name, file)
        return file
      } catch (error) {
        files.delete(spec.name)
        throw error
      }
    },
    close: () => (closing ??= close()),
  }
}

async function openInstance(folder: OccupiedFolder | null, memoryLimit: string): ReturnType<typeof openLockedInstance> {
  try {
    const opened = await openLockedInstance({ folder: folder?.path ?? null, memoryLimit })
    await folder?.lock(opened.control).catch((error: unknown) => {
      opened.control.close()
      opened.instance.closeSync()
      throw error
    })
    return opened
  } catch (error) {
    folder?.leave()
    throw error
  }
}

function inside(folder: string, path: string): string {
  const absolute = resolve(folder, path)
  if (!absolute.startsWith(folder + sep) || join(folder, relative(folder, absolute)) !== absolute) throw new RangeError(`${path} is outside the data folder`)
  return absolute
}
