import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

const path = (id: string): string => `/api/leader/organisations/${id}/consents`
const day = /^\d{4}-\d{2}-\d{2}$/

let house: TestHouse
let leader: Visitor
let project = ''

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  project = (await leader.post('/api/leader/projects', { name: 'Netwerk Rivierenland', pilot: true })).body.project.id
})
afterAll(() => house.leave())

const made = async (name: string, more: Record<string, unknown> = {}): Promise<any> =>
  (await leader.post(`/api/leader/projects/${project}/organisations`, { name, kind: 'implementing', contact: '', crisis: '', ...more })).body.organisation
const outcome = ({ status, body }: Answer): unknown[] => [status, body.code]
const view = async (): Promise<any> => (await leader.get(`/api/leader/projects/${project}`)).body
const addWave = (role: string): Promise<Answer> => leader.post(`/api/leader/projects/${project}/waves`, { title: 'Meting', fieldworks: [{ role, form: 'full' }] })

describe('an organisation of a network', () => {
  test('says where it belongs and which teams it has, and may change that', async () => {
    const linde = await made('De Linde', { region: 'Rivierenland', teams: ['Oost', 'West'] })
    expect(linde).toMatchObject({ region: 'Rivierenland', teams: ['Oost', 'West'] })
    const changed = await leader.send('PATCH', `/api/leader/organisations/${linde.id}`, { region: '', teams: ['Noord'] })
    expect(changed.body.organisation).toMatchObject({ name: 'De Linde', region: '', teams: ['Noord'] })
    expect(await made('Het Anker')).toMatchObject({ region: '', teams: [] })
  })

  test('cannot have a team twice, and stays of the kind it is', async () => {
    const organisation = { name: 'Oost', kind: 'implementing', contact: '', crisis: '', teams: ['Team', 'team'] }
    expect(outcome(await leader.post(`/api/leader/projects/${project}/organisations`, organisation))).toEqual([400, 'body-refused'])
    const [{ id }] = (await view()).organisations
    expect(outcome(await leader.send('PATCH', `/api/leader/organisations/${id}`, { kind: 'gatekeeper' }))).toEqual([400, 'body-refused'])
  })
})

describe('the questionnaire of partners', () => {
  test('waits for three organisations, and says so', async () => {
    const refused = await addWave('partner')
    expect([...outcome(refused), refused.body.detail]).toEqual([409, 'wrong-state', expect.stringContaining('ten minste 3 organisaties')])
    await made('School De Brug', { kind: 'gatekeeper' })
    expect((await addWave('partner')).status).toBe(201)
  })

  test('is that of the network, and is asked in every organisation, a school too', async () => {
    const { waves } = await view()
    expect(waves[0].fieldworks).toMatchObject([{ role: 'partner', survey: 'network', form: 'full' }])
    expect(waves[0].fieldworks[0].cohorts).toHaveLength(3)
  })

  test('is only ever enough for the network, not for an organisation', async () => {
    const [{ fieldworks: [{ id }] }] = (await view()).waves
    expect((await leader.get(`/api/leader/fieldworks/${id}/forecast`)).body).toEqual({ organisations: [], network: null })
    for (const organisation of (await view()).organisations) await leader.post(`/api/leader/organisations/${organisation.id}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })
    expect((await leader.get(`/api/leader/fieldworks/${id}/forecast`)).body).toEqual({ organisations: [], network: { enough: false } })
  })
})

describe('what an organisation agreed to', () => {
  test('is kept with who signed and since when, beside the project and with the organisation', async () => {
    const { id } = await made('Wijkteam')
    expect((await leader.get(path(id))).body).toEqual({ consents: [] })
    const given = { organisation: id, kind: 'bundling', givenBy: 'M. de Bestuurder', givenOn: expect.stringMatching(day), withdrawnOn: null }
    const answer = await leader.post(path(id), { kind: 'bundling', givenBy: ' M. de Bestuurder ' })
    expect([answer.status, answer.body]).toEqual([201, { consent: given }])
    expect((await leader.get(path(id))).body).toEqual({ consents: [given] })
    expect((await view()).consents).toContainEqual(given)
  })

  test('can be withdrawn, once and again, and be given anew', async () => {
    const { id } = await made('Gezinshuizen')
    await leader.post(path(id), { kind: 'names', givenBy: 'Het bestuur' })
    for (let time = 0; time < 2; time += 1) expect((await leader.send('DELETE', `${path(id)}/names`)).body.consent).toMatchObject({ kind: 'names', withdrawnOn: expect.stringMatching(day) })
    expect((await leader.post(path(id), { kind: 'names', givenBy: 'Het nieuwe bestuur' })).body.consent).toMatchObject({ givenBy: 'Het nieuwe bestuur', withdrawnOn: null })
  })

  test.each([
    [{ kind: 'anders', givenBy: 'x' }],
    [{ kind: 'bundling', givenBy: ' ' }],
    [{ kind: 'bundling' }],
    [{ kind: 'bundling', givenBy: 'x', givenOn: '2020-01-01' }],
  ])('%o is refused', async (body) => {
    const [{ id }] = (await view()).organisations
    expect(outcome(await leader.post(path(id), body))).toEqual([400, 'body-refused'])
  })

  test.each(['names', 'anders', '__proto__'])('%s that was never given cannot be withdrawn', async (kind) => {
    const { id } = await made(`Zonder ${kind}`)
    expect(outcome(await leader.send('DELETE', `${path(id)}/${kind}`))).toEqual([404, 'not-found'])
  })
})

describe('small organisations together', () => {
  test('is chosen before the questionnaire opens, and not after', async () => {
    await addWave('professional')
    const fieldwork = (await view()).waves.at(-1).fieldworks[0]
    const [{ id }] = fieldwork.cohorts
    const choose = (together: boolean): Promise<Answer> => leader.send('PATCH', `/api/leader/cohorts/${id}`, { together })
    expect((await choose(true)).body.cohort).toMatchObject({ id, together: true })
    await leader.post(`/api/leader/fieldworks/${fieldwork.id}/open`)
    const late = await choose(false)
    expect([...outcome(late), late.body.detail]).toEqual([409, 'wrong-state', expect.stringContaining('kies je vooraf')])
    expect((await house.store.cohorts.get(id)).together).toBe(true)
  })
})

test('nothing is published, so there is no group to choose', async () => {
  expect((await leader.get(`/api/leader/projects/${project}/groups`)).body).toEqual({ groups: [] })
})
