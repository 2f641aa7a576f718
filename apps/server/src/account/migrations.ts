import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Migration } from '@leidraadspiegel/database'
import { accountTables } from './tables.ts'

const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

function createTable(name: string): string {
  let table = writer.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey())
  for (const [column, { kind, empty, unique }] of Object.entries(accountTables[name] ?? {})) {
    table = table.addColumn(column, kind, (builder) => {
      const filled = empty ? builder : builder.notNull()
      return unique ? filled.unique() : filled
    })
  }
  return table.compile().sql
}

/** The tables of better-auth in the office file. */
export const accountMigrations: Migration[] = [{ id: 'account-0001-sign-in', statements: Object.keys(accountTables).map(createTable) }]
