import { setTimeout as wait } from 'node:timers/promises'
import { quoted, type DuckConnection } from './duck-connection.ts'

const tries = 40
const pause = 25

/**
 * Folds the log of a file into it. DuckDB refuses while it still tidies up a transaction that has already ended ("there are other write
 * transactions active"); that takes milliseconds, so it is tried again for a second.
 */
export async function checkpoint(connection: DuckConnection, name: string): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      await connection.run(`checkpoint ${quoted(name)}`)
      return
    } catch (error) {
      if (turn >= tries || !String(error).includes('other write transactions active')) throw error
      await wait(pause)
    }
  }
}
