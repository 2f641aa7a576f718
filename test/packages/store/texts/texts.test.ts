import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankCorrelation } from '../rank-correlation.ts'
import { publication, readFileOf, useStoreFolder } from '../store-folder.ts'
import { closedWith, numbered, publishedWith, saying } from './open-answers.ts'

const folder = useStoreFolder()
const textsOf = async (fieldwork: string) => (await folder.store.texts.list(fieldwork, 'anna'))?.questions ?? []
const toRead = (fieldwork: string, organisation: string, { question = 'pro-o1', account = 'anna' } = {}) => folder.store.texts.toRead(fieldwork, { organisation, question, account })
const file = (fieldwork: string): string => join(folder.folder, 'texts', `${fieldwork}.duckdb`)

const lengths = (bodies: readonly { body: string }[]): number[] => bodies.map(({ body }) => body.length - 1)
const placeIn = (order: readonly number[]): Map<number, number> => new Map(order.map((length, place) => [length, place]))

describe('which texts can be read', () => {
  test('ten of one organisation can, nine cannot, and nobody learns that there are nine', async () => {
    const { id, organisations } = await publishedWith(folder, [saying(numbered(10)), saying(numbered(9))])
    const [ten, nine] = organisations.map((each) => each.id)
    expect(await textsOf(id)).toEqual([
      { organisation: ten, question: 'pro-o1', texts: 10, toRead: 10, toReadAgain: 0, mine: 10, released: 0, unread: 0 },
      { organisation: nine, question: 'pro-o1', texts: null, toRead: 0, toReadAgain: 0, mine: 0, released: 0, unread: 0 },
    ])
    expect(await toRead(id, nine!)).toEqual([])
    expect((await toRead(id, ten!)).map(({ body }) => body).sort()).toEqual(numbered(10).sort())
  })

  test('a higher minimum that was promised is kept', async () => {
    const { id } = await publishedWith(folder, [saying(numbered(12))], { minimum: 13 })
    expect(await textsOf(id)).toMatchObject([{ texts: null }])
  })

  test('what has no letter in it is no text', async () => {
    const { id } = await publishedWith(folder, [[...saying(numbered(9)), ...saying(['-', '...', '06 12345678', '  '])]])
    expect(await textsOf(id)).toMatchObject([{ texts: null }])
  })

  test('an organisation that is not published, or a question that is not asked, has none', async () => {
    const measured = await closedWith(folder.store, [saying(numbered(12)), saying(numbered(12))])
    await folder.store.publications.add(publication(measured), { questions: ['pro-o2'], organisations: [measured.organisations[0]!.id] })
    expect(await textsOf(measured.id)).toMatchObject([{ organisation: measured.organisations[0]!.id, question: 'pro-o2', texts: null }])
  })

  test('without an open question there is nothing to tell', async () => {
    const measured = await closedWith(folder.store, [saying(numbered(12))])
    await folder.store.publications.add(publication(measured))
    expect(await folder.store.texts.list(measured.id, 'anna')).toBeNull()
    expect(await folder.store.texts.released(measured.id)).toEqual([])
  })

  test('for any numbers of texts: those of groups of ten and more, each once, and of no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 13 })), { minLength: 1, maxLength: 3 }), async (counts) => {
        const answers = counts.map(([one, other]) => Array.from({ length: 13 }, (_, index) => ({ ...(index < one && { 'pro-o1': `een ${index}` }), ...(index < other && { 'pro-o2': `twee ${index}` }) })))
        const { id, organisations } = await publishedWith(folder, answers, { open: ['pro-o1', 'pro-o2'] })
        for (const [place, { id: organisation }] of organisations.entries())
          for (const [index, question] of (['pro-o1', 'pro-o2'] as const).entries()) {
            const n = counts[place]![index]!
            expect((await toRead(id, organisation, { question })).map(({ body }) => body).sort()).toEqual(n < 10 ? [] : numbered(n, index === 0 ? 'een' : 'twee').sort())
          }
      }),
      { numRuns: 6 },
    )
  })
})

describe('a text stands apart', () => {
  test('from who sent it and when: there is an id of its own, the organisation, the question, the text, and a mark that only a receipt leads to', async () => {
    const { id } = await publishedWith(folder, [saying(numbered(10)), saying(numbered(11))])
    const answers = await readFileOf<{ id: string }>(join(folder.folder, 'answers', `${id}.duckdb`), "select replace(id::varchar, '-', '') as id from response")
    const [row] = await readFileOf<Record<string, unknown>>(file(id), 'select * from text')
    expect(Object.keys(row!)).toEqual(['id', 'organisation', 'question', 'body', 'reader', 'withdrawal'])
    expect(await readFileOf(file(id), 'select distinct reader from text')).toEqual([{ reader: null }])
    expect((await readFileOf<{ name: string }>(file(id), 'select table_name as name from duckdb_tables() order by name')).map(({ name }) => name)).toEqual(['migration', 'text'])
    const ids = await readFileOf<{ id: string }>(file(id), 'select id from text')
    expect(ids.map((each) => each.id)).toEqual(ids.map((each) => each.id).sort())
    expect(ids.filter((each) => answers.some((answer) => answer.id === each.id))).toEqual([])
  })

  test('from the other texts of the same person, from the order of the answers and from its length', async () => {
    const texts = Array.from({ length: 400 }, (_, index) => ({ 'pro-o1': `a${'x'.repeat(index)}`, 'pro-o2': `b${'x'.repeat(index)}` }))
    const measured = await closedWith(folder.store, [texts], { open: ['pro-o1', 'pro-o2'] })
    const opened = await readFileOf<{ body: string }>(join(folder.folder, 'answers', `${measured.id}.duckdb`), "select answers->>'pro-o1' as body from response")
    await folder.store.publications.add(publication(measured, { publishedOn: '2999-01-31' }), measured.input)
    const [one, other] = await Promise.all(['pro-o1', 'pro-o2'].map((question) => toRead(measured.id, measured.organisations[0]!.id, { question })))
    // Five standard errors of the rank correlation of two independent orders.
    const chance = 5 / Math.sqrt(399)
    expect(Math.abs(rankCorrelation(lengths(one!)))).toBeLessThan(chance)
    for (const order of [lengths(other!), lengths(opened)]) expect(Math.abs(rankCorrelation(lengths(one!).map((length) => placeIn(order).get(length)!)))).toBeLessThan(chance)
  })
})

describe('deciding', () => {
  test('a released text is shown as it was redacted, one that is not shown is gone, and the rest still waits', async () => {
    const { id, organisations } = await publishedWith(folder, [saying(numbered(10))])
    const [first, second] = await toRead(id, organisations[0]!.id)
    await folder.store.texts.decide(id, first!.id, { account: 'anna', release: 'zin van [naam]' })
    await folder.store.texts.decide(id, second!.id, { account: 'anna', release: null })
    expect(await textsOf(id)).toMatchObject([{ texts: 10, toRead: 8, released: 1 }])
    expect(await folder.store.texts.released(id)).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{32}$/), organisation: organisations[0]!.id, question: 'pro-o1', body: 'zin van [naam]' }])
    expect((await toRead(id, organisations[0]!.id)).map((each) => each.id)).not.toContain(second!.id)
  })

  test('happens once, also when two people decide together', async () => {
    const { id, organisations } = await publishedWith(folder, [saying(numbered(10))])
    const [text] = await toRead(id, organisations[0]!.id)
    const both = await Promise.allSettled(['anna', 'bert'].map((account) => folder.store.texts.decide(id, text!.id, { account, release: `van ${account}` })))
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(both[1]).toMatchObject({ reason: { name: 'StateError' } })
    expect(await folder.store.texts.released(id)).toMatchObject([{ body: 'van anna' }])
    await expect(folder.store.texts.decide(id, 'nothing', { account: 'anna', release: null })).rejects.toThrow(expect.objectContaining({ name: 'StateError' }))
  })

  test('a text of a young person is shown after two people with different accounts; the second reads what the first would show', async () => {
    const { id, organisations } = await publishedWith(folder, [saying(numbered(10), 'jon-o1')], { role: 'youth', open: ['jon-o1'] })
    const read = (account: string) => toRead(id, organisations[0]!.id, { question: 'jon-o1', account })
    const [text] = await read('anna')
    await folder.store.texts.decide(id, text!.id, { account: 'anna', release: 'eerst' })
    expect(await textsOf(id)).toMatchObject([{ toRead: 9, toReadAgain: 1, mine: 9, released: 0 }])
    expect(await folder.store.texts.list(id, 'bert')).toMatchObject({ readers: 2, questions: [{ toRead: 9, toReadAgain: 1, mine: 10 }] })
    expect(await folder.store.texts.released(id)).toEqual([])
    expect((await read('anna')).map((each) => each.id)).not.toContain(text!.id)
    await expect(folder.store.texts.decide(id, text!.id, { account: 'anna', release: 'weer' })).rejects.toThrow(expect.objectContaining({ name: 'StateError' }))
    expect((await read('bert')).find((each) => each.id === text!.id)).toEqual({ id: text!.id, body: 'eerst', again: true })
    await folder.store.texts.decide(id, text!.id, { account: 'bert', release: 'daarna' })
    expect(await folder.store.texts.released(id)).toMatchObject([{ body: 'daarna' }])
  })

  test('not to show the text of a young person takes one reader, the first or the second', async () => {
    const { id, organisations } = await publishedWith(folder, [saying(numbered(10), 'jon-o1')], { role: 'youth', open: ['jon-o1'] })
    const [one, other] = await toRead(id, organisations[0]!.id, { question: 'jon-o1' })
    await folder.store.texts.decide(id, one!.id, { account: 'anna', release: null })
    await folder.store.texts.decide(id, other!.id, { account: 'anna', release: 'wel' })
    await folder.store.texts.decide(id, other!.id, { account: 'bert', release: null })
    expect(await textsOf(id)).toMatchObject([{ texts: 10, toRead: 8, toReadAgain: 0, released: 0 }])
  })
})

describe('publishing', () => {
  test('a second publication of the same fieldwork is refused and leaves the texts alone', async () => {
    const measured = await publishedWith(folder, [saying(numbered(10))])
    await expect(folder.store.publications.add(publication(measured, { version: 2 }), measured.input)).rejects.toThrow(expect.objectContaining({ name: 'StateError' }))
    expect(await textsOf(measured.id)).toMatchObject([{ toRead: 10 }])
  })

  test('one that fails leaves no file of texts', async () => {
    const measured = await closedWith(folder.store, [saying(numbered(10))])
    await expect(folder.store.publications.add(publication(measured, { version: 7 }), measured.input)).rejects.toThrow(expect.objectContaining({ name: 'StateError' }))
    expect((await folder.files()).filter((path) => path.includes(`texts/${measured.id}`))).toEqual([])
    await folder.store.publications.add(publication(measured, { publishedOn: '2999-01-31' }), measured.input)
    expect(await textsOf(measured.id)).toMatchObject([{ toRead: 10 }])
  })
})
