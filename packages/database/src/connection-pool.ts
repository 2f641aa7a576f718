import type { DuckDBInstance } from '@duckdb/node-api'
import { connect, type DuckConnection } from './duck-connection.ts'

/** Connections of one instance, made when needed and used again. */
export interface ConnectionPool {
  take(): Promise<DuckConnection>
  /** `fit` false: something went wrong on it that it may remember; it is closed. */
  give(connection: DuckConnection, fit?: boolean): void
  /** Stops whatever is running on any of them. */
  interrupt(): void
  close(): void
}

export function createConnectionPool(instance: DuckDBInstance, keep = 8): ConnectionPool {
  const idle: DuckConnection[] = []
  const all = new Set<DuckConnection>()
  return {
    async take() {
      const connection = idle.pop() ?? (await connect(instance))
      all.add(connection)
      return connection
    },
    give(connection, fit = true) {
      if (fit && idle.length < keep) return void idle.push(connection)
      all.delete(connection)
      connection.close()
    },
    interrupt() {
      for (const connection of all) connection.interrupt()
    },
    close() {
      for (const connection of all) connection.close()
      all.clear()
      idle.length = 0
    },
  }
}
