import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepare, takePart, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let pilot: Measuring
let real: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  pilot = await prepare(leader, ['De Linde', 'Het Anker'], ['manager'])
  real = await prepare(leader, ['Wijkteam Oost'], ['manager'], false)
  for (const { fieldworks } of [pilot, real]) await leader.post(`/api/leader/fieldworks/${fieldworks.manager}/open`)
})
afterAll(() => house.leave())

const outcome = ({ status, body }: { status: number; body: any }): unknown[] => [status, body.code]

describe('invented respondents', () => {
  test('fill a pilot through the doors that people use', async () => {
    expect((await leader.post(`/api/leader/fieldworks/${pilot.fieldworks.manager}/fill`, { perOrganisation: 8 })).status).toBe(202)
    await house.fill.settled()
    expect((await leader.get(`/api/leader/fieldworks/${pilot.fieldworks.manager}/fill`)).body).toEqual({ progress: { done: 16, total: 16, failed: null } })
    for (const cohort of pilot.cohorts.manager ?? []) expect(await house.store.box.count(cohort)).toBe(8)
  })

  test('never come into a real project', async () => {
    expect(outcome(await leader.post(`/api/leader/fieldworks/${real.fieldworks.manager}/fill`, { perOrganisation: 8 }))).toEqual([409, 'not-a-pilot'])
    expect(await house.store.box.count(real.cohorts.manager?.[0] ?? '')).toBe(0)
  })
})

describe('what the leader sees before closing', () => {
  test('moves once a day and names no number of people', async () => {
    const cohort = real.cohorts.manager?.[0] ?? ''
    const look = async () => (await leader.get(`/api/leader/projects/${real.project}`)).body.waves[0].fieldworks[0].cohorts[0].response
    expect(await look()).toEqual({ kind: 'at-least', people: 0 })
    await takePart(house, leader, cohort, 7)
    expect(await look()).toEqual({ kind: 'at-least', people: 0 })
    expect((await leader.get(`/api/leader/fieldworks/${real.fieldworks.manager}/forecast`)).body).toEqual({ organisations: [{ organisation: real.organisations[0], enough: false }], network: null })
  })
})

describe('the minimum of a cohort', () => {
  test('only goes up once the fieldwork is open, and never below that of the role', async () => {
    const cohort = pilot.cohorts.manager?.[0] ?? ''
    expect((await leader.send('PATCH', `/api/leader/cohorts/${cohort}`, { minimum: 8 })).body.cohort.minimum).toBe(8)
    expect(outcome(await leader.send('PATCH', `/api/leader/cohorts/${cohort}`, { minimum: 7 }))).toEqual([409, 'wrong-state'])
    expect(outcome(await leader.send('PATCH', `/api/leader/cohorts/${cohort}`, { minimum: 4 }))).toEqual([400, 'body-refused'])
  })
})

describe('steps that do not fit the state', () => {
  test.each(['open', 'resume', 'publish'])('%s of an open fieldwork is refused', async (step) => {
    expect(outcome(await leader.post(`/api/leader/fieldworks/${real.fieldworks.manager}/${step}`))).toEqual([409, 'wrong-state'])
  })

  test('a wave asks every role once', async () => {
    const twice = { title: 'Meting', fieldworks: [{ role: 'youth', form: 'full' }, { role: 'youth', form: 'full' }] }
    expect(outcome(await leader.post(`/api/leader/projects/${pilot.project}/waves`, twice))).toEqual([400, 'body-refused'])
  })
})
