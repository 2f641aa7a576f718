import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BusyError, openDatabase, type Database, type DatabaseFile } from '@leidraadspiegel/database'

const disk = mkdtempSync(join(tmpdir(), 'full-disk-'))
const mountable = mount()
if (mountable) unmount()
else console.warn('SKIPPED: a full disk cannot be tried here, because this user may not mount a small tmpfs (run the tests as root on Linux)')
afterAll(() => rmSync(disk, { recursive: true, force: true }))

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=14m', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function unmount(): void {
  execFileSync('umount', [disk])
}

const spec = { name: 'box', path: 'box.duckdb', migrations: [{ id: 'box-1', statements: ['create table response (id integer not null, body varchar not null)'] }] }
const ballast = join(disk, 'ballast')
/** Text that does not compress. */
const body = (length: number): string => randomBytes(length).toString('base64')

type Submit = (id: number) => Promise<void>

/** Submits until the disk is full; resolves with what was acknowledged and the errors of what was not. */
async function fill(submit: Submit): Promise<{ acknowledged: number[]; errors: unknown[] }> {
  const acknowledged: number[] = []
  const errors: unknown[] = []
  for (let from = 0; errors.length === 0; from += 10)
    await Promise.all(Array.from({ length: 10 }, (_, n) => submit(from + n).then(() => acknowledged.push(from + n), (error: unknown) => errors.push(error))))
  return { acknowledged: acknowledged.sort((a, b) => a - b), errors }
}

describe.skipIf(!mountable)('on a full disk', () => {
  let database: Database
  let box: DatabaseFile
  beforeEach(async () => {
    mount()
    database = await openDatabase({ folder: join(disk, 'data') })
    box = await database.attach(spec)
  })
  afterEach(async () => {
    await database.close()
    unmount()
  })

  const reader = (): Promise<number[]> => box.read(async (connection) => (await connection.all<{ id: number }>('select id from box.response order by id')).map(({ id }) => id))
  const submissions = (): Submit => {
    const group = box.groupCommit<{ id: number; body: string }>((connection, rows) =>
      connection.run('insert into box.response select unnest($1), unnest($2)', [rows.map(({ id }) => id), rows.map(({ body }) => body)]))
    return (id) => group.submit({ id, body: body(60_000) })
  }

  test('a submission is refused in words, nothing acknowledged is lost, and when there is room it goes on', async () => {
    const submit = submissions()
    const { acknowledged, errors } = await fill(submit)
    expect(errors.every((error) => error instanceof BusyError)).toBe(true)
    expect(String(errors[0])).toContain('De schijf is vol')
    expect(await reader()).toEqual(acknowledged)

    await writeFile(ballast, Buffer.alloc(32 * 1024 * 1024)).catch(() => {})
    await expect(submit(1_000_000)).rejects.toThrow('De schijf is vol')
    execFileSync('mount', ['-o', 'remount,size=60m', disk])
    await submit(2_000_000)
    expect(await reader()).toEqual([...acknowledged, 2_000_000])
    await box.checkpoint()
    expect(await reader()).toEqual([...acknowledged, 2_000_000])
  })

  test('a checkpoint that does not fit takes nothing away, and the file stays in use', async () => {
    const submit = submissions()
    const acknowledged = Array.from({ length: 50 }, (_, n) => n)
    for (const id of acknowledged) await submit(id)
    await writeFile(ballast, Buffer.alloc(32 * 1024 * 1024)).catch(() => {})
    await expect(box.checkpoint()).rejects.toThrow('De schijf is vol')
    await expect(box.detach()).rejects.toThrow('De schijf is vol')
    expect(await reader()).toEqual(acknowledged)
    await rm(ballast)
    await submit(100)
    await box.checkpoint()
    expect(await reader()).toEqual([...acknowledged, 100])
  })

  test('a stop and a start lose nothing', async () => {
    const { acknowledged } = await fill(submissions())
    await writeFile(ballast, Buffer.alloc(32 * 1024 * 1024)).catch(() => {})
    await database.close()
    database = await openDatabase({ folder: join(disk, 'data') })
    box = await database.attach(spec)
    expect(await reader()).toEqual(acknowledged)
    await expect(database.attach({ ...spec, name: 'other', path: 'other.duckdb' })).rejects.toThrow('De schijf is vol')
  })

  test('a backup that does not fit leaves no half copy', async () => {
    const submit = submissions()
    for (let id = 0; id < 60; id += 1) await submit(id)
    await box.checkpoint()
    await writeFile(ballast, Buffer.alloc(32 * 1024 * 1024)).catch(() => {})
    const copy = join(disk, 'copy.duckdb')
    await expect(box.backup(copy)).rejects.toThrow()
    await expect(rm(copy)).rejects.toThrow('ENOENT')
    await rm(`${copy}.part`, { force: true })
    await rm(ballast)
    await box.backup(copy)
    await rm(copy)
  })
})
