import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId, type Pass } from '@leidraadspiegel/schema'
import { answersFor, passFor, prepare, secretOf, submissionFor, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let visitor: Visitor
let measuring: Measuring
let cohort: string
let secret: string

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  visitor = house.visitor()
  measuring = await prepare(leader, ['De Linde'], ['youth', 'parent'])
  cohort = measuring.cohorts.youth?.[0] ?? ''
  secret = await secretOf(leader, cohort)
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
})
afterAll(() => house.leave())

const submit = (body: unknown): Promise<Answer> => visitor.post('/api/box/responses', body)
const outcome = ({ status, body }: Answer): unknown[] => [status, body.code ?? body]
const freshPass = (): Promise<Pass> => passFor(visitor, cohort, secret)
const easy = async (answers: Record<string, unknown>): Promise<unknown[]> => outcome(await submit({ ...(await submissionFor(house, await freshPass(), answers)), survey: 'youth-easy', version: 1 }))
const taken = (): Promise<number> => house.store.box.count(cohort)

describe('handing in', () => {
  test('is received, once', async () => {
    const before = await taken()
    const submission = await submissionFor(house, await freshPass(), await answersFor(house, cohort))
    expect(outcome(await submit(submission))).toEqual([200, { received: true }])
    expect(outcome(await submit(submission))).toEqual([200, { received: true }])
    expect(await taken()).toBe(before + 1)
  })

  test('of nothing at all is fine: everything may be skipped', async () => {
    expect(outcome(await submit(await submissionFor(house, await freshPass(), {})))).toEqual([200, { received: true }])
  })

  test('at the same moment by a whole class loses nobody', async () => {
    const before = await taken()
    const all = await Promise.all(Array.from({ length: 40 }, async (_, number) => submit(await submissionFor(house, await freshPass(), await answersFor(house, cohort, number)))))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await taken()).toBe(before + 40)
  })

  test('twice with one pass is refused the second time', async () => {
    const pass = await freshPass()
    await submit(await submissionFor(house, pass, {}))
    expect(outcome(await submit(await submissionFor(house, pass, {})))).toEqual([409, 'already-received'])
  })

  test('twice with one pass at the same moment is received once', async () => {
    const pass = await freshPass()
    const before = await taken()
    const both = await Promise.all([1, 2].map(async () => submit(await submissionFor(house, pass, {}))))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await taken()).toBe(before + 1)
  })

  test('keeps no time, address or browser: the box holds what was sent and nothing else', async () => {
    const answers = await answersFor(house, cohort, 7)
    await submit(await submissionFor(house, await freshPass(), answers))
    expect(answers).not.toEqual({})
  })
})

describe('a pass', () => {
  test('that was made up is refused', async () => {
    const pass = await freshPass()
    const forged: Pass[] = [
      { ...pass, nonce: '0'.repeat(32) },
      { ...pass, mac: 'f'.repeat(64) },
      { ...pass, cohort: measuring.cohorts.parent?.[0] ?? '' },
      { ...pass, cohort: newId() },
    ]
    const outcomes = []
    for (const each of forged) outcomes.push(outcome(await submit({ id: randomUUID(), pass: each, survey: 'youth', version: 1, answers: {} })))
    expect(outcomes).toEqual([[403, 'forged-pass'], [403, 'forged-pass'], [409, 'fieldwork-not-open'], [403, 'forged-pass']])
  })
})

describe('answers', () => {
  test('that cannot be are refused with a reason in Dutch per question, and nothing is kept', async () => {
    const before = await taken()
    const answers = { ...(await answersFor(house, cohort)), 'jon-01': 99, 'no-such-question': 1 }
    const { status, body } = await submit(await submissionFor(house, await freshPass(), answers))
    expect([status, body.code]).toEqual([422, 'answers-refused'])
    expect(body.problems.map(({ question }: { question: string }) => question).sort()).toEqual(['jon-01', 'no-such-question'])
    for (const { message } of body.problems) expect(message.length).toBeGreaterThan(5)
    expect(await taken()).toBe(before)
  })

  test('to another survey or version are refused', async () => {
    const submission = await submissionFor(house, await freshPass(), {})
    expect(outcome(await submit({ ...submission, version: 2 }))).toEqual([409, 'survey-replaced'])
    expect(outcome(await submit({ ...submission, survey: 'parent' }))).toEqual([409, 'survey-replaced'])
  })

  test('to the easy version are received as well, checked against its own questions', async () => {
    const before = await taken()
    expect(await easy({ 'jon-01': 3, 'jon-12': 'weet-ik-niet', 'jon-blok': 'verder', 'jon-15': 5 })).toEqual([200, { received: true }])
    expect(await taken()).toBe(before + 1)
    for (const answers of [{ 'jon-01': 2 }, { 'jon-05': 3 }, { 'jon-01': 'dit-past-niet-bij-mij' }, { 'jon-o1': 'Alles.' }, { 'jon-blok': 'overslaan', 'jon-15': 5 }]) expect(await easy(answers)).toEqual([422, 'answers-refused'])
    expect(await taken()).toBe(before + 1)
  })

  test('to an easy version that is not there, or of what others are asked, are refused', async () => {
    const submission = await submissionFor(house, await freshPass(), {})
    expect(outcome(await submit({ ...submission, survey: 'youth-easy', version: 2 }))).toEqual([409, 'survey-replaced'])
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.parent}/open`)
    const ofParent = await passFor(visitor, measuring.cohorts.parent![0]!, await secretOf(leader, measuring.cohorts.parent![0]!))
    expect(outcome(await submit({ ...submission, pass: ofParent, survey: 'youth-easy' }))).toEqual([409, 'survey-replaced'])
  })

  test('may be long, not endless', async () => {
    const submission = await submissionFor(house, await freshPass(), {})
    expect(outcome(await submit({ ...submission, answers: { 'jon-01': 'a'.repeat(70_000) } }))).toEqual([413, 'body-too-large'])
  })

  test('of any shape get an answer that is no fault of ours', async () => {
    const pass = await freshPass()
    const key = fc.oneof(fc.constantFrom('jon-01', 'jon-02', 'jon-open-1', '__proto__', 'constructor', 'toString', ''), fc.string({ maxLength: 90 }))
    const value = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constantFrom(null, true, 1e308, -0), fc.array(fc.jsonValue(), { maxLength: 5 }), fc.jsonValue({ maxDepth: 5 }))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 8 }), async (answers) => {
        const { status } = await submit({ id: randomUUID(), pass, survey: 'youth', version: 1, answers })
        expect([200, 400, 409, 422]).toContain(status)
      }),
      { numRuns: 150 },
    )
  })

  test('in a body of any shape get one too', async () => {
    const submission = await submissionFor(house, await freshPass(), {})
    const field = fc.constantFrom('id', 'pass', 'survey', 'version', 'answers', 'withdrawal', 'extra')
    await fc.assert(
      fc.asyncProperty(field, fc.jsonValue({ maxDepth: 3 }), async (name, value) => {
        const { status } = await submit({ ...submission, [name]: value })
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a fieldwork that is not open', () => {
  test('says so, and takes answers again after the pause', async () => {
    const submission = await submissionFor(house, await freshPass(), {})
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/pause`)
    expect(outcome(await submit(submission))).toEqual([409, 'fieldwork-paused'])
    expect(outcome(await visitor.post('/api/desk/start', { cohort, secret }))).toEqual([409, 'fieldwork-paused'])
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/resume`)
    expect(outcome(await submit(submission))).toEqual([200, { received: true }])
  })

  test('takes nothing after closing', async () => {
    const submission = await submissionFor(house, await freshPass(), {})
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/close`)
    expect(outcome(await submit(submission))).toEqual([409, 'fieldwork-closed'])
    expect(outcome(await visitor.post('/api/desk/start', { cohort, secret }))).toEqual([409, 'fieldwork-closed'])
  })
})
