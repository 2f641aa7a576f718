import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Migration } from '@leidraadspiegel/database'
import { accountTables, secondStepTables, type AccountColumn } from './tables.ts'

const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

function createTable([name, columns]: [string, Readonly<Record<string, AccountColumn>>]): string {
  let table = writer.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey())
  for (const [column, { kind, empty, unique }] of Object.entries(columns)) {
    table = table.addColumn(column, kind, (builder) => {
      const filled = empty ? builder : builder.notNull()
      return unique ? filled.unique() : filled
    })
  }
  return table.compile().sql
}

/** The tables of better-auth and of our own accounts in the office file. (For `default 'f'` see the migrations of the store.) */
export const accountMigrations: Migration[] = [
  { id: 'account-0001-sign-in', statements: Object.entries(accountTables).map(createTable) },
  { id: 'account-0002-second-step', statements: [`alter table account_user add column "secondStep" boolean default 'f'`, ...Object.entries(secondStepTables).map(createTable)] },
]
