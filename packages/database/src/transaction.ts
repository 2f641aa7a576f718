import type { DuckConnection } from './duck-connection.ts'

/** Runs `work` between begin and commit; anything that goes wrong rolls everything back. */
export async function transaction<R>(connection: DuckConnection, work: (connection: DuckConnection) => Promise<R>, mode: '' | 'read only' = ''): Promise<R> {
  await connection.run(`begin transaction ${mode}`)
  try {
    const result = await work(connection)
    await connection.run('commit')
    return result
  } catch (error) {
    await rollback(connection)
    throw error
  }
}

/** After a failed commit there is nothing left to roll back, and DuckDB says so. */
export async function rollback(connection: DuckConnection): Promise<void> {
  await connection.run('rollback').catch(() => {})
}
