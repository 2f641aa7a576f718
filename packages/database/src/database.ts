import type { Kysely } from 'kysely'

/** One step in the life of a file. Table names are unqualified: they land in the file that is migrated. No index, no foreign key, no default that is a function. */
export interface Migration {
  id: string
  statements: readonly string[]
}

export interface FileSpec {
  /** Alias under which SQL names the file: `/^[a-z][a-z0-9_]*$/`. */
  name: string
  /** Path inside the data folder, e.g. `office.duckdb` or `box/<id>.duckdb`. */
  path: string
  migrations: readonly Migration[]
}

/** Plain SQL with `$1` parameters; one statement a call, table names qualified with the alias of the file. */
export interface Connection {
  run(sql: string, parameters?: readonly unknown[]): Promise<void>
  all<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
}

export interface GroupCommitOptions {
  /** Rows in one transaction at most; 500 unless told. */
  most?: number
  /** Rows that may wait; one more is refused with a BusyError. 5,000 unless told. */
  queue?: number
}

/** Many small writes, few transactions. */
export interface GroupCommit<Row> {
  /** Resolves after the row is durable. A row that cannot be written fails alone; BusyError when too many wait. */
  submit(row: Row): Promise<void>
  /** Refuses new rows (BusyError) and resolves when the queued ones are written. */
  drain(): Promise<void>
}

/** One attached file with its own write lane. */
export interface DatabaseFile {
  readonly name: string
  /** Absolute; `:memory:` for a database without a folder. */
  readonly path: string
  /** Query builder whose table names are qualified with the alias; every write, and every transaction, goes through the write lane. */
  kysely<Schema>(): Kysely<Schema>
  /** One transaction in the write lane; rolled back when `work` throws. */
  write<R>(work: (connection: Connection) => Promise<R>): Promise<R>
  /** On one of a few read connections; interrupted after `timeout` milliseconds (30,000 unless told), which throws a TimeLimitError. */
  read<R>(work: (connection: Connection) => Promise<R>, options?: { timeout?: number }): Promise<R>
  groupCommit<Row>(commit: (connection: Connection, rows: readonly Row[]) => Promise<void>, options?: GroupCommitOptions): GroupCommit<Row>
  checkpoint(): Promise<void>
  /** A copy that opens by itself, made between two writes; `to` is an absolute path that does not exist yet. */
  backup(to: string): Promise<void>
  /** Finishes what waits in the lane, checkpoints and lets go; afterwards the file may be renamed or deleted. */
  detach(): Promise<void>
}

export interface Database {
  /** Absolute; empty for a database without a folder. */
  readonly folder: string
  /** Opens or makes a file and brings it up to date. */
  attach(spec: FileSpec): Promise<DatabaseFile>
  close(): Promise<void>
}
