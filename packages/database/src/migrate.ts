import type { DuckDBInstance } from '@duckdb/node-api'
import { checkpoint } from './checkpoint.ts'
import type { Connection, Migration } from './database.ts'
import { connect, quoted } from './duck-connection.ts'
import { NewerFolderError } from './errors.ts'
import { transaction } from './transaction.ts'

/** Ids of the steps that a file has not had yet, in order. Throws NewerFolderError when the file had a step that is not in the list. */
export async function pendingMigrations(connection: Connection, name: string, file: string, migrations: readonly Migration[]): Promise<Migration[]> {
  const tables = await connection.all(`select table_name from duckdb_tables() where database_name = $1 and table_name = 'migration'`, [name])
  const done = tables.length === 0 ? [] : await connection.all<{ id: string }>(`select id from ${quoted(name)}.migration`)
  const known = new Set(migrations.map(({ id }) => id))
  const unknown = done.map(({ id }) => id).filter((id) => !known.has(id))
  if (unknown.length > 0) throw new NewerFolderError(file, `stap ${unknown.sort().join(', ')}`)
  const had = new Set(done.map(({ id }) => id))
  return migrations.filter(({ id }) => !had.has(id))
}

/** Runs each step in its own transaction with its id in table `migration`, then makes a checkpoint: a change of layout never waits in the log. */
export async function migrate(instance: DuckDBInstance, name: string, steps: readonly Migration[]): Promise<void> {
  const connection = await connect(instance)
  try {
    await connection.run(`use ${quoted(name)}`)
    await connection.run('create table if not exists migration (id varchar primary key)')
    for (const { id, statements } of steps) {
      await transaction(connection, async () => {
        for (const statement of statements) await connection.run(statement)
        await connection.run('insert into migration values ($1)', [id])
      })
    }
    await checkpoint(connection, name)
  } finally {
    connection.close()
  }
}
