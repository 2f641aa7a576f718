import type { ConnectionPool } from './connection-pool.ts'
import type { DuckConnection } from './duck-connection.ts'
import { explainWrite } from './failures.ts'
import type { Gate } from './gate.ts'
import type { Upkeep } from './upkeep.ts'
import type { WriteLane } from './write-lane.ts'

/** A turn in the write lane of one file. */
export interface Turn {
  /** After a commit and before telling anybody. */
  committed(): Promise<void>
  /** Exactly once; the lane goes on when the upkeep is done. Returns what went wrong in words for people. */
  leave(error?: unknown): unknown
}

/** The ways into one file: write in turn, read beside each other. */
export interface FileAccess {
  turn(): Promise<Turn>
  lane: WriteLane
  gate: Gate
  pool: ConnectionPool
  /** A short question on a connection of the pool: a few at once, within a time limit. */
  lookup<R>(connection: DuckConnection, work: () => Promise<R>): Promise<R>
}

export function createTurnTaker(lane: WriteLane, upkeep: Upkeep, path: string): FileAccess['turn'] {
  return async () => {
    const leave = await lane.enter()
    try {
      await upkeep.ready()
    } catch (error) {
      leave()
      throw explainWrite(error, path)
    }
    return {
      committed: upkeep.committed,
      leave(error) {
        void upkeep.after(error).finally(leave)
        return explainWrite(error, path)
      },
    }
  }
}
