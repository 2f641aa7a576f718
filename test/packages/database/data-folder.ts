import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach } from 'vitest'
import { openDatabase, type Database, type DatabaseFile, type DatabaseOptions, type FileSpec } from '@leidraadspiegel/database'

export interface NoteTable {
  note: { id: string; text: string; n: number }
}

export const noteSpec: FileSpec = {
  name: 'notes',
  path: 'notes.duckdb',
  migrations: [{ id: 'notes-1', statements: ['create table note (id varchar primary key, text varchar not null, n integer not null)'] }],
}

export interface DataFolder {
  path: string
  /** Opens the folder; everything that is open is closed after the test. */
  open(options?: Partial<DatabaseOptions>): Promise<Database>
  /** Opens it with the file of notes. */
  notes(): Promise<{ database: Database; notes: DatabaseFile }>
}

/** A data folder of its own for every test of a file. */
export function useDataFolder(): DataFolder {
  let opened: Database[] = []
  const folder: DataFolder = {
    path: '',
    async open(options = {}) {
      const database = await openDatabase({ folder: folder.path, ...options })
      opened.push(database)
      return database
    },
    async notes() {
      const database = await folder.open()
      return { database, notes: await database.attach(noteSpec) }
    },
  }
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'database-'))
  })
  afterEach(async () => {
    for (const database of opened) await database.close()
    opened = []
    await rm(folder.path, { recursive: true, force: true })
  })
  return folder
}

/** Runs `openDatabase` on a folder in another process, as another user when asked; resolves with what it printed. */
export async function openElsewhere(folder: string, user?: number): Promise<string> {
  const script = fileURLToPath(new URL('open-elsewhere.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, ...(user === undefined ? [] : [String(user)])])
  return stdout.trim()
}
