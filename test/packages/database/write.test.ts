import { stat } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { DatabaseFile } from '@leidraadspiegel/database'
import { useDataFolder, type NoteTable } from './data-folder.ts'

const folder = useDataFolder()
const count = async (notes: DatabaseFile): Promise<number> => (await notes.read((connection) => connection.all<{ n: number }>('select count(*) as n from notes.note')))[0]!.n
const sum = async (notes: DatabaseFile): Promise<number> => (await notes.read((connection) => connection.all<{ n: number }>('select sum(n) as n from notes.note')))[0]!.n

describe('a write', () => {
  test('is one transaction: what throws leaves nothing', async () => {
    const { notes } = await folder.notes()
    const failed = notes.write(async (connection) => {
      await connection.run(`insert into notes.note values ('a', 'x', 1)`)
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    await expect(notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 1), ('a', 'x', 1)`))).rejects.toThrow(/duplicate/i)
    expect(await count(notes)).toBe(0)
    expect(await notes.write((connection) => connection.all(`insert into notes.note values ('a', 'x', 1) returning id`))).toEqual([{ id: 'a' }])
  })

  test('waits for the one before it: read, add one, write, forty times at once', async () => {
    const { notes } = await folder.notes()
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 0)`))
    const db = notes.kysely<NoteTable>()
    const byLane = (): Promise<void> =>
      notes.write(async (connection) => {
        const [row] = await connection.all<{ n: number }>(`select n from notes.note where id = 'a'`)
        await connection.run(`update notes.note set n = $1 where id = 'a'`, [row!.n + 1])
      })
    const byTransaction = (): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const { n } = await transaction.selectFrom('note').select('n').where('id', '=', 'a').executeTakeFirstOrThrow()
        await transaction.updateTable('note').set({ n: n + 1 }).where('id', '=', 'a').execute()
      })
    const byStatement = async (): Promise<void> => void (await db.updateTable('note').set((eb) => ({ n: eb('n', '+', 1) })).where('id', '=', 'a').execute())
    await Promise.all(Array.from({ length: 42 }, (_, turn) => [byLane, byTransaction, byStatement][turn % 3]!()))
    expect(await sum(notes)).toBe(42)
  })

  test('inside a write to the same file is refused at once, it would wait for itself', async () => {
    const { notes } = await folder.notes()
    const nested = notes.write(() => notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 1)`)))
    await expect(nested).rejects.toThrow('use the connection that was given')
    const byKysely = notes.write(() => notes.kysely<NoteTable>().insertInto('note').values({ id: 'a', text: 'x', n: 1 }).execute())
    await expect(byKysely).rejects.toThrow('use the connection that was given')
    expect(await count(notes)).toBe(0)
  })

  test('does not wait for a write to another file', async () => {
    const { database, notes } = await folder.notes()
    const other = await database.attach({ name: 'other', path: 'other.duckdb', migrations: [{ id: '1', statements: ['create table t (i integer)'] }] })
    await notes.write(() => other.write((connection) => connection.run('insert into other.t values (1)')))
    expect(await other.read((connection) => connection.all('select i from other.t'))).toEqual([{ i: 1 }])
  })

  test('in two files at once is refused by DuckDB: a transaction writes one file', async () => {
    const { database, notes } = await folder.notes()
    await database.attach({ name: 'other', path: 'other.duckdb', migrations: [{ id: '1', statements: ['create table t (i integer)'] }] })
    const both = notes.write(async (connection) => {
      await connection.run(`insert into notes.note values ('a', 'x', 1)`)
      await connection.run('insert into other.t values (1)')
    })
    await expect(both).rejects.toThrow(/single transaction can only write to a single attached database/i)
    expect(await count(notes)).toBe(0)
  })
})

describe('the log', () => {
  test('is folded into the file when it has grown, without anybody asking', async () => {
    const { notes } = await folder.notes()
    for (let n = 0; n < 20; n += 1)
      await notes.write((connection) => connection.run(`insert into notes.note select $1 || range, md5(($1 || range)::varchar) || md5((range)::varchar), $1 from range(20000)`, [n * 100_000]))
    await notes.write((connection) => connection.run('delete from notes.note where n < 0'))
    expect(await count(notes)).toBe(400_000)
    const written = (await stat(notes.path)).size
    const waiting = await stat(`${notes.path}.wal`).then(({ size }) => size, () => 0)
    expect(written, 'in the file').toBeGreaterThan(10_000_000)
    expect(waiting, 'in the log').toBeLessThan(20_000_000)
  })
})
