import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { useDataFolder, type NoteTable } from './data-folder.ts'

const folder = useDataFolder()
const note = (id: string, n = 1): NoteTable['note'] => ({ id, text: `text ${id}`, n })

describe('the query builder', () => {
  test('names tables with the alias of the file, so no connection needs a current one', async () => {
    const { database, notes } = await folder.notes()
    const other = await database.attach({ name: 'other', path: 'other.duckdb', migrations: notes.name === 'notes' ? [{ id: '1', statements: ['create table note (id varchar, text varchar, n integer)'] }] : [] })
    await notes.kysely<NoteTable>().insertInto('note').values(note('a')).execute()
    await other.kysely<NoteTable>().insertInto('note').values(note('b')).execute()
    expect(notes.kysely<NoteTable>().selectFrom('note').select('note.id').compile().sql).toBe('select "notes"."note"."id" from "notes"."note"')
    expect(await notes.kysely<NoteTable>().selectFrom('note').select('note.id').where('note.n', '=', 1).orderBy('note.id').execute()).toEqual([{ id: 'a' }])
    expect(await other.kysely<NoteTable>().selectFrom('note').select('id').execute()).toEqual([{ id: 'b' }])
  })

  test('counts what it changed, with and without RETURNING', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    expect((await db.insertInto('note').values([note('a'), note('b'), note('c')]).executeTakeFirst()).numInsertedOrUpdatedRows).toBe(3n)
    expect((await db.updateTable('note').set({ n: 2 }).where('id', 'in', ['a', 'b']).executeTakeFirst()).numUpdatedRows).toBe(2n)
    expect(await db.updateTable('note').set({ n: 3 }).where('id', '=', 'a').returning(['id', 'n']).execute()).toEqual([{ id: 'a', n: 3 }])
    expect((await db.deleteFrom('note').where('id', '=', 'nobody').executeTakeFirst()).numDeletedRows).toBe(0n)
    expect((await db.deleteFrom('note').executeTakeFirst()).numDeletedRows).toBe(3n)
  })

  test('inserts or leaves, inserts or updates', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    await db.insertInto('note').values(note('a')).execute()
    await db.insertInto('note').values(note('a', 9)).onConflict((conflict) => conflict.column('id').doNothing()).execute()
    expect(await db.selectFrom('note').select('n').execute()).toEqual([{ n: 1 }])
    await db.insertInto('note').values(note('a', 9)).onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ n: eb.ref('excluded.n') }))).execute()
    expect(await db.selectFrom('note').select('n').execute()).toEqual([{ n: 9 }])
  })

  test('joins, groups and counts in plain numbers', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    await db.insertInto('note').values([note('a', 1), note('b', 1), note('c', 2)]).execute()
    const counts = await db.selectFrom('note').innerJoin('note as same', 'same.n', 'note.n').select(({ fn }) => ['note.n', fn.countAll<number>().as('count')]).groupBy('note.n').orderBy('note.n').execute()
    expect(counts).toEqual([{ n: 1, count: 4 }, { n: 2, count: 1 }])
  })

  test('a claim succeeds once, twenty ask at the same time', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    await db.insertInto('note').values(note('a', 0)).execute()
    const claims = await Promise.all(Array.from({ length: 20 }, () => db.updateTable('note').set({ n: 1 }).where('id', '=', 'a').where('n', '=', 0).returning('id').executeTakeFirst()))
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
  })

  test('raw SQL that changes something takes its turn too', async () => {
    const { notes } = await folder.notes()
    const db = notes.kysely<NoteTable>()
    await db.insertInto('note').values(note('a', 0)).execute()
    await Promise.all(Array.from({ length: 15 }, () => sql`with one as (select 1 as step) update notes.note set n = n + (select step from one)`.execute(db)))
    expect((await sql<{ n: number }>`select n from notes.note`.execute(db)).rows).toEqual([{ n: 15 }])
  })
})

describe('a transaction', () => {
  test('is kept whole or not at all', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    const failed = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('note').values(note('a')).execute()
      expect(await transaction.selectFrom('note').select('id').execute()).toEqual([{ id: 'a' }])
      expect(await db.selectFrom('note').select('id').execute(), 'others do not see it yet').toEqual([])
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await expect(db.transaction().execute((transaction) => transaction.insertInto('note').values([note('a'), note('a')]).execute())).rejects.toThrow(/duplicate/i)
    expect(await db.selectFrom('note').select('id').execute()).toEqual([])
    await db.transaction().execute((transaction) => transaction.insertInto('note').values(note('b')).execute())
    expect(await db.selectFrom('note').select('id').execute()).toEqual([{ id: 'b' }])
  })

  test('that fails leaves the lane to the next', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => db.transaction().execute((transaction) => transaction.insertInto('note').values(note(`n${n % 10}`)).execute())))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  })

  test('that only reads waits for nobody and cannot write', async () => {
    const { notes } = await folder.notes()
    const db = notes.kysely<NoteTable>()
    await notes.write(async () => {
      expect(await db.transaction().setAccessMode('read only').execute((transaction) => transaction.selectFrom('note').selectAll().execute())).toEqual([])
    })
    await expect(db.transaction().setAccessMode('read only').execute((transaction) => transaction.insertInto('note').values(note('a')).execute())).rejects.toThrow(/read-only/)
    await db.insertInto('note').values(note('b')).execute()
  })

  test('a hundred at once need no more than they are given', async () => {
    const db = (await folder.notes()).notes.kysely<NoteTable>()
    await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        db.transaction().execute(async (transaction) => {
          await transaction.insertInto('note').values(note(`n${n}`)).execute()
          await db.selectFrom('note').select('id').where('id', '=', 'n0').execute()
        }),
      ),
    )
    expect(await db.selectFrom('note').select(({ fn }) => fn.countAll<number>().as('n')).execute()).toEqual([{ n: 100 }])
  })
})
