import { randomBytes } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canary, filesWith } from '../canary.ts'
import { fieldworkIn, publication, readFileOf, response, useStoreFolder } from '../store-folder.ts'
import { closedWith, numbered, publishedWith, saying } from './open-answers.ts'

const folder = useStoreFolder()
const canaries = (count: number): string[] => Array.from({ length: count }, canary)
const kinds = async (...texts: readonly string[]): Promise<string[]> => (await filesWith(await folder.files(), ...texts)).map((path) => path.slice(folder.folder.length + 1).split('/')[0]!)
const toRead = (fieldwork: string, organisation: string) => folder.store.texts.toRead(fieldwork, { organisation, question: 'pro-o1', account: 'anna' })
const office = (sql: string, ...parameters: unknown[]): Promise<void> => folder.store.office.write((connection) => connection.run(sql, parameters))
const answersOf = (fieldwork: string): Promise<{ answers: string }[]> => readFileOf(join(folder.folder, 'answers', `${fieldwork}.duckdb`), 'select answers::varchar as answers from response')

/** Eleven texts; one of them can be withdrawn. */
async function withOneToWithdraw() {
  const [own, text] = [randomBytes(32).toString('hex'), canary()]
  const opened = await fieldworkIn(folder.store, { organisations: 1 })
  const cohort = opened.cohorts[0]!.id
  for (const answers of saying(numbered(10))) await folder.store.box.submit(opened.fieldwork.id, response(cohort, answers))
  await folder.store.box.submit(opened.fieldwork.id, response(cohort, { 'pro-o1': text }, { withdrawalHash: own }))
  await folder.store.fieldworks.close(opened.fieldwork.id)
  const publish = () => folder.store.publications.add(publication(opened, { publishedOn: '2999-01-31' }), { questions: ['pro-o1'], organisations: [opened.organisations[0]!.id] })
  return { id: opened.fieldwork.id, organisation: opened.organisations[0]!.id, own, text, publish }
}

describe('where the bytes of a text are', () => {
  test('before publishing in the answers, after it in the file of texts, and in no other file', async () => {
    const texts = canaries(10)
    const measured = await closedWith(folder.store, [saying(texts)])
    for (const text of texts) expect(await kinds(text)).toEqual(['answers'])
    await folder.store.publications.add(publication(measured, { publishedOn: '2999-01-31' }), measured.input)
    for (const text of texts) expect(await kinds(text)).toEqual(['texts'])
    expect(await answersOf(measured.id)).toEqual(Array.from({ length: 10 }, () => ({ answers: '{"pro-01":4}' })))
  })

  test('a short one is not left behind as a code of a question either', async () => {
    const measured = await publishedWith(folder, [saying(Array.from({ length: 10 }, (_, index) => `jansen-${index}`))])
    const path = join(folder.folder, 'answers', `${measured.id}.duckdb`)
    expect([await readFileOf(path, 'select name from question'), await readFileOf(path, 'select value from code')]).toEqual([[{ name: 'pro-01' }], [{ value: '4' }]])
    expect(await kinds('jansen-4')).toEqual(['texts'])
  })

  test('once somebody decided they are nowhere, and with the last decision the file goes', async () => {
    const texts = canaries(10)
    const { id, organisations } = await publishedWith(folder, [saying(texts)])
    for (const [index, { id: text, body }] of (await toRead(id, organisations[0]!.id)).entries()) {
      await folder.store.texts.decide(id, text, { account: 'anna', release: index % 2 === 0 ? `een zin ${index}` : null })
      expect(await kinds(body)).toEqual([])
    }
    expect(await kinds(...texts)).toEqual([])
    expect((await folder.files()).filter((path) => path.includes(`texts/${id}`))).toEqual([])
    expect(await folder.store.texts.released(id)).toHaveLength(5)
    await folder.reopen()
    expect(await kinds(...texts)).toEqual([])
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ texts: 10, toRead: 0, released: 5, unread: 0 }] })
  })

  test('what the first of two readers struck out is gone before the second reads', async () => {
    const texts = canaries(10)
    const { id, organisations } = await publishedWith(folder, [saying(texts, 'jon-o1')], { role: 'youth', open: ['jon-o1'] })
    const of = { organisation: organisations[0]!.id, question: 'jon-o1' }
    const [text] = await folder.store.texts.toRead(id, { ...of, account: 'anna' })
    const kept = canary()
    await folder.store.texts.decide(id, text!.id, { account: 'anna', release: kept })
    expect([await kinds(text!.body), await kinds(kept)]).toEqual([[], ['texts']])
    await folder.store.texts.decide(id, text!.id, { account: 'bert', release: 'kort' })
    expect(await kinds(text!.body, kept)).toEqual([])
  })

  test('of a group that is too small they stay in the answers, where nothing reads them, until the end of the term', async () => {
    const few = canaries(9)
    const { id } = await publishedWith(folder, [saying(canaries(10)), saying(few)])
    expect(await kinds(...few)).toEqual(['answers'])
    await folder.store.texts.expire('2999-07-30')
    expect(await kinds(...few)).toEqual(['answers'])
    await folder.store.texts.expire('2999-07-31')
    expect(await kinds(...few)).toEqual([])
    expect(new Set((await answersOf(id)).map(({ answers }) => answers))).toEqual(new Set(['{"pro-01":4}']))
  })
})

describe('at the end of the term', () => {
  test('what nobody decided about is deleted and counted, what was released stays', async () => {
    const texts = canaries(12)
    const { id, organisations } = await publishedWith(folder, [saying(texts)])
    expect((await folder.store.texts.list(id, 'anna'))?.deleteOn).toBe('2999-07-31')
    const [one, other] = await toRead(id, organisations[0]!.id)
    await folder.store.texts.decide(id, one!.id, { account: 'anna', release: 'blijft' })
    await folder.store.texts.decide(id, other!.id, { account: 'anna', release: null })
    await folder.store.texts.expire('2999-07-31')
    expect(await kinds(...texts)).toEqual([])
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ texts: 12, toRead: 0, toReadAgain: 0, released: 1, unread: 10 }] })
    expect(await folder.store.texts.released(id)).toMatchObject([{ body: 'blijft' }])
    await expect(folder.store.texts.decide(id, one!.id, { account: 'anna', release: 'laat' })).rejects.toThrow(expect.objectContaining({ name: 'StateError' }))
    await folder.store.texts.expire('2999-08-31')
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ unread: 10 }] })
  })

  test('a server that was off meanwhile deletes at its start', async () => {
    const texts = canaries(19)
    const measured = await closedWith(folder.store, [saying(texts.slice(0, 10)), saying(texts.slice(10))])
    await folder.store.publications.add(publication(measured, { publishedOn: '2020-01-01' }), measured.input)
    expect(await kinds(...texts)).toHaveLength(2)
    await folder.reopen()
    expect(await kinds(...texts)).toEqual([])
  })
})

describe('a process that stopped half-way', () => {
  test('before the publication: the file of texts goes and the answers are whole', async () => {
    const texts = canaries(10)
    const { id } = await closedWith(folder.store, [saying(texts)])
    const other = await publishedWith(folder, [saying(canaries(10))])
    await copyFile(join(folder.folder, 'texts', `${other.id}.duckdb`), join(folder.folder, 'texts', `${id}.duckdb`))
    await folder.reopen()
    expect((await folder.files()).filter((path) => path.includes(`texts/${id}`))).toEqual([])
    for (const text of texts) expect(await kinds(text)).toEqual(['answers'])
  })

  test('between the publication and taking the texts out of the answers: the next start does it', async () => {
    const texts = canaries(10)
    const measured = await closedWith(folder.store, [saying(texts)])
    const path = join(folder.folder, 'answers', `${measured.id}.duckdb`)
    await copyFile(path, `${path}.kept`)
    await folder.store.publications.add(publication(measured, { publishedOn: '2999-01-31' }), measured.input)
    await office("update office.text_set set in_answers = 'all' where fieldwork = $1", measured.id)
    await copyFile(`${path}.kept`, path)
    await rm(`${path}.kept`)
    expect((await kinds(texts[0]!)).sort()).toEqual(['answers', 'texts'])
    await folder.reopen()
    expect(await kinds(...texts)).toEqual(['texts'])
    expect(await answersOf(measured.id)).toHaveLength(10)
  })

  test('between releasing a text and removing it as it was: the next start removes it', async () => {
    const texts = canaries(10)
    const { id, organisations } = await publishedWith(folder, [saying(texts)])
    const [one] = await toRead(id, organisations[0]!.id)
    await office('insert into office.released_text values ($1, $2, $3, $4, $5)', one!.id, id, organisations[0]!.id, 'pro-o1', 'kort')
    await folder.reopen()
    expect(await kinds(one!.body)).toEqual([])
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ toRead: 9, released: 1 }] })
  })
})

describe('somebody who withdraws', () => {
  test('before publishing is not among the texts', async () => {
    const { id, own, text, publish } = await withOneToWithdraw()
    await folder.store.withdraw(own)
    await publish()
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ texts: 10 }] })
    expect(await kinds(text)).toEqual([])
  })

  test('while it is published is in no file either', async () => {
    const { id, own, text, publish } = await withOneToWithdraw()
    await Promise.all([publish(), folder.store.withdraw(own)])
    expect(await kinds(text)).toEqual([])
    expect(await answersOf(id)).toHaveLength(10)
  })

  test('after publishing takes the text along, before and after a first reader changed it', async () => {
    const { id, own, text, publish } = await withOneToWithdraw()
    await publish()
    expect(await kinds(text)).toEqual(['texts'])
    await folder.store.withdraw(own)
    expect(await kinds(text)).toEqual([])
    expect(await answersOf(id)).toHaveLength(10)
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ texts: 11, toRead: 10 }] })
    await folder.reopen()
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ toRead: 10 }] })
  })

  test('as the last one that waits for a decision takes the file along', async () => {
    const { id, own, publish, organisation } = await withOneToWithdraw()
    await publish()
    for (const { id: other, body } of await toRead(id, organisation)) if (body.startsWith('zin')) await folder.store.texts.decide(id, other, { account: 'anna', release: null })
    await folder.store.withdraw(own)
    expect((await folder.files()).filter((path) => path.includes(`texts/${id}`))).toEqual([])
    expect(await folder.store.texts.list(id, 'anna')).toMatchObject({ questions: [{ toRead: 0 }] })
  })

  test('what a person released stays: that is published', async () => {
    const { id, own, text, publish, organisation } = await withOneToWithdraw()
    await publish()
    const [mine] = (await toRead(id, organisation)).filter(({ body }) => body === text)
    await folder.store.texts.decide(id, mine!.id, { account: 'anna', release: 'Er is meer tijd nodig.' })
    await folder.store.withdraw(own)
    expect(await folder.store.texts.released(id)).toMatchObject([{ body: 'Er is meer tijd nodig.' }])
    expect(await kinds(text)).toEqual([])
  })

  test('is not found in the files without the receipt: no text leads to a response or to another text', async () => {
    const own = randomBytes(32).toString('hex')
    const opened = await fieldworkIn(folder.store, { organisations: 1 })
    const id = opened.fieldwork.id
    for (let each = 0; each < 10; each += 1) await folder.store.box.submit(id, response(opened.cohorts[0]!.id, { 'pro-o1': `een ${each}`, 'pro-o2': `twee ${each}` }, { withdrawalHash: each === 0 ? own : randomBytes(32).toString('hex') }))
    await folder.store.fieldworks.close(id)
    await folder.store.publications.add(publication(opened, { publishedOn: '2999-01-31' }), { questions: ['pro-o1', 'pro-o2'], organisations: [opened.organisations[0]!.id] })
    const texts = await readFileOf<{ mark: string }>(join(folder.folder, 'texts', `${id}.duckdb`), 'select withdrawal as mark from text')
    const responses = await readFileOf<{ mark: string }>(join(folder.folder, 'answers', `${id}.duckdb`), 'select withdrawal_hash as mark from response')
    const marks = [...texts, ...responses].map(({ mark }) => mark.replace('.', ''))
    expect(marks).toHaveLength(30)
    expect(new Set(marks).size).toBe(30)
    expect(await filesWith(await folder.files(), own)).toEqual([])
    await folder.store.texts.expire('2999-07-31')
    await folder.store.withdraw(own)
    expect(await answersOf(id)).toHaveLength(9)
  })
})
