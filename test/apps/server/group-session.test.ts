import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type Listening } from '../../../apps/server/src/listen.ts'
import { answersFor, prepare, submissionFor, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring
let cohort: string
let listening: Listening

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['youth', 'professional'])
  cohort = measuring.cohorts.youth?.[0] ?? ''
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
  listening = await listen(house.app, { host: 'localhost', port: 0 })
})
afterAll(async () => {
  await listening.close()
  await house.leave()
})

const codeOf = async (of = cohort): Promise<string> => (await leader.post(`/api/leader/cohorts/${of}/group`)).body.group.code
const guess = (code: unknown) => house.visitor().post('/api/desk/groups', { code })
const outcome = ({ status, body }: { status: number; body: any }): unknown[] => [status, body.code ?? body]

describe('a leader', () => {
  test('makes a code, sees the same one again, and stops it', async () => {
    const made = await leader.post(`/api/leader/cohorts/${cohort}/group`)
    expect(made.body.group).toEqual({ code: expect.stringMatching(/^\w{4}-\w{4}$/), until: expect.any(Number), url: `http://localhost:3000/m/${cohort}#groep-${made.body.group.code}` })
    expect((await leader.get(`/api/leader/cohorts/${cohort}/group`)).body).toEqual(made.body)
    expect((await leader.post(`/api/leader/cohorts/${cohort}/group`)).body).toEqual(made.body)
    expect(outcome(await guess(made.body.group.code))).toEqual([200, { cohort, secret: `groep-${made.body.group.code}` }])
    expect((await leader.send('DELETE', `/api/leader/cohorts/${cohort}/group`, {})).body).toEqual({ group: null })
    expect(outcome(await guess(made.body.group.code))).toEqual([404, 'unknown-group'])
  })

  test('makes none while nobody can take part', async () => {
    const draft = measuring.cohorts.professional?.[0] ?? ''
    expect(outcome(await leader.post(`/api/leader/cohorts/${draft}/group`))).toEqual([409, 'fieldwork-not-open'])
    const other = measuring.cohorts.youth?.[1] ?? ''
    await leader.post(`/api/leader/cohorts/${other}/pause`)
    expect(outcome(await leader.post(`/api/leader/cohorts/${other}/group`))).toEqual([409, 'fieldwork-paused'])
    await leader.post(`/api/leader/cohorts/${other}/resume`)
  })
})

/** Over the network, as from one address. */
const send = async (path: string, body: unknown): Promise<any> => {
  const response = await fetch(`http://localhost:${listening.port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (response.status !== 200) throw new Error(`${path} ${response.status} ${await response.text()}`)
  return response.json()
}

describe('a group', () => {
  test('of two hundred behind one address begins and sends at the same moment, and nobody is refused', async () => {
    const code = await codeOf()
    const before = await house.store.box.count(cohort)
    const answers = await answersFor(house, cohort)
    await Promise.all(Array.from({ length: 200 }, async () => {
      const { cohort: found, secret } = await send('/api/desk/groups', { code: code.toLowerCase().replace('-', ' ') })
      const { pass } = await send('/api/desk/start', { cohort: found, secret })
      await send('/api/box/responses', await submissionFor(house, pass, answers))
    }))
    expect(await house.store.box.count(cohort)).toBe(before + 200)
  })

  test('in which everybody mistypes once is not refused either', async () => {
    const code = await codeOf()
    const wrong = await Promise.all(Array.from({ length: 200 }, () => guess(code.replace(/^./, (letter) => (letter === 'X' ? 'Y' : 'X')))))
    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([404]))
    const right = await Promise.all(Array.from({ length: 200 }, () => guess(code)))
    expect(new Set(right.map(({ status }) => status))).toEqual(new Set([200]))
  })

  test('goes on with the pass it has when the code is stopped, and nobody new comes in', async () => {
    const code = await codeOf()
    const visitor = house.visitor()
    const { pass } = (await visitor.post('/api/desk/start', { cohort, secret: `groep-${code}` })).body
    await leader.send('DELETE', `/api/leader/cohorts/${cohort}/group`, {})
    expect(outcome(await visitor.post('/api/desk/start', { cohort, secret: `groep-${code}` }))).toEqual([404, 'unknown-group'])
    expect(outcome(await visitor.post('/api/box/responses', await submissionFor(house, pass, {})))).toEqual([200, { received: true }])
  })

  test('uses its code in its own cohort only', async () => {
    const code = await codeOf()
    expect(outcome(await house.visitor().post('/api/desk/start', { cohort: measuring.cohorts.youth?.[1], secret: `groep-${code}` }))).toEqual([404, 'unknown-group'])
  })
})

describe('guessing', () => {
  test('with what is no code is refused calmly', async () => {
    for (const code of ['', '----', 'groep', 'O0O0-O0O0', 'x'.repeat(64)]) expect(outcome(await guess(code))).toEqual([404, 'unknown-group'])
    for (const code of [7, null, 'x'.repeat(65), [await codeOf()]]) expect((await guess(code)).status).toBe(400)
  })
})

test('closing the fieldwork ends the code', async () => {
  const code = await codeOf()
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/close`)
  expect(outcome(await guess(code))).toEqual([404, 'unknown-group'])
})
