import { ResultReturnType, StatementType, type DuckDBConnection, type DuckDBInstance } from '@duckdb/node-api'
import type { Connection } from './database.ts'
import { readRows } from './rows.ts'
import { bind } from './values.ts'

export interface QueryOutcome {
  rows: Record<string, unknown>[]
  /** Rows that a statement changed; with RETURNING DuckDB does not count them, the rows do. */
  changed: number
}

/** One connection of the instance: one task at a time. */
export interface DuckConnection extends Connection {
  query(sql: string, parameters?: readonly unknown[], options?: { json: 'text' | 'parsed' }): Promise<QueryOutcome>
  interrupt(): void
  close(): void
}

const changing = new Set([StatementType.INSERT, StatementType.UPDATE, StatementType.DELETE, StatementType.MERGE_INTO])

export async function connect(instance: DuckDBInstance): Promise<DuckConnection> {
  return wrap(await instance.connect())
}

function wrap(connection: DuckDBConnection): DuckConnection {
  const query: DuckConnection['query'] = async (sql, parameters = [], options = { json: 'text' }) => {
    const { values, types } = bind(parameters)
    const result = await (values.length === 0 ? connection.run(sql) : connection.run(sql, values, types))
    if (result.returnType !== ResultReturnType.QUERY_RESULT) return { rows: [], changed: result.rowsChanged }
    const rows = await readRows(result, options)
    return { rows, changed: changing.has(result.statementType) ? rows.length : 0 }
  }
  return {
    query,
    run: async (sql, parameters) => void (await query(sql, parameters)),
    all: async <Row>(sql: string, parameters?: readonly unknown[]) => (await query(sql, parameters)).rows as Row[],
    interrupt: () => connection.interrupt(),
    close: () => connection.closeSync(),
  }
}

/** A text as SQL, for the few statements that take no parameters (ATTACH, SET). */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Lets go of a file. DuckDB folds the log into it first; when that does not fit on the disk the file is let go of all the same, and the log stays. */
export async function detach(connection: DuckConnection, name: string): Promise<void> {
  await connection.run(`detach database if exists ${quoted(name)}`).catch((error: unknown) => {
    if (!/^[\w ]*Error: Detached database/.test(error instanceof Error ? error.message : '')) throw error
  })
}
