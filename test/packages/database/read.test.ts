import { EventEmitter, once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { TimeLimitError } from '@leidraadspiegel/database'
import { useDataFolder, type NoteTable } from './data-folder.ts'

const folder = useDataFolder()
const endless = 'select count(*) as n from range(1000000) a, range(1000000) b where a.range * b.range % 7 = 3'

describe('a read', () => {
  test('cannot write', async () => {
    const { notes } = await folder.notes()
    await expect(notes.read((connection) => connection.run(`insert into notes.note values ('a', 'x', 1)`))).rejects.toThrow(/read-only/)
  })

  test('sees one moment, however long it takes', async () => {
    const { notes } = await folder.notes()
    const [before, after] = await notes.read(async (connection) => {
      const first = await connection.all('select count(*) as n from notes.note')
      await notes.write((writer) => writer.run(`insert into notes.note values ('a', 'x', 1)`))
      return [first, await connection.all('select count(*) as n from notes.note')]
    })
    expect(after).toEqual(before)
    expect(await notes.read((connection) => connection.all('select count(*) as n from notes.note'))).toEqual([{ n: 1 }])
  })

  test('that takes too long is stopped, and the next one is not', async () => {
    const { notes } = await folder.notes()
    await expect(notes.read((connection) => connection.all(endless), { timeout: 100 })).rejects.toBeInstanceOf(TimeLimitError)
    const slow = notes.read(async (connection) => {
      for (;;) await connection.all('select 1')
    }, { timeout: 100 })
    await expect(slow).rejects.toThrow('langer dan 100 milliseconden')
    const idle = notes.read(() => new Promise(() => {}), { timeout: 100 })
    await expect(idle).rejects.toBeInstanceOf(TimeLimitError)
    for (let time = 0; time < 5; time += 1) expect(await notes.read((connection) => connection.all('select 1 as one'))).toEqual([{ one: 1 }])
  })

  test('waits its turn when others ask long questions, and writes and short questions do not', async () => {
    const database = await folder.open({ readers: 2 })
    const notes = await database.attach({ name: 'notes', path: 'notes.duckdb', migrations: [{ id: '1', statements: ['create table note (id varchar, text varchar, n integer)'] }] })
    let running = 0
    let most = 0
    const endings: (() => void)[] = []
    const long = (): Promise<void> =>
      notes.read(async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise<void>((resolve) => endings.push(resolve))
        running -= 1
      })
    const reads = Array.from({ length: 6 }, long)
    await notes.kysely<NoteTable>().insertInto('note').values({ id: 'a', text: 'x', n: 1 }).execute()
    expect(await notes.kysely<NoteTable>().selectFrom('note').select('id').execute()).toEqual([{ id: 'a' }])
    expect(most).toBe(2)
    for (let ended = 0; ended < 6; ) {
      const end = endings.shift()
      if (end) ended += 1
      end?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all(reads)
    expect(most).toBe(2)
  })

  test('goes on while the log is folded into the file', async () => {
    const { notes } = await folder.notes()
    await notes.write((connection) => connection.run(`insert into notes.note select range::varchar, 'x', range from range(1000)`))
    const total = await notes.read(async (connection) => {
      const first = await connection.all('select sum(n) as n from notes.note')
      await notes.write((writer) => writer.run('delete from notes.note where n % 2 = 0'))
      await notes.checkpoint()
      return [first, await connection.all('select sum(n) as n from notes.note')]
    })
    expect(total).toEqual([[{ n: 499500 }], [{ n: 499500 }]])
  })

  test('in progress is waited for before a file is let go of', async () => {
    const { notes } = await folder.notes()
    const reader = new EventEmitter()
    const reading = notes.read(async (connection) => {
      await connection.all('select 1')
      reader.emit('reading')
      await once(reader, 'finish')
      return connection.all('select count(*) as n from notes.note')
    })
    await once(reader, 'reading')
    const detached = notes.detach()
    setImmediate(() => reader.emit('finish'))
    expect(await reading).toEqual([{ n: 0 }])
    await detached
  })

  test('does not keep the program from ending while a file is let go of', async () => {
    const { database, notes } = await folder.notes()
    const reading = notes.read((connection) => connection.all(endless), { timeout: 200 }).catch((error: unknown) => error)
    const detached = notes.detach()
    await database.close()
    await detached
    expect(await reading).toBeInstanceOf(Error)
  })

  test('is stopped when the program ends', async () => {
    const { database, notes } = await folder.notes()
    const reading = notes.read((connection) => connection.all(endless)).catch((error: unknown) => error)
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'x', 1)`))
    await database.close()
    expect(String(await reading)).toMatch(/interrupt/i)
  })

  test('is stopped when the program ends just before it begins', async () => {
    const { database, notes } = await folder.notes()
    const reading = notes.read(async (connection) => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return connection.all(endless)
    }).catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await database.close()
    expect(String(await reading)).toMatch(/interrupt/i)
  })
})
