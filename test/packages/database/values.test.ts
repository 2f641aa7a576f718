import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDatabase, type Connection } from '@leidraadspiegel/database'
import { useDataFolder } from './data-folder.ts'

const folder = useDataFolder()

async function asking<R>(work: (connection: Connection) => Promise<R>): Promise<R> {
  const database = await openDatabase({ folder: null })
  const file = await database.attach({ name: 'scratch', path: 'scratch', migrations: [] })
  try {
    return await file.write(work)
  } finally {
    await database.close()
  }
}

describe('what comes out of SQL', () => {
  const answers: [string, unknown][] = [
    ['count(*)', 1],
    ['sum(1::bigint)', 1],
    ['9007199254740991::bigint', 9007199254740991],
    ['170::utinyint', 170],
    ['0.25', 0.25],
    ['1e3', 1000],
    [`'nan'::double`, Number.NaN],
    ['true', true],
    ['null', null],
    [`'9f2c3a10-0000-4000-8000-000000000001'::uuid`, '9f2c3a10-0000-4000-8000-000000000001'],
    [`date '2026-11-25'`, '2026-11-25'],
    [`time '12:30:00'`, '12:30:00'],
    [`timestamptz '2026-11-25 12:00:00+01'`, new Date('2026-11-25T11:00:00Z')],
    [`timestamp '2026-11-25 12:00:00'`, new Date('2026-11-25T12:00:00Z')],
    [`'\\xAB'::blob`, Buffer.from([0xab])],
    ['[1::bigint, null, 3]', [1, null, 3]],
    [`{'n': 2::bigint, 'day': date '2026-11-25'}`, { n: 2, day: '2026-11-25' }],
    [`'{"a": [1]}'::json`, '{"a": [1]}'],
  ]
  test.each(answers)('%s is a plain value', async (sql, expected) => {
    expect(await asking((connection) => connection.all(`select ${sql} as value`))).toEqual([{ value: expected }])
  })

  test('a whole number that does not fit is an error, never a nearby number', async () => {
    await expect(asking((connection) => connection.all('select 9007199254740993::bigint as value'))).rejects.toThrow('9007199254740993 does not fit')
  })
})

describe('what goes into SQL comes back', () => {
  const kept: [string, fc.Arbitrary<unknown>, (value: never) => unknown][] = [
    ['varchar', fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()), (value) => value],
    ['varchar', fc.constantFrom('ë€😀', "'; drop table note; --", '$1', ''), (value) => value],
    ['double', fc.double({ noNaN: true }), (value) => value],
    ['bigint', fc.maxSafeInteger(), (value) => value],
    ['integer', fc.integer(), (value) => value],
    ['boolean', fc.boolean(), (value) => value],
    ['timestamptz', fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (value) => value],
    ['blob', fc.uint8Array(), (value) => Buffer.from(value)],
    ['varchar', fc.constantFrom(null, undefined), () => null],
    ['json', fc.dictionary(fc.string(), fc.integer()), (value) => JSON.stringify(value)],
    ['varchar[]', fc.array(fc.option(fc.stringMatching(/^[a-z'"]*$/))), (value) => value],
    ['bigint[]', fc.array(fc.maxSafeInteger()), (value) => value],
    ['double[]', fc.array(fc.double({ noNaN: true })), (value) => value],
    ['boolean[]', fc.array(fc.boolean()), (value) => value],
  ]
  test.each(kept)('%s', async (type, arbitrary, expected) => {
    const values = fc.sample(arbitrary, 60)
    const rows = await asking(async (connection) => {
      await connection.run(`create table scratch.kept (i integer, value ${type})`)
      for (const [i, value] of values.entries()) await connection.run('insert into scratch.kept values ($1, $2)', [i, value])
      return connection.all<{ value: unknown }>('select value from scratch.kept order by i')
    })
    expect(rows.map(({ value }) => value)).toEqual(values.map((value) => expected(value as never)))
  })

  test('a list that mixes kinds is refused', async () => {
    await expect(asking((connection) => connection.all('select $1 as value', [[1, 'one']]))).rejects.toThrow('one kind')
  })
})

describe('through Kysely', () => {
  test('JSON comes back as the value it holds, as it does from PostgreSQL', async () => {
    const database = await folder.open()
    const file = await database.attach({ name: 'plans', path: 'plans.duckdb', migrations: [{ id: '1', statements: ['create table plan (id varchar primary key, body json, day date, made timestamptz)'] }] })
    const db = file.kysely<{ plan: { id: string; body: unknown; day: string; made: Date } }>()
    const plan = { id: 'a', body: { steps: ['een', 'twee'] }, day: '2026-11-25', made: new Date('2026-11-25T10:00:00Z') }
    await db.insertInto('plan').values(plan).execute()
    expect(await db.selectFrom('plan').selectAll().execute()).toEqual([plan])
    expect(await file.read((connection) => connection.all('select body from plans.plan'))).toEqual([{ body: '{"steps":["een","twee"]}' }])
  })
})
