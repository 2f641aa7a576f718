import type { Connection, GroupCommit, GroupCommitOptions } from './database.ts'
import { BusyError } from './errors.ts'

interface Waiting<Row> {
  row: Row
  resolve(): void
  reject(error: unknown): void
}

type Write = (work: (connection: Connection) => Promise<void>) => Promise<void>

/**
 * Gathers rows while the lane is busy and writes them in one transaction, in the order in which they came. When a batch fails it
 * is halved until the row at fault stands alone, so that one bad row fails alone; a BusyError concerns all of them.
 */
export function createGroupCommit<Row>(write: Write, commit: (connection: Connection, rows: readonly Row[]) => Promise<void>, options: GroupCommitOptions = {}): GroupCommit<Row> {
  const { most = 500, queue = 5_000 } = options
  const waiting: Waiting<Row>[] = []
  let running: Promise<void> | null = null
  let drained = false

  const settle = async (batch: readonly Waiting<Row>[]): Promise<void> => {
    try {
      await write((connection) => commit(connection, batch.map(({ row }) => row)))
      for (const { resolve } of batch) resolve()
    } catch (error) {
      if (batch.length === 1 || error instanceof BusyError) {
        for (const { reject } of batch) reject(error)
        return
      }
      const middle = batch.length >> 1
      await settle(batch.slice(0, middle))
      await settle(batch.slice(middle))
    }
  }

  const work = async (): Promise<void> => {
    await Promise.resolve()
    while (waiting.length > 0) await settle(waiting.splice(0, most))
    running = null
  }

  return {
    submit(row) {
      if (drained) return Promise.reject(new BusyError('Er wordt niets meer aangenomen: dit onderdeel wordt gesloten.'))
      if (waiting.length >= queue) return Promise.reject(new BusyError('Het is te druk: er wachten te veel inzendingen. Probeer het zo nog een keer.'))
      return new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject })
        running ??= work()
      })
    },
    async drain() {
      drained = true
      await running
    },
  }
}
