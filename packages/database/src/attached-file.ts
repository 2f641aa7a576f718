import { isAbsolute } from 'node:path'
import { Kysely } from 'kysely'
import { copyFile } from './copy-file.ts'
import type { DatabaseFile } from './database.ts'
import { detach as letGoOf, type DuckConnection } from './duck-connection.ts'
import { explainWrite } from './failures.ts'
import type { FileAccess } from './file-access.ts'
import { createGroupCommit } from './group-commit.ts'
import { createKyselyDialect } from './kysely-dialect.ts'
import { withTimeLimit } from './time-limit.ts'
import { transaction } from './transaction.ts'
import { sizeOfLog, type Upkeep } from './upkeep.ts'

const longestRead = 30_000

export interface AttachedFile extends DatabaseFile {
  /** For the end of the program: nothing more is written, what waits is finished. */
  stopWriting(): Promise<void>
  /** Lets go of the file after `stopWriting`; a checkpoint that fails leaves the log for the next start. */
  letGo(): Promise<void>
}

export interface FileParts {
  name: string
  /** null for a database in memory. */
  path: string | null
  writer: DuckConnection
  access: FileAccess
  upkeep: Upkeep
  /** Long questions: one of a few turns of the whole database. */
  inReadingTurn<R>(work: () => Promise<R>): Promise<R>
  /** Tells the database that the name is free again. */
  gone(): void
}

export function createAttachedFile({ name, path, writer, access, upkeep, inReadingTurn, gone }: FileParts): AttachedFile {
  const { lane, gate, pool } = access
  const shown = path ?? name

  const inLane = async <R>(work: () => Promise<R>): Promise<R> => {
    const turn = await access.turn()
    try {
      const result = await lane.inside(work)
      await turn.committed()
      turn.leave()
      return result
    } catch (error) {
      throw turn.leave(error)
    }
  }

  const write: DatabaseFile['write'] = (work) => inLane(() => transaction(writer, work))

  const read: DatabaseFile['read'] = (work, { timeout = longestRead } = {}) =>
    inReadingTurn(async () => {
      const leave = await gate.enter()
      const connection = await pool.take()
      let fit = false
      try {
        const result = await transaction(connection, () => withTimeLimit(connection, timeout, work), 'read only')
        fit = true
        return result
      } catch (error) {
        throw explainWrite(error, shown)
      } finally {
        pool.give(connection, fit)
        leave()
      }
    })

  let detaching: Promise<void> | null = null
  let released = false
  const release = async (): Promise<void> => {
    released = true
    await gate.shut()
    try {
      await letGoOf(writer, name)
    } finally {
      gate.close()
    }
    writer.close()
    gone()
  }

  const detach = async (): Promise<void> => {
    const waiting = access.turn()
    lane.close()
    const turn = await waiting
    try {
      await upkeep.checkpoint()
    } catch (error) {
      lane.open()
      detaching = null
      throw turn.leave(error)
    }
    await release()
  }

  return {
    name,
    path: path ?? ':memory:',
    kysely: <Schema>() => new Kysely<Schema>({ dialect: createKyselyDialect(access) }).withSchema(name),
    write,
    read,
    groupCommit: (commit, options) => createGroupCommit(write, commit, options),
    checkpoint: () => inLane(upkeep.checkpoint),
    async backup(to) {
      if (path === null) throw new Error(`${name} is in memory: there is no file to copy`)
      if (!isAbsolute(to)) throw new RangeError(`${to} is no absolute path`)
      await inLane(async () => {
        await upkeep.checkpoint()
        if ((await sizeOfLog(path)) > 0) throw new Error(`${path}: the log is not empty after a checkpoint`)
        await copyFile(path, to)
      })
    },
    detach: () => (detaching ??= detach()),
    async stopWriting() {
      await detaching?.catch(() => {})
      if (released) return
      const waiting = lane.enter()
      lane.close()
      await waiting
    },
    async letGo() {
      if (released) return
      await upkeep.checkpoint().catch(() => {})
      await release()
    },
  }
}
