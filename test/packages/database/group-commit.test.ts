import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BusyError, type DatabaseFile, type GroupCommit, type GroupCommitOptions } from '@leidraadspiegel/database'
import { useDataFolder } from './data-folder.ts'

const folder = useDataFolder()

interface Note {
  id: string
  n: number | string
}

function grouped(notes: DatabaseFile, batches: number[], options?: GroupCommitOptions): GroupCommit<Note> {
  return notes.groupCommit<Note>(async (connection, rows) => {
    batches.push(rows.length)
    await connection.run(`insert into notes.note select x.id, 'text', x.n from (select unnest(from_json($1, '[{"id":"VARCHAR","n":"INTEGER"}]'), recursive := true)) x`, [JSON.stringify(rows)])
  }, options)
}

const idsIn = async (notes: DatabaseFile): Promise<string[]> => (await notes.read((connection) => connection.all<{ id: string }>('select id from notes.note order by id'))).map(({ id }) => id)

describe('many small writes', () => {
  test('become few transactions, and each is readable when it is acknowledged', async () => {
    const { notes } = await folder.notes()
    const batches: number[] = []
    const group = grouped(notes, batches)
    const ids = Array.from({ length: 1_000 }, (_, n) => `n${String(n).padStart(4, '0')}`)
    await Promise.all(ids.map((id) => group.submit({ id, n: 1 })))
    expect(await idsIn(notes)).toEqual(ids)
    expect(batches.length).toBeLessThan(10)
    expect(Math.max(...batches)).toBe(500)
  })

  test('a bad row fails alone, wherever it stands in the batch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 8 }), async (bad) => {
        const { database, notes } = await folder.notes()
        await notes.write((connection) => connection.run('delete from notes.note'))
        const group = grouped(notes, [])
        const results = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => group.submit({ id: `n${n}`, n: bad.includes(n) ? 'no number' : n })))
        expect(results.flatMap(({ status }, n) => (status === 'rejected' ? [n] : [])).sort()).toEqual([...bad].sort())
        expect(await idsIn(notes)).toHaveLength(40 - bad.length)
        await database.close()
      }),
      { numRuns: 8 },
    )
  })

  test('the same key twice in a batch: one is kept, one is told', async () => {
    const { notes } = await folder.notes()
    const group = grouped(notes, [])
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => group.submit({ id: 'same', n: 1 })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await idsIn(notes)).toEqual(['same'])
  })

  test('more than may wait are refused in words, and the others are kept', async () => {
    const { notes } = await folder.notes()
    const group = grouped(notes, [], { most: 10, queue: 25 })
    const results = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => group.submit({ id: `n${n}`, n })))
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(35)
    expect(refused.every(({ reason }) => reason instanceof BusyError)).toBe(true)
    expect(await idsIn(notes)).toHaveLength(25)
  })

  test('drain finishes what waits and refuses what comes', async () => {
    const { notes } = await folder.notes()
    const group = grouped(notes, [])
    const before = Array.from({ length: 50 }, (_, n) => group.submit({ id: `n${n}`, n }))
    const drained = group.drain()
    await expect(group.submit({ id: 'late', n: 1 })).rejects.toBeInstanceOf(BusyError)
    await drained
    expect(await idsIn(notes)).toHaveLength(50)
    await Promise.all(before)
    await notes.detach()
  })
})
