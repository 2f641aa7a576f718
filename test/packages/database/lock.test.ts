import { execFile } from 'node:child_process'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { noteSpec, useDataFolder } from './data-folder.ts'

const folder = useDataFolder()
const file = (): string => join(folder.path, 'notes.duckdb')
const duckdb = createRequire(import.meta.url).resolve('@duckdb/node-api')

/** Somebody who opens one file with DuckDB itself, past the lock of the folder. */
async function openRaw(file: string): Promise<string> {
  const script = `require(process.argv[1]).DuckDBInstance.create(process.argv[2]).then(() => console.log('opened'), (error) => console.log(error.message))`
  return (await promisify(execFile)(process.execPath, ['-e', script, duckdb, file])).stdout
}

/** Opening and closing a file in a process lets go of every lock the process has on it: so this process must never do that. */
describe('the lock on a file holds', () => {
  test('after writes, a checkpoint and a backup', async () => {
    const { notes } = await folder.notes()
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 1)`))
    await notes.checkpoint()
    await notes.backup(join(folder.path, 'copy.duckdb'))
    expect(await openRaw(file())).toContain('lock')
  })

  test('after a change of layout, which copies the file first', async () => {
    const { database } = await folder.notes()
    await database.close()
    const again = await folder.open()
    await again.attach({ ...noteSpec, migrations: [...noteSpec.migrations, { id: 'notes-2', statements: ['alter table note add column mood varchar'] }] })
    expect(await openRaw(file())).toContain('lock')
  })

  test('after a torn log was put right', async () => {
    const { database, notes } = await folder.notes()
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 1)`))
    for (const path of [file(), `${file()}.wal`]) await copyFile(path, `${path}.kept`)
    await database.close()
    await rm(file())
    await copyFile(`${file()}.kept`, file())
    await writeFile(`${file()}.wal`, Buffer.concat([await readFile(`${file()}.wal.kept`), Buffer.alloc(4096)]))
    await folder.notes()
    expect(await openRaw(file())).toContain('lock')
  })

  test('until it is detached', async () => {
    const { notes } = await folder.notes()
    await notes.detach()
    expect(await openRaw(file())).toContain('opened')
  })
})
