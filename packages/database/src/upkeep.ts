import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkpoint as fold } from './checkpoint.ts'
import { detach, type DuckConnection } from './duck-connection.ts'
import { explainWrite, isInvalidated } from './failures.ts'
import type { Gate } from './gate.ts'
import { syncFolder } from './sync-folder.ts'

/** Bytes in the log after which it is folded into the file. */
export const longestLog = 16 * 1024 * 1024
const patienceAfterFailure = 30_000

/**
 * What a file needs besides writes; everything here runs in the write lane. Checkpoints are made after a commit was acknowledged,
 * never during one, so a full disk in a checkpoint takes nothing away: DuckDB shuts the file, and it is attached again from file and log.
 */
export interface Upkeep {
  /** Before a write: brings back a file that could not be brought back before. BusyError when that fails again. */
  ready(): Promise<void>
  /** After a commit, before it is acknowledged: a log that was just made must also stand in its folder after a power cut. */
  committed(): Promise<void>
  /** After a write; never rejects. */
  after(error: unknown): Promise<void>
  /** BusyError when the disk is full; the file stays in use. */
  checkpoint(): Promise<void>
}

export interface UpkeepParts {
  name: string
  /** null for a database in memory. */
  path: string | null
  writer: DuckConnection
  gate: Gate
  attach(): Promise<void>
}

export async function sizeOfLog(path: string): Promise<number> {
  return stat(`${path}.wal`).then(({ size }) => size, () => 0)
}

export function createUpkeep({ name, path, writer, gate, attach }: UpkeepParts): Upkeep {
  let shutDown = false
  let logged = 0
  let notBefore = 0

  const reattach = async (): Promise<void> => {
    shutDown = true
    await gate.shut()
    try {
      await detach(writer, name)
      await attach()
      shutDown = false
    } finally {
      gate.open()
    }
  }

  const checkpoint = async (): Promise<void> => {
    if (path === null) return
    try {
      await fold(writer, name)
      logged = await sizeOfLog(path)
    } catch (error) {
      notBefore = Date.now() + patienceAfterFailure
      if (isInvalidated(error)) await reattach()
      throw explainWrite(error, path)
    }
  }

  return {
    checkpoint,
    async ready() {
      if (shutDown) await reattach()
    },
    async committed() {
      if (path === null) return
      const before = logged
      logged = await sizeOfLog(path)
      if (before === 0 && logged > 0) await syncFolder(dirname(path))
    },
    async after(error) {
      try {
        if (isInvalidated(error)) await reattach()
        else if (logged > longestLog && Date.now() >= notBefore) await checkpoint()
      } catch {
        // The write itself is settled; the next one tries again through `ready`, and tells what is wrong.
      }
    },
  }
}
