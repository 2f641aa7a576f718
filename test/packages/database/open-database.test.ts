import { chmod, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FolderInUseError, openDatabase } from '@leidraadspiegel/database'
import { noteSpec, openElsewhere, useDataFolder, type NoteTable } from './data-folder.ts'

const folder = useDataFolder()

describe('a data folder', () => {
  test('is made when it is absent, and keeps what was written', async () => {
    const path = join(folder.path, 'new', 'data')
    const first = await openDatabase({ folder: path })
    await (await first.attach(noteSpec)).kysely<NoteTable>().insertInto('note').values({ id: 'a', text: 'hallo', n: 1 }).execute()
    await first.close()
    const second = await openDatabase({ folder: path })
    expect(await (await second.attach(noteSpec)).kysely<NoteTable>().selectFrom('note').selectAll().execute()).toEqual([{ id: 'a', text: 'hallo', n: 1 }])
    await second.close()
    expect((await readdir(path)).sort()).toEqual(['lock.duckdb', 'notes.duckdb'])
  })

  test('belongs to one process: another is refused with the number of the one that has it', async () => {
    const database = await folder.open()
    expect(await openElsewhere(folder.path)).toMatch(new RegExp(`^FolderInUseError: De gegevensmap ${folder.path} is al in gebruik door proces ${process.pid}\\. Stop`))
    await database.close()
    expect(await openElsewhere(folder.path)).toBe('opened')
  })

  test('stays refused to others after a backup: nothing in this process lets go of the lock', async () => {
    const { notes } = await folder.notes()
    await notes.backup(join(folder.path, 'copies', 'notes.duckdb'))
    await notes.checkpoint()
    expect(await openElsewhere(folder.path)).toContain('FolderInUseError')
  })

  test('is opened once in this process, by whatever name', async () => {
    await symlink(folder.path, `${folder.path}-link`)
    await folder.open()
    await expect(openDatabase({ folder: folder.path })).rejects.toThrow(FolderInUseError)
    await expect(openDatabase({ folder: `${folder.path}-link/.` })).rejects.toThrow(`proces ${process.pid}`)
    await rm(`${folder.path}-link`)
  })

  test('that may not be written in is named, with what to do', async () => {
    const path = join(folder.path, 'closed')
    await mkdir(path)
    await chmod(path, 0o555)
    await chmod(folder.path, 0o755)
    const nobody = process.getuid?.() === 0 ? 65534 : undefined
    expect(await openElsewhere(path, nobody)).toMatch(new RegExp(`^FolderNotWritableError: In ${path} kan niet worden geschreven. Geef de gebruiker`))
  })

  test('is closed once, however often it is asked, and takes no file afterwards', async () => {
    const { database, notes } = await folder.notes()
    await Promise.all([database.close(), database.close()])
    await expect(database.attach(noteSpec)).rejects.toThrow('het programma stopt')
    await expect(notes.write((connection) => connection.run('select 1'))).rejects.toThrow('wordt gesloten')
    expect(await openElsewhere(folder.path)).toBe('opened')
  })

  test('is no file', async () => {
    const path = join(folder.path, 'file')
    await writeFile(path, '')
    await expect(openDatabase({ folder: path })).rejects.toThrow(path)
  })

  test('opens after a lock file that a crash left half made, and without the temporary files of a crash', async () => {
    await writeFile(join(folder.path, 'lock.duckdb'), 'half')
    await mkdir(join(folder.path, 'temp'))
    await writeFile(join(folder.path, 'temp', 'duckdb_temp_storage-0.tmp'), 'answers that did not fit in memory')
    await folder.open()
    expect(await readdir(folder.path)).toEqual(['lock.duckdb'])
  })
})

describe('files', () => {
  test('have an alias, stand inside the folder and are attached once', async () => {
    const database = await folder.open()
    await expect(database.attach({ ...noteSpec, name: 'Notes; drop' })).rejects.toThrow('no alias')
    await expect(database.attach({ ...noteSpec, name: 'memory' })).rejects.toThrow('no alias')
    await expect(database.attach({ ...noteSpec, path: '../notes.duckdb' })).rejects.toThrow('outside the data folder')
    await expect(database.attach({ ...noteSpec, path: '/etc/notes.duckdb' })).rejects.toThrow('outside the data folder')
    await database.attach(noteSpec)
    await expect(database.attach(noteSpec)).rejects.toThrow('attached already')
  })

  test('are let go of by detach: then they may be renamed, attached again, and nothing is left in a log', async () => {
    const { database, notes } = await folder.notes()
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'hallo', 1)`))
    await notes.detach()
    expect(await readdir(folder.path)).toEqual(['lock.duckdb', 'notes.duckdb'])
    await expect(notes.write((connection) => connection.run('select 1'))).rejects.toThrow('wordt gesloten')
    await expect(notes.read((connection) => connection.all('select 1'))).rejects.toThrow('wordt gesloten')
    await rename(join(folder.path, 'notes.duckdb'), join(folder.path, 'other.duckdb'))
    const moved = await database.attach({ ...noteSpec, path: 'other.duckdb' })
    expect(await moved.read((connection) => connection.all('select id from notes.note'))).toEqual([{ id: 'a' }])
  })

  test('finish what already waited when they are detached', async () => {
    const { database, notes } = await folder.notes()
    const writes = Array.from({ length: 30 }, (_, n) => notes.write((connection) => connection.run('insert into notes.note values ($1, $2, $3)', [`n${n}`, '', n])))
    await notes.detach()
    await Promise.all(writes)
    const again = await database.attach(noteSpec)
    expect(await again.read((connection) => connection.all('select count(*) as n from notes.note'))).toEqual([{ n: 30 }])
  })

  test('in memory need no folder and leave nothing', async () => {
    const database = await openDatabase({ folder: null })
    const notes = await database.attach(noteSpec)
    await notes.write((connection) => connection.run(`insert into notes.note values ('a', 'hallo', 1)`))
    expect(await notes.read((connection) => connection.all('select text from notes.note'))).toEqual([{ text: 'hallo' }])
    expect({ folder: database.folder, path: notes.path }).toEqual({ folder: '', path: ':memory:' })
    await notes.checkpoint()
    await expect(notes.backup('/tmp/notes.duckdb')).rejects.toThrow('in memory')
    await notes.detach()
    await (await database.attach(noteSpec)).detach()
    await database.close()
  })
})
