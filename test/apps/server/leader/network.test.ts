import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingAbout, RecordContent } from '@leidraadspiegel/schema'
import { createRooms } from '../../../../apps/server/src/house.ts'
import type { LeaderPorts } from '../../../../apps/server/src/leader/index.ts'
import { createLog } from '../../../../apps/server/src/log.ts'
import { aPoint } from '../../../packages/schema/any-record.ts'
import { readyOrganisation } from '../../../packages/store/ready-organisation.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import { Visitor } from '../visitor.ts'

let house: TestHouse
let app: Visitor
let project = ''
const organisations: string[] = []

const session: LeaderPorts['session'] = async (headers) => {
  const id = headers.get('x-actor') ?? ''
  return ['anna', 'leader'].includes(id) ? { account: { id, name: id, email: `${id}@example.nl`, admin: false, secondStep: true }, cookies: [] } : null
}

const view = async (actor: string) => (await app.send('GET', `/api/leader/projects/${project}/network`, undefined, { 'x-actor': actor })).body
const finding = (line: string, change: { about?: FindingAbout; shared?: boolean } = {}): RecordContent => ({ kind: 'finding', content: { about: { of: 'obstacle', theme: 'tijd' }, line, source: 'conversation', evidence: [], shared: true, ...change } })
const share = (index: number, written: RecordContent) => house.store.records.create(project, organisations[index] ?? null, written, 'anna')
const post = (organisation: string, written: RecordContent) => app.send('POST', `/api/leader/organisations/${organisation}/records`, { written, sure: true }, { 'x-actor': 'leader' })

beforeAll(async () => {
  house = await openTestHouse()
  app = new Visitor(createRooms({ ...house, accounts: { ...house.accounts, session }, log: createLog('silent'), built: { files: new Map(), pageFiles: new Map(), leaderPage: undefined } as never, https: false, stopping: () => false }).app)
  project = (await house.store.projects.create({ name: 'Oefennetwerk', pilot: true }, 'anna')).id
  for (const letter of 'ABCD') organisations.push((await readyOrganisation(house.store, project, `Huize ${letter}`)).id)
  await house.store.grants.give({ account: 'leader', project, organisation: organisations[0]!, role: 'leader' })
  for (const organisation of organisations.slice(0, 3)) await house.store.consents.give(organisation, 'bundling', 'De bestuurder')
})
afterAll(() => house.leave())

describe('who leads one organisation of a network', () => {
  test('reads nothing of the others while fewer than three share, whatever the fourth without consent shares', async () => {
    await share(0, finding('Van A'))
    await share(1, finding('Van B'))
    await share(3, finding('Van D'))
    const found = await view('leader')
    expect(found.shared).toEqual({ improvements: null, scan: null, themes: null, otherwise: null })
    expect(JSON.stringify(found)).not.toMatch(/Van [BD]|Huize [BCD]/)
  })

  test('reads the lines from three, without names, and names only while all who share agreed to them', async () => {
    const third = await share(2, finding('Van C'))
    await share(1, finding('Niet meer van B', { about: { of: 'chance', theme: 'tijd' }, shared: false }))
    const found = await view('leader')
    expect(found.shared.themes).toMatchObject({ of: 3 })
    expect(JSON.stringify(found)).toContain('Van C')
    expect(JSON.stringify(found)).not.toMatch(/Van D|Niet meer|Huize [BCD]/)

    for (const organisation of organisations.slice(0, 3)) await house.store.consents.give(organisation, 'names', 'De bestuurder')
    expect(JSON.stringify(await view('leader'))).toContain('Huize C')
    await house.store.consents.withdraw(organisations[1]!, 'names')
    expect(JSON.stringify(await view('leader'))).not.toMatch(/Huize [BCD]/)

    await house.store.records.change(third.id, finding('Van C', { shared: false }), third.version, 'anna')
    expect(JSON.stringify(await view('leader'))).not.toMatch(/Van [BCD]/)
  })

  test('does not hear that another took a finding back on which the network built; who coordinates it does', async () => {
    const taken = await share(2, finding('Terug van C', { shared: false }))
    const point = await house.store.records.create(project, null, aPoint({ title: 'Samen scholen', evidence: [{ of: 'record', record: taken.id, part: null }] }), 'anna')
    expect((await view('anna')).shaken).toEqual([{ record: point.id, kind: 'improvement', title: 'Samen scholen' }])
    expect((await view('leader')).shaken).toEqual([])
  })

  test('reads the steps of the own organisation by name, and of all of them together how many are how far', async () => {
    const { board } = await view('leader')
    expect(board.rows.map(({ name }: { name: string }) => name)).toEqual(['Huize A'])
    expect(board).toMatchObject({ organisations: 4, all: { draagvlak: { planned: 4, open: 0, done: 0 } } })
    expect((await view('anna')).board.rows).toHaveLength(4)
  })

  test('cannot share in the name of another organisation, nor the same thing twice', async () => {
    expect((await post(organisations[1]!, finding('Van een ander'))).status).toBe(404)
    const twice = await post(organisations[0]!, finding('Nog een keer'))
    expect([twice.status, twice.body.problems]).toEqual([400, [{ question: 'about', code: 'shared-twice', message: '' }]])
  })
})
