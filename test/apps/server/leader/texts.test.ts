import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@leidraadspiegel/schema'
import { createRooms } from '../../../../apps/server/src/house.ts'
import type { LeaderPorts } from '../../../../apps/server/src/leader/index.ts'
import { createLog } from '../../../../apps/server/src/log.ts'
import { readyOrganisation } from '../../../packages/store/ready-organisation.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import { Visitor, type Answer } from '../visitor.ts'

let house: TestHouse
let app: Visitor
const lines: string[] = []

const session: LeaderPorts['session'] = async (headers) => {
  const id = headers.get('x-actor') ?? ''
  return ['anna', 'bert', 'leader', 'reader', 'stranger'].includes(id) ? { account: { id, name: id, email: `${id}@example.nl`, admin: false, secondStep: true }, cookies: [] } : null
}

beforeAll(async () => {
  house = await openTestHouse()
  const rooms = createRooms({ ...house, accounts: { ...house.accounts, session }, log: createLog('info', (line) => lines.push(line)), built: { files: new Map(), pageFiles: new Map(), leaderPage: undefined } as never, https: false, stopping: () => false })
  app = new Visitor(rooms.app)
})
afterAll(() => house.leave())

const as = (actor: string) => ({
  get: (path: string): Promise<Answer> => app.send('GET', `/api/leader${path}`, undefined, { 'x-actor': actor }),
  decide: (fieldwork: string, text: unknown, release: unknown): Promise<Answer> => app.send('POST', `/api/leader/fieldworks/${fieldwork}/texts/decisions`, { text, release }, { 'x-actor': actor }),
})

interface Published {
  project: string
  fieldwork: string
  organisations: string[]
}

/** A published fieldwork; of each organisation the texts of its people, of whom there are twelve; null where nobody was asked to write. */
async function published(role: Role, question: string, said: readonly (readonly string[] | null)[]): Promise<Published> {
  const { store } = house
  const project = await store.projects.create({ name: 'Oefennetwerk', pilot: true }, 'anna')
  await store.grants.give({ account: 'bert', project: project.id, organisation: null, role: 'coordinator' })
  await store.grants.give({ account: 'reader', project: project.id, organisation: null, role: 'reader' })
  const organisations: string[] = []
  for (const index of said.keys()) organisations.push((await readyOrganisation(store, project.id, `Huize Zonnedauw ${'ABC'[index]}`, { region: 'Rivierenland' })).id)
  await store.grants.give({ account: 'leader', project: project.id, organisation: organisations[0]!, role: 'leader' })
  const survey = house.library.ofRole(role)!
  const wave = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: [{ role, survey: survey.survey, version: survey.version, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  for (const { id, organisation } of await store.cohorts.listOfFieldwork(fieldwork!.id)) await store.cohorts.update(id, { invited: 20, ...(role === 'youth' && { words: said[organisations.indexOf(organisation)] !== null }) })
  await store.fieldworks.open(fieldwork!.id)
  for (const { id, organisation } of await store.cohorts.listOfFieldwork(fieldwork!.id))
    for (let person = 0; person < 12; person += 1) {
      const text = said[organisations.indexOf(organisation)]?.[person]
      await store.box.submit(fieldwork!.id, { id: randomUUID(), cohort: id, survey: survey.survey, version: survey.version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers: text === undefined ? {} : { [question]: text } })
    }
  await house.close(fieldwork!.id)
  await house.publish(fieldwork!.id)
  return { project: project.id, fieldwork: fieldwork!.id, organisations }
}

const sentences = (count: number): string[] => Array.from({ length: count }, (_, index) => `Ik sprak mevrouw De Vries bij Huize Zonnedauw A, keer ${index}`)
const waitingFor = async (actor: string, { fieldwork, organisations }: Published, question: string) => as(actor).get(`/fieldworks/${fieldwork}/texts?organisation=${organisations[0]}&question=${question}`)
const questionOf = async (actor: string, { project }: Published, organisation: number, question: string) => {
  const { fieldworks } = (await as(actor).get(`/projects/${project}/texts`)).body
  return fieldworks[0].organisations[organisation].questions.find((each: { question: string }) => each.question === question)
}

describe('open answers of professionals', () => {
  let measured: Published
  beforeAll(async () => {
    measured = await published('professional', 'pro-o1', [sentences(12), sentences(9), []])
  })

  test('are listed by wave, role, organisation and question, with the words of the question', async () => {
    const { fieldworks } = (await as('bert').get(`/projects/${measured.project}/texts`)).body
    expect(fieldworks).toMatchObject([{ role: 'professional', wave: { number: 1, title: 'Nulmeting' }, readers: 1, deleteOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
    expect(fieldworks[0].organisations.map(({ name }: { name: string }) => name)).toEqual(['Huize Zonnedauw A', 'Huize Zonnedauw B', 'Huize Zonnedauw C'])
    expect(await questionOf('bert', measured, 0, 'pro-o1')).toMatchObject({ title: 'Wat gaat in jullie organisatie goed bij suïcidaliteit?', state: 'to-read', texts: 12 })
  })

  test('nine texts and none are the same: no count below ten leaves', async () => {
    const [nine, none] = [await questionOf('anna', measured, 1, 'pro-o1'), await questionOf('anna', measured, 2, 'pro-o1')]
    expect({ ...nine, organisation: '' }).toEqual({ ...none, organisation: '' })
    expect(nine).toMatchObject({ state: 'too-few', texts: null, toRead: 0, mine: 0 })
    const { body } = await as('anna').get(`/fieldworks/${measured.fieldwork}/texts?organisation=${measured.organisations[1]}&question=pro-o1`)
    expect(body).toEqual({ texts: [] })
  })

  test('come with proposals of what could identify somebody, the names of the project among them', async () => {
    const { texts } = (await waitingFor('anna', measured, 'pro-o1')).body
    expect(texts).toHaveLength(12)
    const { body, marks, again } = texts[0]
    expect(again).toBe(false)
    expect(marks.map(({ from, to, kind }: { from: number; to: number; kind: string }) => [body.slice(from, to), kind])).toEqual([['De Vries', 'name'], ['Huize Zonnedauw A', 'organisation']])
  })

  test('nobody sees a text until it is released, and who may only read the figures none at all', async () => {
    expect((await waitingFor('reader', measured, 'pro-o1')).status).toBe(404)
    const { texts } = (await waitingFor('anna', measured, 'pro-o1')).body
    expect((await as('reader').decide(measured.fieldwork, texts[0].id, 'x')).status).toBe(404)
    const path = `/fieldworks/${measured.fieldwork}/texts/released`
    expect((await as('bert').get(path)).body).toEqual({ texts: [] })
    expect((await as('anna').decide(measured.fieldwork, texts[0].id, ' Ik sprak [naam] ')).status).toBe(200)
    expect((await as('bert').get(path)).body).toEqual({ texts: [{ id: texts[0].id, organisation: measured.organisations[0], question: 'pro-o1', body: 'Ik sprak [naam]' }] })
    for (const actor of ['reader', 'stranger']) expect((await as(actor).get(path)).status).toBe(404)
    expect((await as('reader').get(`/projects/${measured.project}/texts`)).status).toBe(404)
  })

  test('are decided about once, and with a text or with null', async () => {
    const { texts } = (await waitingFor('anna', measured, 'pro-o1')).body
    const text = texts[0].id
    for (const wrong of ['', '   ', 'x'.repeat(5001), 4, undefined]) {
      const { status, body } = await as('anna').decide(measured.fieldwork, text, wrong)
      expect([status, body.code]).toEqual([400, 'body-refused'])
      expect(JSON.stringify(body)).not.toContain('xxx')
    }
    expect((await as('anna').decide(measured.fieldwork, 'nee', 'x')).status).toBe(400)
    expect((await as('anna').decide(measured.fieldwork, text, null)).status).toBe(200)
    const again = await as('bert').decide(measured.fieldwork, text, 'toch')
    expect([again.status, again.body.code]).toEqual([409, 'wrong-state'])
  })

  test('a text of the longest kind a person can send fits', async () => {
    const { texts } = (await waitingFor('anna', measured, 'pro-o1')).body
    expect((await as('anna').decide(measured.fieldwork, texts[0].id, 'é€'.repeat(2500))).status).toBe(200)
  })
})

describe('open answers of young people', () => {
  test('need a second account; both states are told to both', async () => {
    const measured = await published('youth', 'jon-o1', [sentences(10)])
    const [first, ...others] = (await waitingFor('anna', measured, 'jon-o1')).body.texts
    await as('anna').decide(measured.fieldwork, first.id, 'Eerste lezing')
    for (const { id } of others) await as('anna').decide(measured.fieldwork, id, null)
    expect(await questionOf('anna', measured, 0, 'jon-o1')).toMatchObject({ state: 'second-reader', mine: 0, toReadAgain: 1 })
    expect((await waitingFor('anna', measured, 'jon-o1')).body.texts).toEqual([])
    expect((await as('anna').decide(measured.fieldwork, first.id, 'Eigen tweede lezing')).status).toBe(409)
    expect((await as('bert').get(`/fieldworks/${measured.fieldwork}/texts/released`)).body.texts).toEqual([])
    expect((await waitingFor('bert', measured, 'jon-o1')).body.texts).toMatchObject([{ body: 'Eerste lezing', again: true }])
    await as('bert').decide(measured.fieldwork, first.id, 'Tweede lezing')
    expect((await as('bert').get(`/fieldworks/${measured.fieldwork}/texts/released`)).body.texts).toMatchObject([{ body: 'Tweede lezing' }])
    expect(await questionOf('anna', measured, 0, 'jon-o1')).toMatchObject({ state: 'decided', texts: 10, released: 1 })
  })

  test('of an organisation that asked nobody to write are not listed as too few', async () => {
    const { project } = await published('youth', 'jon-o1', [sentences(10), null])
    expect((await as('anna').get(`/projects/${project}/texts`)).body.fieldworks[0].organisations.map(({ name }: { name: string }) => name)).toEqual(['Huize Zonnedauw A'])
  })
})

describe('two organisations with a leader of the first and a coordinator', () => {
  let measured: Published
  const released = async (actor: string) => (await as(actor).get(`/fieldworks/${measured.fieldwork}/texts/released`)).body.texts
  const waiting = async (actor: string, organisation: number) => (await as(actor).get(`/fieldworks/${measured.fieldwork}/texts?organisation=${measured.organisations[organisation]}&question=jon-o1`)).body.texts
  beforeAll(async () => {
    measured = await published('youth', 'jon-o1', [sentences(10), sentences(11)])
  })

  test('the leader reads first and the coordinator second, or the other way round; either is the second account', async () => {
    const [one, two] = await waiting('leader', 0)
    await as('leader').decide(measured.fieldwork, one.id, 'Gelezen door de leider')
    expect((await as('leader').decide(measured.fieldwork, one.id, 'Nog eens')).status).toBe(409)
    expect((await waiting('anna', 0)).find(({ again }: { again: boolean }) => again)).toMatchObject({ id: one.id, body: 'Gelezen door de leider' })
    await as('anna').decide(measured.fieldwork, one.id, 'Gelezen door beiden')
    await as('anna').decide(measured.fieldwork, two.id, 'Eerst de coördinator')
    expect(await released('leader')).toMatchObject([{ body: 'Gelezen door beiden' }])
    await as('leader').decide(measured.fieldwork, two.id, 'Dan de leider')
    expect((await released('leader')).map(({ body }: { body: string }) => body).toSorted()).toEqual(['Dan de leider', 'Gelezen door beiden'])
  })

  test('of the other organisation the leader gets no list, no text and no decision, as if it were not there', async () => {
    const { fieldworks } = (await as('leader').get(`/projects/${measured.project}/texts`)).body
    expect(fieldworks.map(({ organisations }: { organisations: { organisation: string }[] }) => organisations.map(({ organisation }) => organisation))).toEqual([[measured.organisations[0]]])
    expect(await waiting('leader', 1)).toEqual([])
    const [foreign] = await waiting('anna', 1)
    const [theirs, absent] = [await as('leader').decide(measured.fieldwork, foreign.id, 'Van een ander'), await as('leader').decide(measured.fieldwork, '0'.repeat(32), 'Van niemand')]
    expect([theirs.status, theirs.body, [...theirs.headers]]).toEqual([absent.status, absent.body, [...absent.headers]])
    expect(theirs.status).toBe(409)
    expect(await waiting('anna', 1)).toHaveLength(11)
    for (const each of await waiting('anna', 1)) for (const actor of ['anna', 'bert']) await as(actor).decide(measured.fieldwork, each.id, 'Van de tweede organisatie')
    expect((await released('leader')).every(({ organisation }: { organisation: string }) => organisation === measured.organisations[0])).toBe(true)
    expect(await released('anna')).toHaveLength(13)
  })

  test('reading leaves one line a day in the trail and deciding one each time, without saying about which text', async () => {
    const { entries } = await house.store.trail.list({ project: measured.project, page: 1, size: 100 })
    const of = (account: string, action: string) => entries.filter((entry) => entry.account === account && entry.action === action)
    expect([of('leader', 'texts-read').length, of('anna', 'texts-read').length, of('leader', 'text-decided').length]).toEqual([1, 1, 2])
    for (const { object } of entries) expect(object).toEqual({ kind: 'fieldwork', id: measured.fieldwork })
  })
})

test('an address without a question or with something else is refused', async () => {
  const measured = await published('manager', 'man-o1', [sentences(10)])
  for (const query of ['', '?organisation=x&question=man-o1', `?organisation=${measured.organisations[0]}`, `?organisation=${measured.organisations[0]}&question=man-o1&meer=1`]) {
    expect((await as('anna').get(`/fieldworks/${measured.fieldwork}/texts${query}`)).status).toBe(400)
  }
})

test('what partners wrote about the network is never listed: they are shown as a network only', async () => {
  const measured = await published('partner', 'net-o1', [sentences(12), sentences(12), sentences(12)])
  const { fieldworks } = (await as('anna').get(`/projects/${measured.project}/texts`)).body
  expect(fieldworks.flatMap(({ organisations }: { organisations: unknown[] }) => organisations)).toEqual([])
})

test('the log holds none of the texts, nor which question was read', () => {
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => /Vries|Zonnedauw|lezing|Gelezen|naam|pro-o1|jon-o1/.test(line))).toEqual([])
})
