import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '@leidraadspiegel/database'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'database-')) })
afterEach(() => rm(folder, { recursive: true, force: true }))

const spec = { name: 'office', path: 'office.duckdb', migrations: [{ id: 'one', statements: ['create table person (id varchar primary key, n bigint, born date, seen timestamptz, j json)'] }] }

test('smoke', async () => {
  const database = await openDatabase({ folder })
  const file = await database.attach(spec)
  const db = file.kysely<any>()
  await db.insertInto('person').values({ id: 'a', n: 3, born: '2020-01-02', seen: new Date(5), j: { x: [1] } }).execute()
  expect(await db.selectFrom('person').selectAll().execute()).toEqual([{ id: 'a', n: 3, born: '2020-01-02', seen: new Date(5), j: { x: [1] } }])
  const box = await database.attach({ name: 'box_1', path: 'box/1.duckdb', migrations: [{ id: '1', statements: ['create table r (id varchar)'] }] })
  const group = box.groupCommit<string>(async (c, rows) => c.run('insert into box_1.r select unnest($1)', [rows]))
  await Promise.all(Array.from({ length: 1000 }, (_, i) => group.submit(String(i))))
  expect(await box.read((c) => c.all('select count(*) n from box_1.r'))).toEqual([{ n: 1000 }])
  await box.backup(join(folder, 'backup', 'x.duckdb'))
  await box.detach()
  const again = await database.attach({ name: 'box_1', path: 'box/1.duckdb', migrations: [{ id: '1', statements: [] }] })
  expect(await again.read((c) => c.all('select count(*) n from box_1.r'))).toEqual([{ n: 1000 }])
  await db.transaction().execute(async (trx) => { await trx.updateTable('person').set({ n: 4 }).where('id', '=', 'a').execute() })
  await database.close()
  const second = await openDatabase({ folder })
  expect(await (await second.attach(spec)).kysely<any>().selectFrom('person').select('n').execute()).toEqual([{ n: 4 }])
  await second.close()
})
