import { access, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NewerFolderError, type FileSpec, type Migration } from '@leidraadspiegel/database'
import { noteSpec, useDataFolder } from './data-folder.ts'

const folder = useDataFolder()
const first = noteSpec.migrations[0]!
const second: Migration = { id: 'notes-2', statements: ['alter table note add column mood varchar', `update note set mood = 'calm'`] }
const broken: Migration = { id: 'notes-3', statements: ['create table extra (id varchar)', 'alter table nowhere add column x varchar'] }
const withSteps = (...migrations: Migration[]): FileSpec => ({ ...noteSpec, migrations })

async function filled(): Promise<void> {
  const { database, notes } = await folder.notes()
  await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'hallo', 1)`))
  await database.close()
}

describe('a file is brought up to date', () => {
  test('once, in order, and says what it had', async () => {
    await filled()
    for (let time = 0; time < 2; time += 1) {
      const database = await folder.open()
      const notes = await database.attach(withSteps(first, second))
      expect(await notes.read((connection) => connection.all('select id, mood from notes.note'))).toEqual([{ id: 'a', mood: 'calm' }])
      expect(await notes.read((connection) => connection.all('select id from notes.migration order by id'))).toEqual([{ id: 'notes-1' }, { id: 'notes-2' }])
      await database.close()
    }
    expect((await readdir(folder.path)).sort()).toEqual(['lock.duckdb', 'notes.duckdb'])
  })

  test('with a checkpoint: a change of layout never waits in the log', async () => {
    const database = await folder.open()
    await database.attach(withSteps(first, second))
    expect(await readdir(folder.path)).not.toContain('notes.duckdb.wal')
  })

  test('a step that fails leaves nothing of itself, and a copy from before it', async () => {
    await filled()
    const database = await folder.open()
    await expect(database.attach(withSteps(first, second, broken))).rejects.toThrow('nowhere')
    expect(await readdir(folder.path)).toContain('notes.duckdb.before')
    const notes = await database.attach(withSteps(first, second))
    expect(await notes.read((connection) => connection.all(`select table_name from duckdb_tables() where database_name = 'notes' order by 1`))).toEqual([{ table_name: 'migration' }, { table_name: 'note' }])
    expect(await readdir(folder.path)).not.toContain('notes.duckdb.before')
  })

  test('a column with a function as its default is refused: a crash in the middle of it would be one of the few that DuckDB forgives badly', async () => {
    await filled()
    const database = await folder.open()
    const step: Migration = { id: 'notes-2', statements: ['alter table note add column seen timestamptz default now()'] }
    await expect(database.attach(withSteps(first, step))).rejects.toThrow('configuration has been locked')
  })

  test('a new file that could not be made does not exist', async () => {
    const database = await folder.open()
    await expect(database.attach(withSteps(first, broken))).rejects.toThrow('nowhere')
    await expect(access(join(folder.path, 'notes.duckdb'))).rejects.toThrow()
    await database.attach(withSteps(first))
  })

  test('what a crash left of a file in the making is thrown away', async () => {
    await writeFile(join(folder.path, 'notes.duckdb.making'), 'half')
    await writeFile(join(folder.path, 'notes.duckdb.making.wal'), 'half')
    const { notes } = await folder.notes()
    expect(await notes.read((connection) => connection.all('select * from notes.note'))).toEqual([])
    expect((await readdir(folder.path)).sort()).toEqual(['lock.duckdb', 'notes.duckdb'])
  })
})

describe('a file of a newer version', () => {
  test('with a step that is not known here is refused and stays as it was', async () => {
    await filled()
    const newer = await folder.open()
    await newer.attach(withSteps(first, second))
    await newer.close()
    const before = await readFile(join(folder.path, 'notes.duckdb'))
    const database = await folder.open()
    await expect(database.attach(noteSpec)).rejects.toThrow(NewerFolderError)
    await expect(database.attach(noteSpec)).rejects.toThrow('nieuwere versie van het programma (stap notes-2)')
    await database.close()
    expect(before.equals(await readFile(join(folder.path, 'notes.duckdb')))).toBe(true)
  })

  test('with a layout that DuckDB does not know is refused', async () => {
    await filled()
    const file = join(folder.path, 'notes.duckdb')
    await writeFile(file, withStorageVersion(await readFile(file), 99n))
    const database = await folder.open()
    await expect(database.attach(noteSpec)).rejects.toThrow(NewerFolderError)
    await expect(database.attach(noteSpec)).rejects.toThrow('bestandsindeling 99')
    expect((await stat(file)).size).toBeGreaterThan(0)
  })
})

/** The first block of a DuckDB file: checksum, 'DUCK', version; the checksum is over what follows it. */
function withStorageVersion(bytes: Buffer, version: bigint): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeBigUInt64LE(version, 12)
  const block = changed.subarray(8, 4096)
  let checksum = 5381n
  for (let at = 0; at < block.length; at += 8) checksum ^= BigInt.asUintN(64, block.readBigUInt64LE(at) * 0xbf58476d1ce4e5b9n)
  changed.writeBigUInt64LE(checksum, 0)
  return changed
}
