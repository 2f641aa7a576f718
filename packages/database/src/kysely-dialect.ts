import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type Dialect, type Kysely } from 'kysely'
import type { FileAccess } from './file-access.ts'
import { createKyselyDriver } from './kysely-driver.ts'

/** One process writes a file, so migrations need no lock. */
class LockFreeAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** The SQL of PostgreSQL, which DuckDB speaks as far as the house rules go (no savepoints, no json_agg, no FOR UPDATE). */
export function createKyselyDialect(access: FileAccess): Dialect {
  return {
    createAdapter: () => new LockFreeAdapter(),
    createDriver: () => createKyselyDriver(access),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db: Kysely<any>) => new PostgresIntrospector(db),
  }
}
