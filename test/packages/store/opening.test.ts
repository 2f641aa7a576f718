import { copyFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answers, BoxResponse } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { canary, filesWith } from './canary.ts'
import { rankCorrelation } from './rank-correlation.ts'
import { fieldworkIn, readFileOf, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const pathOf = (kind: 'box' | 'answers', fieldwork: string): string => join(folder.folder, kind, `${fieldwork}.duckdb`)
const sent = (fieldwork: string): Promise<{ id: string; cohort: string; answers: string }[]> => readFileOf(pathOf('answers', fieldwork), 'select id::varchar as id, cohort, answers::varchar as answers from response')

const counted = (cohorts: readonly { id: string }[]): Promise<number[]> => Promise.all(cohorts.map(({ id }) => folder.store.box.count(id)))
const setState = (fieldwork: string, state: string): Promise<void> => folder.store.office.write((office) => office.run('update office.fieldwork set state = $1 where id = $2', [state, fieldwork]))

async function withResponses(count: number, answersOf: (index: number) => Answers = () => ({ 'pro-01': 4 })) {
  const opened = await fieldworkIn(folder.store)
  const responses: BoxResponse[] = []
  for (let index = 0; index < count; index += 1) responses.push(response(opened.cohorts[index % 2]!.id, answersOf(index)))
  await Promise.all(responses.map((each) => folder.store.box.submit(opened.fieldwork.id, each)))
  return { ...opened, id: opened.fieldwork.id, responses }
}

describe('closing a fieldwork opens its box', () => {
  test('what was sent is there as it was sent, under ids nobody has seen', async () => {
    const strange: Answers = { 'pro-01': 4, 'pro-02': 'weet-ik-niet', 'pro-43': 'Zei "ja" \\ én \u0000 nee;\n\u2028 🙂 — \'s avonds', keuze: ['a', 'b', 3], waar: true, half: 0.1, __proto__x: -0, 'a/b~c': 1e21 }
    const { id, responses } = await withResponses(5, () => strange)
    await folder.store.fieldworks.close(id)
    const rows = await sent(id)
    expect(rows.map(({ answers }) => answers)).toEqual(responses.map(({ answers }) => JSON.stringify(answers)))
    expect(rows.map(({ cohort }) => cohort).toSorted()).toEqual(responses.map(({ cohort }) => cohort).toSorted())
    expect(rows.filter((row) => responses.some((each) => each.id === row.id))).toEqual([])
    expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).toSorted())
  })

  test('the derived table holds the coded answers in the same order, and no text', async () => {
    const { id } = await withResponses(300, (index) => ({ 'pro-01': index % 250, 'pro-02': 'weet-ik-niet', 'pro-43': 'Een verhaal.', Keuze: ['a'], keuze: index, ...(index % 2 === 0 && { waar: true }) }))
    await folder.store.fieldworks.close(id)
    const look = <Row>(sql: string): Promise<Row[]> => readFileOf<Row>(pathOf('answers', id), sql)
    expect(await look('select name from question order by place')).toEqual(['Keuze', 'keuze', 'pro-01', 'pro-02', 'pro-43', 'waar'].map((name) => ({ name })))
    const values = new Map((await look<{ place: number; code: number; value: string }>('select * from code')).map(({ place, code, value }) => [`${place} ${code}`, value]))
    const cohorts = new Map((await look<{ code: number; id: string }>('select * from cohort')).map(({ code, id }) => [code, id]))
    const rows = await look<Record<string, number>>('select * from answer')
    const read = rows.map((row) => [cohorts.get(row['cohort']!), row['q1'], row['q2'], values.get(`3 ${row['q3']}`), values.get(`4 ${row['q4']}`), row['q5'], values.get(`6 ${row['q6']}`)])
    expect(read).toEqual((await sent(id)).map(({ cohort, answers }) => [cohort, 255, 255, String(JSON.parse(answers)['pro-01']), 'weet-ik-niet', 255, JSON.parse(answers).waar ? 'true' : undefined]))
    expect(rows.filter((row) => row['q6'] === 0)).toHaveLength(150)
  })

  test('nobody took part', async () => {
    const { id, cohorts } = await withResponses(0)
    expect(await folder.store.fieldworks.close(id)).toMatchObject({ state: 'closed' })
    expect(await folder.store.box.count(cohorts[0]!.id)).toBe(0)
    expect(await sent(id)).toEqual([])
  })

  test('no byte of the box is left: no pass, no id of a client, no second copy of an answer', async () => {
    const { id, responses } = await withResponses(30, () => ({ 'pro-01': 4, 'pro-43': canary() }))
    const needles = responses.flatMap((each) => [each.passHash, String(each.answers['pro-43']), ...bytesOfUuid(each.id)])
    const box = pathOf('box', id)
    expect(await filesWith(await folder.files(), responses[0]!.passHash)).toEqual([`${box}.wal`])
    await folder.reopen()
    for (const needle of [responses[0]!.passHash, String(responses[0]!.answers['pro-43'])]) expect(await filesWith(await folder.files(), needle), 'a search that can find').toEqual([box])

    await folder.store.fieldworks.close(id)
    expect(await filesWith(await folder.files(), ...needles)).toEqual([pathOf('answers', id)])
    expect(await filesWith(await folder.files(), ...responses.flatMap((each) => [each.passHash, ...bytesOfUuid(each.id)]))).toEqual([])
    expect((await readdir(join(folder.folder, 'box'))).filter((name) => name.startsWith(id))).toEqual([])
    const columns = await readFileOf<{ column_name: string }>(pathOf('answers', id), `select column_name from duckdb_columns() where database_name = 'looked_at' and table_name = 'response'`)
    expect(columns.map(({ column_name }) => column_name)).toEqual(['id', 'cohort', 'survey', 'version', 'withdrawal_hash', 'answers'])
  })

  test('the order of arrival is gone', async () => {
    const { id } = await withResponses(400, (index) => ({ arrival: index }))
    await folder.store.fieldworks.close(id)
    const arrivals = (await sent(id)).map(({ answers }) => Number(JSON.parse(answers).arrival))
    expect(arrivals.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, index) => index))
    // Five standard errors of the rank correlation of two independent orders: once in two million runs by chance.
    expect(Math.abs(rankCorrelation(arrivals))).toBeLessThan(5 / Math.sqrt(399))
    const neighbours = arrivals.slice(1).filter((arrival, index) => Math.abs(arrival - arrivals[index]!) === 1)
    expect(neighbours.length).toBeLessThan(20)
  })

  test('the last responses before closing are kept or refused, never half', async () => {
    const { fieldwork, cohorts } = await fieldworkIn(folder.store)
    const sending = Array.from({ length: 100 }, () => folder.store.box.submit(fieldwork.id, response(cohorts[0]!.id)))
    const closing = folder.store.fieldworks.close(fieldwork.id)
    const late = Array.from({ length: 100 }, () => folder.store.box.submit(fieldwork.id, response(cohorts[0]!.id)))
    const outcomes = await Promise.allSettled([...sending, ...late])
    await closing
    const stored = outcomes.filter((each) => each.status === 'fulfilled').length
    expect(stored).toBeGreaterThanOrEqual(100)
    expect(outcomes.flatMap((each) => (each.status === 'rejected' && each.reason.name !== 'StateError' ? [each.reason] : []))).toEqual([])
    expect(await folder.store.box.count(cohorts[0]!.id)).toBe(stored)
  })

  test('closing twice at the same moment closes once', async () => {
    const { id, cohorts } = await withResponses(6)
    const outcomes = await Promise.allSettled([folder.store.fieldworks.close(id), folder.store.fieldworks.close(id)])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await folder.store.box.count(cohorts[0]!.id)).toBe(3)
  })
})

describe('a start after a stop in the middle of an opening', () => {
  test('half an answers file is thrown away and written again from the box', async () => {
    const { id, cohorts } = await withResponses(8)
    await setState(id, 'closing')
    await folder.close()
    for (const left of ['new', 'new.wal', 'new.making']) await writeFile(join(folder.folder, 'answers', `${id}.${left}`), 'half')
    await folder.reopen()
    expect(await folder.store.fieldworks.get(id)).toMatchObject({ state: 'closed' })
    expect(await counted(cohorts)).toEqual([4, 4])
    expect(await folder.files()).not.toContainEqual(expect.stringContaining(`${id}.new`))
    expect(await folder.files()).not.toContainEqual(expect.stringContaining(`box/${id}`))
  })

  test.each(['closing', 'closed'])('a box beside a finished answers file is removed (%s)', async (state) => {
    const { id, cohorts } = await withResponses(8)
    await folder.close()
    await copyFile(pathOf('box', id), join(folder.folder, 'kept'))
    await folder.reopen()
    await folder.store.fieldworks.close(id)
    await setState(id, state)
    await folder.close()
    await copyFile(join(folder.folder, 'kept'), pathOf('box', id))
    await rm(join(folder.folder, 'kept'))
    await folder.reopen()
    expect(await folder.store.fieldworks.get(id)).toMatchObject({ state: 'closed' })
    expect(await counted(cohorts)).toEqual([4, 4])
    expect(await folder.files()).not.toContainEqual(expect.stringContaining(`box/${id}`))
  })

  test('only the last step was missing', async () => {
    const { id, cohorts } = await withResponses(8)
    await folder.store.fieldworks.close(id)
    await setState(id, 'closing')
    await folder.reopen()
    expect(await folder.store.fieldworks.get(id)).toMatchObject({ state: 'closed' })
    expect(await counted(cohorts)).toEqual([4, 4])
  })

  test('a missing box of an open fieldwork is said, not replaced by an empty one', async () => {
    const { id } = await withResponses(2)
    await folder.close()
    const kept = join(folder.folder, 'kept')
    await copyFile(pathOf('box', id), kept)
    await rm(pathOf('box', id))
    await expect(folder.reopen()).rejects.toMatchObject({ name: 'DamagedFileError', message: expect.stringContaining(id) })
    await folder.close()
    await copyFile(kept, pathOf('box', id))
    await rm(kept)
    await folder.reopen()
    expect(await folder.store.fieldworks.get(id)).toMatchObject({ state: 'open' })
  })

  test('a box with responses is never opened anew, also when the office has forgotten it', async () => {
    const { id, cohorts } = await withResponses(2)
    await setState(id, 'draft')
    await folder.reopen()
    await expect(folder.store.fieldworks.open(id)).rejects.toMatchObject({ name: 'DamagedFileError', message: expect.stringContaining(id) })
    await setState(id, 'open')
    await folder.reopen()
    expect(await counted(cohorts)).toEqual([1, 1])
  })

  test('a missing answers file is said, not counted as nobody', async () => {
    const { id } = await withResponses(2)
    await folder.store.fieldworks.close(id)
    await rm(pathOf('answers', id))
    await expect(folder.store.counts.atoms(id)).rejects.toMatchObject({ name: 'DamagedFileError', message: expect.stringContaining(id) })
  })
})

/** An id as text, and as the sixteen bytes in the ways DuckDB may write them. */
function bytesOfUuid(id: string): (string | Buffer)[] {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  const flipped = Buffer.from(bytes)
  flipped[0]! ^= 0x80
  return [id, bytes, flipped, inLittleHalves(bytes), inLittleHalves(flipped)]
}

function inLittleHalves(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(bytes.subarray(8)).reverse(), Buffer.from(bytes.subarray(0, 8)).reverse()])
}
