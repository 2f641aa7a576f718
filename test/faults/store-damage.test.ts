import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDatabase } from '@leidraadspiegel/database'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { openStore, type Store } from '@leidraadspiegel/store'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fieldworkIn, response, type Opened } from '../packages/store/store-folder.ts'
import { bundleProgram, type Program } from './bundle-program.ts'
import { startStoreProcess } from './store-process.ts'

let program: Program
let folder: string

beforeAll(async () => {
  program = await bundleProgram(new URL('store-child.ts', import.meta.url))
})
afterAll(() => program.remove())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-damage-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function inStore<R>(work: (store: Store) => Promise<R>, at = folder): Promise<R> {
  const database = await openDatabase({ folder: at })
  try {
    return await work(await openStore(database))
  } finally {
    await database.close()
  }
}

/** A process that took sixty responses and was killed: they stand in the log of the box and nowhere else. */
async function killedAfter60(): Promise<Opened & { id: string; log: string; responses: BoxResponse[] }> {
  const opened = await inStore((store) => fieldworkIn(store, { organisations: 1 }))
  const responses = Array.from({ length: 60 }, () => response(opened.cohorts[0]!.id))
  const child = startStoreProcess(program.path, { folder, fieldwork: opened.fieldwork.id, responses, atOnce: 6, afterwards: 'hold' })
  await child.said('all')
  await child.kill()
  expect(child.acknowledged).toHaveLength(60)
  return { ...opened, id: opened.fieldwork.id, log: join(folder, 'box', `${opened.fieldwork.id}.duckdb.wal`), responses }
}

describe('the log of a box', () => {
  test('whose end was cut off opens, and a retry brings back what was in it', async () => {
    const { id, log, cohorts, responses } = await killedAfter60()
    await truncate(log, (await stat(log)).size - 40)
    await inStore(async (store) => {
      const held = await store.box.count(cohorts[0]!.id)
      expect(held).toBeGreaterThan(30)
      expect(held).toBeLessThan(60)
      await Promise.all(responses.map((each) => store.box.submit(id, each)))
      expect(await store.box.count(cohorts[0]!.id)).toBe(60)
      await store.fieldworks.close(id)
      expect(await store.box.count(cohorts[0]!.id)).toBe(60)
    })
  })

  test('that is damaged is named and left as it is; put right, it holds everything', async () => {
    const { log, cohorts } = await killedAfter60()
    const middle = Math.floor((await stat(log)).size / 2)
    const flip = async (): Promise<void> => {
      const file = await open(log, 'r+')
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, middle)
      await file.write(Buffer.from([buffer[0]! ^ 0xff]), 0, 1, middle)
      await file.close()
    }
    await flip()
    const damaged = await readFile(log)
    await expect(inStore((store) => store.projects.list())).rejects.toMatchObject({ name: 'DamagedFileError', message: expect.stringContaining(log) })
    expect(await readFile(log)).toEqual(damaged)
    await flip()
    expect(await inStore((store) => store.box.count(cohorts[0]!.id))).toBe(60)
  })
})

describe('the data folder', () => {
  test('is refused to a second process, and free again when the first was killed', async () => {
    const { id } = await killedAfter60()
    const child = startStoreProcess(program.path, { folder, fieldwork: id, responses: [], atOnce: 1, afterwards: 'hold' })
    await child.said('all')
    await expect(openDatabase({ folder })).rejects.toMatchObject({ name: 'FolderInUseError', message: expect.stringContaining(folder) })
    await child.kill()
    expect(await inStore((store) => store.fieldworks.get(id))).toMatchObject({ state: 'open' })
  })

  test.each(['office', 'box'])('of a newer version is refused and left as it is (%s)', async (name) => {
    const { id, cohorts } = await killedAfter60()
    const spec = name === 'office' ? { name: 'office', path: 'office.duckdb' } : { name: `box_${id}`, path: `box/${id}.duckdb` }
    await inStore(() => Promise.resolve())
    await withStep(spec, `insert into ${spec.name}.migration values ('box-0009-later')`)
    const opening = inStore((store) => store.projects.list())
    await expect(opening).rejects.toMatchObject({ name: 'NewerFolderError', message: expect.stringContaining('box-0009-later') })
    await withStep(spec, `delete from ${spec.name}.migration where id = 'box-0009-later'`)
    expect(await inStore((store) => store.box.count(cohorts[0]!.id))).toBe(60)
  })
})

describe('a full disk', () => {
  const small = smallVolume()
  afterAll(async () => {
    if (small === null) return
    execFileSync('umount', [small])
    await rm(small, { recursive: true })
  })

  test.skipIf(small === null)('refuses what it cannot keep, loses nothing, and goes on when there is space', async () => {
    const at = join(small!, 'data')
    const filler = join(small!, 'filler')
    await inStore(async (store) => {
      const { fieldwork, cohorts } = await fieldworkIn(store, { organisations: 1 })
      const cohort = cohorts[0]!.id
      const responses = Array.from({ length: 400 }, () => response(cohort, { 'pro-01': 4, 'pro-43': 'x'.repeat(2000) }))
      for (const each of responses.slice(0, 50)) await store.box.submit(fieldwork.id, each)
      await writeFile(filler, Buffer.alloc(64 * 1024 * 1024)).catch(() => {})

      const stored: BoxResponse[] = responses.slice(0, 50)
      const refused: BoxResponse[] = []
      for (const each of responses.slice(50)) await store.box.submit(fieldwork.id, each).then(() => stored.push(each), (error) => (error.name === 'BusyError' ? refused.push(each) : Promise.reject(error)))
      expect(refused.length).toBeGreaterThan(0)

      await expect(store.fieldworks.close(fieldwork.id)).rejects.toMatchObject({ name: 'BusyError' })
      await rm(filler)
      expect(await store.box.count(cohort)).toBe(stored.length)
      if ((await store.fieldworks.get(fieldwork.id)).state === 'open') {
        for (const each of refused) await store.box.submit(fieldwork.id, each)
        stored.push(...refused)
      }
      expect(await store.fieldworks.close(fieldwork.id)).toMatchObject({ state: 'closed' })
      expect(await store.box.count(cohort)).toBe(stored.length)
    }, at)
  })
})

/** A volume of a few megabytes, where this may be made; otherwise null, and the test is skipped in sight. */
function smallVolume(): string | null {
  const at = join(tmpdir(), `store-small-${process.pid}`)
  try {
    mkdirSync(at, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', at], { stdio: 'ignore' })
    return at
  } catch {
    return null
  }
}

/** Changes a file as another version of the program would. */
async function withStep(spec: { name: string; path: string }, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`attach '${join(folder, spec.path)}' as ${spec.name}`)
  await connection.run(sql)
  await connection.run(`detach ${spec.name}`)
  connection.closeSync()
  instance.closeSync()
}
