import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPublication } from '@leidraadspiegel/disclosure'
import { Publication } from '@leidraadspiegel/schema'
import { issuePass } from '../../../apps/server/src/pass.ts'
import { openLate, publishLate } from '../../../apps/server/src/publish-late.ts'
import { answersFor, prepare, secretOf, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
})
afterAll(() => house.leave())

interface Published extends Measuring {
  fieldwork: string
  own: string[]
  first: Publication
  /** Takes the first answers in time back. */
  withdraw(): Promise<void>
}

async function send(fieldwork: string, cohort: string, n: number, withdrawalHash: string | null = null): Promise<void> {
  for (let at = 0; at < n; at += 1) {
    const answers = await answersFor(house, cohort, at)
    await house.store.box.submit(fieldwork, { id: randomUUID(), cohort, survey: 'professional', version: house.library.latest('professional')!.version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash, answers })
  }
}

/** So many professionals in time in each organisation, published, and the second box open. */
async function published(people: readonly number[], bundled = false): Promise<Published> {
  const made = await prepare(leader, people.map((_, at) => `Huis ${'ABCDE'[at]}`), ['professional'])
  const [fieldwork, own] = [made.fieldworks.professional!, made.cohorts.professional!]
  for (const organisation of bundled ? made.organisations : []) await house.store.consents.give(organisation, 'bundling', 'Anna')
  await house.store.fieldworks.open(fieldwork)
  const withdrawal = randomBytes(32).toString('hex')
  for (const [at, n] of people.entries()) {
    await send(fieldwork, own[at]!, n - 1)
    await send(fieldwork, own[at]!, 1, at === 0 ? withdrawal : null)
  }
  await house.close(fieldwork)
  await house.publish(fieldwork)
  const first = (await house.store.publications.ofFieldwork(fieldwork))!
  await openLate(house.store, house.library, fieldwork)
  return { ...made, fieldwork, own, first, withdraw: () => house.store.withdraw(withdrawal) }
}

const count = ({ fieldwork }: Published, day?: string): Promise<Publication | null> => publishLate(house.store, house.library, fieldwork, day)
const sizes = ({ groups }: Publication): Record<string, number> => Object.fromEntries(groups.map(({ group, n }) => [group, n]))
const tables = ['distribution', 'scores', 'otherScores', 'choices', 'choiceBases', 'scorePairs', 'answerPairs', 'response', 'detailClasses'] as const

/** Every figure of the first version stands in the second, byte for byte. */
function expectKept(first: Publication, second: Publication): void {
  for (const name of tables) expect(JSON.stringify(second[name].slice(0, first[name].length)), name).toBe(JSON.stringify(first[name]))
  const known = new Set(first.response.map((row) => row.class))
  expect(second.members.filter((member) => known.has(member.class))).toEqual(expect.arrayContaining(first.members))
  expect(Object.keys(sizes(second))).toEqual(expect.arrayContaining(Object.keys(sizes(first))))
}

describe('late answers of as many people as the minimum', () => {
  let made: Published
  let second: Publication
  beforeAll(async () => {
    made = await published([6, 7, 8])
    await send(made.fieldwork, made.own[0]!, 5)
    second = (await count(made))!
  })

  test('are in a second version, which names the first', () => {
    expect(second).toMatchObject({ version: 2, supersedes: made.first.hash, fieldwork: made.fieldwork })
    expect(sizes(second)).toEqual({ ...sizes(made.first), [`organisation:${made.organisations[0]}`]: 11 })
    checkPublication(second)
    expect(Publication.parse(second)).toEqual(second)
  })

  test('and the first is in it as it was', () => expectKept(made.first, second))

  test('and stand in it as a class of their own', () => {
    expect(second.response.slice(made.first.response.length)).toEqual([{ class: 'c1@2', invited: null, n: 5 }])
    expect(second.scores.filter((row) => row.class === 'c1@2').length).toBeGreaterThan(0)
  })

  test('and the newest version is what everybody reads', async () => {
    expect(await house.store.publications.list(made.project)).toEqual([second])
    expect(await house.store.late.state(made.fieldwork)).toBe('counted')
  })

  test('and nobody counts a third time', async () => {
    await expect(count(made)).rejects.toMatchObject({ name: 'StateError' })
    await expect(openLate(house.store, house.library, made.fieldwork)).rejects.toMatchObject({ name: 'StateError' })
  })
})

describe('late answers of fewer people', () => {
  test.each([0, 1, 4])('%i: wait, and what the leader and everybody else sees is the same', async (n) => {
    const made = await published([6, 7, 8])
    const results = async (): Promise<string> => JSON.stringify((await leader.get(`/api/leader/projects/${made.project}/results/score-per-criterion`)).body)
    const view = async (): Promise<string> => JSON.stringify((await leader.get(`/api/leader/projects/${made.project}`)).body)
    const before = [await results(), await view()]
    await send(made.fieldwork, made.own[0]!, n)
    const answer = await leader.post(`/api/leader/fieldworks/${made.fieldwork}/late/count`)
    expect([answer.status, answer.body]).toEqual([200, { late: 'waiting' }])
    expect([await results(), await view()]).toEqual(before)
    expect(await house.store.publications.ofFieldwork(made.fieldwork)).toEqual(made.first)
  })

  test('may come later together, on another day', async () => {
    const made = await published([6, 7, 8])
    await send(made.fieldwork, made.own[0]!, 4)
    expect(await count(made, '2026-11-25')).toBeNull()
    await send(made.fieldwork, made.own[0]!, 1)
    await expect(count(made, '2026-11-25')).rejects.toMatchObject({ name: 'StateError' })
    expect(sizes((await count(made, '2026-11-26'))!)[`organisation:${made.organisations[0]}`]).toBe(11)
  })

  test('count with people in time of whom nothing was published', async () => {
    const made = await published([6, 3, 8])
    await send(made.fieldwork, made.own[1]!, 2)
    const second = (await count(made))!
    expect(sizes(second)).toEqual({ ...sizes(made.first), [`organisation:${made.organisations[1]}`]: 5 })
    expect(made.first.withheld.map(({ organisation }) => organisation)).toEqual([made.organisations[1]])
    expect(second.withheld).toEqual([])
    expectKept(made.first, second)
  })

  test('of an organisation whose details were shown wait until their details may be shown', async () => {
    const made = await published([12, 7, 8])
    await send(made.fieldwork, made.own[0]!, 9)
    expect(await count(made, '2026-11-25')).toBeNull()
    await send(made.fieldwork, made.own[0]!, 1)
    const second = (await count(made, '2026-11-26'))!
    expect(sizes(second)[`organisation:${made.organisations[0]}`]).toBe(22)
    expectKept(made.first, second)
  })
})

describe('what changed between the versions', () => {
  test('a response that was withdrawn stays in the figures that were published, and the difference does not show it', async () => {
    const made = await published([6, 7, 8])
    await made.withdraw()
    await send(made.fieldwork, made.own[0]!, 5)
    const second = (await count(made))!
    expect(sizes(second)[`organisation:${made.organisations[0]}`]).toBe(11)
    expectKept(made.first, second)
  })

  test('an organisation that took its consent back: its people in time stay in the network, its late people do not come in', async () => {
    const made = await published([14, 14, 14, 14, 14], true)
    await house.store.consents.withdraw(made.organisations[0]!, 'bundling')
    for (const cohort of made.own.slice(0, 4)) await send(made.fieldwork, cohort, 10)
    const second = (await count(made))!
    const [before, after] = [sizes(made.first), sizes(second)]
    expect([before['network'], after['network']]).toEqual([70, 100])
    expect(after[`organisation:${made.organisations[0]}`]).toBe(24)
    expectKept(made.first, second)
  })
})

test('a typed-in answer goes through the ordinary door to the second box, while the link of people stays shut', async () => {
  const made = await published([6, 7, 8])
  const secret = await secretOf(leader, made.own[0]!)
  const visitor = house.visitor()
  const start = await visitor.post('/api/desk/start', { cohort: made.own[0], secret })
  expect([start.status, start.body.code]).toEqual([409, 'fieldwork-closed'])
  const pass = issuePass(made.own[0]!, await house.store.fieldworks.passKey(made.fieldwork))
  const body = { id: randomUUID(), pass, survey: 'professional', version: house.library.latest('professional')!.version, answers: await answersFor(house, made.own[0]!, 1) }
  expect((await visitor.post('/api/box/responses', body)).status).toBe(200)
  let late = 0
  await house.store.late.empty(made.fieldwork, (atoms) => {
    late = atoms.filter((atom) => atom.late).reduce((sum, { n }) => sum + n, 0)
    return false
  })
  expect(late).toBe(1)
})

test('a second box is opened and counted over HTTP, and never says a number', async () => {
  const made = await prepare(leader, ['Huis A'], ['professional'])
  const fieldwork = made.fieldworks.professional!
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/late`)).body).toMatchObject({ code: 'wrong-state' })
  await house.store.fieldworks.open(fieldwork)
  await send(fieldwork, made.cohorts.professional![0]!, 6)
  await house.close(fieldwork)
  await house.publish(fieldwork)
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/late`)).body).toEqual({ late: 'waiting' })
  await send(fieldwork, made.cohorts.professional![0]!, 5)
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/late/count`)).body).toEqual({ late: 'counted' })
  expect((await leader.get(`/api/leader/projects/${made.project}`)).body.waves[0].fieldworks[0]).toMatchObject({ state: 'published', late: 'counted' })
})
