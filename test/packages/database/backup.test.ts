import { copyFile, mkdir, readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '@leidraadspiegel/database'
import { noteSpec, useDataFolder } from './data-folder.ts'

const folder = useDataFolder()

describe('a backup', () => {
  test('made while others write opens by itself and holds whole transactions', async () => {
    const { notes } = await folder.notes()
    const pairs = notes.groupCommit<number>(async (connection, rows) => {
      await connection.run(`insert into notes.note select 'a' || n, 'first', n from (select unnest($1) as n)`, [rows])
      await connection.run(`insert into notes.note select 'b' || n, 'second', n from (select unnest($1) as n)`, [rows])
    })
    const copy = join(folder.path, 'copies', 'deep', 'notes.duckdb')
    const acknowledged: number[] = []
    const writing = Array.from({ length: 400 }, async (_, n) => {
      for (let wait = 0; wait < n; wait += 1) await Promise.resolve()
      await pairs.submit(n)
      acknowledged.push(n)
    })
    await writing[0]
    const before = [...acknowledged]
    await Promise.all([notes.backup(copy), ...writing])

    const elsewhere = join(folder.path, 'restored')
    await mkdir(elsewhere)
    await copyFile(copy, join(elsewhere, 'notes.duckdb'))
    const restored = await openDatabase({ folder: elsewhere })
    const rows = await (await restored.attach(noteSpec)).read((connection) => connection.all<{ n: number; halves: number }>('select n, count(*) as halves from notes.note group by n'))
    expect(rows.every(({ halves }) => halves === 2)).toBe(true)
    const held = new Set(rows.map(({ n }) => n))
    expect(before.filter((n) => !held.has(n))).toEqual([])
    await restored.close()
    expect(await readdir(join(folder.path, 'copies', 'deep'))).toEqual(['notes.duckdb'])
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
  })

  test('never overwrites one that is there, and says so', async () => {
    const { notes } = await folder.notes()
    const copy = join(folder.path, 'copy.duckdb')
    await notes.backup(copy)
    const bytes = await readFile(copy)
    await expect(notes.backup(copy)).rejects.toThrow('exists')
    expect(bytes.equals(await readFile(copy))).toBe(true)
    await expect(notes.backup('copy.duckdb')).rejects.toThrow('absolute')
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 1)`))
  })
})
