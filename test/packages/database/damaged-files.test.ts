import { copyFile, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { DamagedFileError, type DatabaseFile } from '@leidraadspiegel/database'
import { noteSpec, useDataFolder } from './data-folder.ts'

const folder = useDataFolder()
const file = (): string => join(folder.path, 'notes.duckdb')
const log = (): string => `${file()}.wal`

const insert = (notes: DatabaseFile, id: string): Promise<void> => notes.write((connection) => connection.run('insert into notes.note values ($1, $2, $3)', [id, `text of ${id} `.repeat(20), 1]))
const idsIn = async (notes: DatabaseFile): Promise<string[]> => (await notes.read((connection) => connection.all<{ id: string }>('select id from notes.note order by id'))).map(({ id }) => id)

const insertWithoutLayout = (notes: DatabaseFile): Promise<void> => notes.write((connection) => connection.run(`insert into notes.note (id, text, n) values ('e', 'x', 1)`))

/** The folder as a crash leaves it: `a` in the file, `b`, `c` and `d` in the log only. Resolves with the bytes of the log. */
async function crash(): Promise<Buffer> {
  const { database, notes } = await folder.notes()
  await insert(notes, 'a')
  await notes.checkpoint()
  for (const id of ['b', 'c', 'd']) await insert(notes, id)
  for (const path of [file(), log()]) await copyFile(path, `${path}.kept`)
  await database.close()
  await rm(file())
  await copyFile(`${file()}.kept`, file())
  await copyFile(`${log()}.kept`, log())
  return readFile(log())
}

describe('a log', () => {
  let bytes: Buffer
  beforeEach(async () => {
    bytes = await crash()
  })

  test('is read after a crash and folded into the file at once', async () => {
    const { notes } = await folder.notes()
    expect(await idsIn(notes)).toEqual(['a', 'b', 'c', 'd'])
    expect(await readdir(folder.path)).not.toContain('notes.duckdb.wal')
  })

  test('with a change of layout in it, which no direct opening of DuckDB survives, is read', async () => {
    const { database, notes } = await folder.notes()
    await notes.write((connection) => connection.run('alter table notes.note alter column n type bigint using n + 1'))
    await insertWithoutLayout(notes)
    await copyFile(file(), `${file()}.kept`)
    await copyFile(log(), `${log()}.kept`)
    await database.close()
    await copyFile(`${file()}.kept`, file())
    await copyFile(`${log()}.kept`, log())
    expect(await idsIn((await folder.notes()).notes)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test.each([1, 30, 200])('that ends too early by %i bytes opens without the write that was cut off, and goes on', async (missing) => {
    await truncate(log(), bytes.length - missing)
    const { database, notes } = await folder.notes()
    expect(await idsIn(notes)).toEqual(['a', 'b', 'c'])
    await insert(notes, 'e')
    await database.close()
    expect(await idsIn((await folder.notes()).notes)).toEqual(['a', 'b', 'c', 'e'])
  })

  test.each([4, 20, 200])('of which the last %i bytes never reached the disk opens without the write that was cut off', async (missing) => {
    await writeFile(log(), Buffer.concat([bytes.subarray(0, bytes.length - missing), Buffer.alloc(missing)]))
    expect(await idsIn((await folder.notes()).notes)).toEqual(['a', 'b', 'c'])
  })

  test('that has room which was never filled opens with everything', async () => {
    await writeFile(log(), Buffer.concat([bytes, Buffer.alloc(8192)]))
    expect(await idsIn((await folder.notes()).notes)).toEqual(['a', 'b', 'c', 'd'])
  })

  const damage: [string, (bytes: Buffer) => Buffer][] = [
    ['one bit that fell over in the middle', (bytes) => flipped(bytes, bytes.length >> 1)],
    ['one bit that fell over in the last write', (bytes) => flipped(bytes, bytes.length - 40)],
    ['a hole of zeros before acknowledged writes', (bytes) => Buffer.from(bytes).fill(0, 300, 340)],
    ['a bit that fell over, and an end that never reached the disk', (bytes) => Buffer.concat([flipped(bytes, bytes.length >> 1).subarray(0, -30), Buffer.alloc(30)])],
  ]
  test.each(damage)('with %s is refused, named, and left exactly as it is', async (_name, change) => {
    const damaged = change(bytes)
    await writeFile(log(), damaged)
    const database = await folder.open()
    const refusal = await database.attach(noteSpec).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DamagedFileError)
    expect(String(refusal)).toContain(`${log()} is beschadigd`)
    expect(String(refusal)).toContain('Zet een reservekopie terug')
    await database.close()
    expect(damaged.equals(await readFile(log()))).toBe(true)
  })

  test('that somebody took away on purpose, as the message says, gives what was in the file', async () => {
    await rm(log())
    expect(await idsIn((await folder.notes()).notes)).toEqual(['a'])
  })

  test('without its file is refused: an empty file would hide that something is missing', async () => {
    await rm(file())
    const database = await folder.open()
    await expect(database.attach(noteSpec)).rejects.toThrow('Het bestand zelf ontbreekt')
    expect(bytes.equals(await readFile(log()))).toBe(true)
  })
})

describe('a file', () => {
  const damage: [string, (bytes: Buffer) => Buffer][] = [
    ['that is something else', () => Buffer.from('een brief'.repeat(1_000))],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is half there', (bytes) => bytes.subarray(0, 14_000)],
    ['of which a bit fell over in the head', (bytes) => flipped(bytes, 40)],
    ['of which a bit fell over in the table of contents', (bytes) => flipped(bytes, 12_300)],
  ]
  test.each(damage)('%s is refused and left as it is', async (_name, change) => {
    const { database } = await folder.notes()
    await database.close()
    const damaged = change(await readFile(file()))
    await writeFile(file(), damaged)
    const again = await folder.open()
    const refusal = await again.attach(noteSpec).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DamagedFileError)
    expect(String(refusal)).toContain(`${file()} is beschadigd`)
    expect(damaged.equals(await readFile(file()))).toBe(true)
  })
})

test('a file that is damaged by a change of layout names the copy from before it', async () => {
  const { database } = await folder.notes()
  await database.close()
  await writeFile(`${file()}.before`, await readFile(file()))
  await writeFile(file(), 'een brief')
  const again = await folder.open()
  await expect(again.attach(noteSpec)).rejects.toThrow(`${file()}.before is de kopie van vlak voor de laatste wijziging`)
  expect(await readdir(folder.path)).toContain('notes.duckdb.before')
})

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at]! ^= 4
  return changed
}
