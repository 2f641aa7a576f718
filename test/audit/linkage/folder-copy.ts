import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

export interface CopiedTable {
  /** Path of the file in the folder, and the name of the table. */
  name: string
  /** In the order in which they lie. */
  rows: Record<string, unknown>[]
}

/** What somebody has who copied the whole data folder at one moment: every byte, and every table that a DuckDB of his own reads. */
export interface FolderCopy {
  files: ReadonlyMap<string, Buffer>
  tables: readonly CopiedTable[]
}

/** Copies a data folder as it lies there, logs of unfinished writes too. The server goes on meanwhile. */
export async function copyFolder(folder: string): Promise<FolderCopy> {
  const copy = await mkdtemp(join(tmpdir(), 'linkage-copy-'))
  try {
    await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.sock') })
    const paths = (await readdir(copy, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name)).sort()
    const files = new Map(await Promise.all(paths.map(async (path) => [path.slice(copy.length + 1), await readFile(path)] as const)))
    const tables: CopiedTable[] = []
    for (const path of paths.filter((each) => each.endsWith('.duckdb'))) tables.push(...(await readTables(path, path.slice(copy.length + 1))))
    return { files, tables }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function readTables(path: string, name: string): Promise<CopiedTable[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`attach '${path}' as copied`)
    const found = (await connection.runAndReadAll("select table_name from duckdb_tables() where database_name = 'copied' order by table_name")).getRowObjectsJS()
    const tables: CopiedTable[] = []
    for (const { table_name: table } of found) {
      const rows = (await connection.runAndReadAll(`select * from copied.${String(table)}`)).getRowObjectsJS()
      tables.push({ name: `${name} ${String(table)}`, rows })
    }
    return tables
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
