import { addDays, newId, today } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, aPoint } from '../../../../packages/schema/any-record.ts'
import { prepare, takePart, type Measuring } from '../../measuring.ts'
import { openTestHouse, type TestHouse } from '../../open-house.ts'
import type { Visitor } from '../../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring
let linde: string
let anker: string

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
  linde = measuring.organisations[0]!
  anker = measuring.organisations[1]!
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
  await takePart(house, leader, measuring.cohorts.professional![0]!, 14)
  await takePart(house, leader, measuring.cohorts.professional![1]!, 2)
  for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/${step}`)
})
afterAll(() => house.leave())

const proposals = async (organisation: string) => (await leader.get(`/api/leader/projects/${measuring.project}/proposals?organisation=${organisation}`)).body
const keep = (written: unknown, organisation = linde) => leader.post(`/api/leader/organisations/${organisation}/records`, { written, sure: true })
const table = async (query = '') => (await leader.get(`/api/leader/projects/${measuring.project}/plan-table${query}`)).body as string

describe('what is proposed, over HTTP', () => {
  test('comes from published figures, and leads back to them', async () => {
    const { proposals: found } = await proposals(linde)
    expect(found.length).toBeGreaterThan(0)
    for (const { reasons, criterion } of found) for (const { evidence, sentence } of reasons) expect([evidence.of, evidence.organisation, evidence.criterion, sentence.length > 20]).toEqual(['figure', linde, criterion, true])
  })

  test('nothing comes from figures that are withheld: two people are too few', async () => {
    expect(await proposals(anker)).toEqual({ findings: [], proposals: [] })
  })

  test('what was chosen or dropped is proposed no more, and is back when it is taken away', async () => {
    const [first, second] = (await proposals(linde)).proposals
    const chosen = (await keep(aPoint({ criterion: first.criterion, catalogue: first.points[0], title: 'In onze woorden', evidence: first.reasons.map(({ evidence }: { evidence: unknown }) => evidence) }))).body.record
    await keep(aPoint({ criterion: second.criterion, catalogue: second.points[0], state: 'dropped', droppedBecause: 'Dit loopt al' }))
    const left = (await proposals(linde)).proposals.map(({ criterion }: { criterion: string }) => criterion)
    expect([left.includes(first.criterion), left.includes(second.criterion)]).toEqual([false, false])
    await leader.send('DELETE', `/api/leader/records/${chosen.id}?after=1`)
    expect((await proposals(linde)).proposals.map(({ criterion }: { criterion: string }) => criterion)).toContain(first.criterion)
  })

  test('of an organisation that is not there it says as much as of one of others', async () => {
    expect((await leader.get(`/api/leader/projects/${measuring.project}/proposals?organisation=${newId()}`)).status).toBe(404)
    expect((await leader.get(`/api/leader/projects/${measuring.project}/proposals`)).status).toBe(400)
  })
})

describe('an action', () => {
  test.each([
    ['a term in the past', { term: '2020-01-01' }, 'term-in-the-past'],
    ['an owner who is no colleague any more', { owner: 'Iemand Die Wegging', colleague: true }, 'owner-left'],
    ['stopped without a reason', { state: 'stopped' as const }, 'reason-missing'],
    ['no line on what makes it stay', { staysBy: ' ' }, undefined],
  ])('is asked back with %s', async (_, change, code) => {
    const { status, body } = await keep(anAction(change))
    expect([status, body.code, body.problems?.[0]?.code]).toEqual([400, 'body-refused', code])
  })

  test('of a colleague who is there is kept, and a passed term does not hinder what changes later', async () => {
    const { body: { record } } = await keep(anAction({ owner: 'Anna', colleague: true, term: addDays(today(), 1) }))
    expect(record.content.owner).toBe('Anna')
  })

  test('makes the steps of the plan known', async () => {
    const standOf = async (task: string) => (await leader.get(`/api/leader/projects/${measuring.project}/steps`)).body.organisations.find(({ organisation }: { organisation: string }) => organisation === anker).stand.steps.flatMap(({ tasks }: { tasks: { task: string; known: boolean }[] }) => tasks).find((each: { task: string }) => each.task === task).known
    expect(await standOf('actieplan-gemaakt')).toBe(false)
    await keep(anAction({ state: 'planned' }), anker)
    expect([await standOf('actieplan-gemaakt'), await standOf('eerste-acties')]).toEqual([true, false])
    await keep(anAction({ state: 'started' }), anker)
    expect(await standOf('eerste-acties')).toBe(true)
  })
})

describe('the plan as a table', () => {
  test('holds the network first, then organisations by name, and nothing that a spreadsheet runs', async () => {
    await leader.post(`/api/leader/projects/${measuring.project}/records`, { written: anAction({ what: 'Samen om tafel' }), sure: true })
    await keep(anAction({ what: '=HYPERLINK("http://x")' }))
    const rows = (await table()).split('\r\n')
    expect(rows[0]).toContain('Oefennetwerk')
    expect(rows.findIndex((row) => row.includes('Samen om tafel'))).toBeLessThan(rows.findIndex((row) => row.startsWith('De Linde')))
    expect(rows.some((row) => row.includes(`"'=HYPERLINK`))).toBe(true)
  })

  test('of one organisation holds no other', async () => {
    expect(await table(`?organisation=${anker}`)).not.toContain('De Linde')
    expect(await table('?organisation=network')).not.toContain('Het Anker')
  })
})
