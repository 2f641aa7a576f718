import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@leidraadspiegel/schema'
import { createLeader, type LeaderPorts } from '../../../../apps/server/src/leader/index.ts'
import { permissions, rightsOf } from '../../../../apps/server/src/leader/permissions.ts'
import { createRooms } from '../../../../apps/server/src/house.ts'
import { readBuiltApps } from '../../../../apps/server/src/built-apps.ts'
import { root } from '../../../../apps/server/src/root.ts'
import { readyOrganisation } from '../../../packages/store/ready-organisation.ts'
import { signalProtocol } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import { Visitor, type Answer } from '../visitor.ts'

type Actor = 'coordinator' | 'reader' | 'stranger' | 'nobody'
const actors = ['coordinator', 'reader', 'stranger', 'nobody'] as const

/** A body that the route takes, so that only the permission can refuse. */
const bodies: Record<string, unknown> = {
  'POST /projects': { name: 'Nog een', pilot: false },
  'POST /projects/:project/organisations': { name: 'Wijkteam', kind: 'gatekeeper', contact: '', crisis: '' },
  'PATCH /organisations/:organisation': { name: 'Wijkteam Oost' },
  'POST /organisations/:organisation/consents': { kind: 'bundling', givenBy: 'R. de Bestuurder' },
  'PUT /organisations/:organisation/signal-protocol': signalProtocol,
  'POST /projects/:project/waves': { title: 'Meting', fieldworks: [{ role: 'manager', form: 'full' }] },
  'PUT /projects/:project/waves': { number: 1, title: 'Nulmeting', fieldworks: [{ role: 'youth', form: 'full' }, { role: 'manager', form: 'full' }] },
  'PUT /fieldworks/:fieldwork/period': { opensOn: null, closesOn: null },
  'PUT /organisations/:organisation/start-messages/:fieldwork': { why: 'Wij willen graag weten wat je van de hulp vindt.', results: '' },
  'POST /projects/:project/forecast': { expected: [] },
  'PATCH /cohorts/:cohort': { invited: 12 },
  'POST /cohorts/:cohort/invitations': { count: 1 },
  'POST /fieldworks/:fieldwork/fill': { perOrganisation: 1 },
  'POST /fieldworks/:fieldwork/texts/decisions': { text: '0'.repeat(32), release: null },
}

/** What an address cannot do without. */
const queries: Record<string, string> = { 'GET /fieldworks/:fieldwork/texts': `?organisation=${newId()}&question=jon-o1` }

type Objects = Record<'project' | 'organisation' | 'fieldwork' | 'cohort', string>

let house: TestHouse
let app: Visitor
let own: Objects
let foreign: Objects
const absent: Objects = { project: newId(), organisation: newId(), fieldwork: newId(), cohort: newId() }

async function objectsOf(account: string): Promise<Objects> {
  const { store } = house
  const project = await store.projects.create({ name: `Van ${account}`, pilot: true }, account)
  const organisation = await readyOrganisation(store, project.id, 'De Linde')
  const wave = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: [{ role: 'youth', survey: 'youth', version: 1, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  const [cohort] = await store.cohorts.listOfFieldwork(fieldwork?.id ?? '')
  return { project: project.id, organisation: organisation.id, fieldwork: fieldwork?.id ?? '', cohort: cohort?.id ?? '' }
}

beforeAll(async () => {
  house = await openTestHouse()
  const known = new Set<string>(['coordinator', 'reader', 'stranger'])
  const session: LeaderPorts['session'] = async (headers) => {
    const id = headers.get('x-actor') ?? ''
    return known.has(id) ? { account: { id, name: id, email: `${id}@example.nl`, admin: false }, cookies: [] } : null
  }
  const rooms = createRooms({ ...house, accounts: { ...house.accounts, session }, built: await readBuiltApps(root), https: false, stopping: () => false })
  app = new Visitor(rooms.app)
  own = await objectsOf('coordinator')
  foreign = await objectsOf('stranger')
  await house.store.grants.give('reader', own.project, 'reader')
})
afterAll(() => house.leave())

function send(actor: Actor, route: string, objects: Objects): Promise<Answer> {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern.replace(/:(project|organisation|fieldwork|cohort)\b/g, (_, name: keyof Objects) => objects[name]).replace(':analysis', 'response').replace(':kind', 'bundling')
  return app.send(method, `/api/leader${path}${queries[route] ?? ''}`, method === 'GET' ? undefined : (bodies[route] ?? {}), { 'x-actor': actor })
}

describe('every route has a permission and every permission a route', () => {
  test('so that a new route answers nobody until somebody decides', async () => {
    const routes = createLeader({ origin: () => '' } as LeaderPorts).routes.filter(({ method }) => method !== 'ALL')
    const declared = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))]
    expect(declared.sort()).toEqual(Object.keys(permissions).sort())
  })
})

describe.each(Object.entries(permissions))('%s', (route, permission) => {
  test('nobody without a session gets anything', async () => {
    for (const objects of [own, absent]) {
      const { status, body } = await send('nobody', route, objects)
      expect([status, body.code]).toEqual([401, 'signed-out'])
    }
  })

  if (permission === 'signed-in') {
    test.each(actors.filter((actor) => actor !== 'nobody'))('%s may', async (actor) => {
      expect((await send(actor, route, own)).status).toBeLessThan(300)
    })
    return
  }

  test('an object of somebody else and one that is not there are the same', async () => {
    for (const actor of ['coordinator', 'reader'] as const) {
      const [theirs, none] = [await send(actor, route, foreign), await send(actor, route, absent)]
      expect([theirs.status, theirs.body]).toEqual([none.status, none.body])
      expect([none.status, none.body.code]).toEqual([404, 'not-found'])
      expect([...theirs.headers.keys()]).toEqual([...none.headers.keys()])
    }
    expect((await send('stranger', route, own)).status).toBe(404)
  })

  test('an id of no form is not found either', async () => {
    for (const id of ['x', '..', '%2e%2e', "'", 'ü'.repeat(16), 'i'.repeat(16)]) {
      const { status } = await send('coordinator', route, { project: id, organisation: id, fieldwork: id, cohort: id })
      expect(status).toBe(404)
    }
  })

  test('in the own project it depends on the right', async () => {
    const reader = await send('reader', route, own)
    if (rightsOf.reader.includes(permission.right)) expect(reader.status).toBe(200)
    else expect([reader.status, reader.body.code]).toEqual([404, 'not-found'])
    const coordinator = await send('coordinator', route, own)
    expect([200, 201, 202, 409]).toContain(coordinator.status)
    if (coordinator.status === 409) expect(['wrong-state', 'fieldwork-not-open']).toContain(coordinator.body.code)
  })
})

test('other methods on the same addresses answer nobody', async () => {
  for (const route of Object.keys(permissions)) {
    const [, pattern = ''] = route.split(' ')
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      if (`${method} ${pattern}` in permissions) continue
      const { status } = await send('coordinator', `${method} ${pattern}`, own)
      expect(status).toBe(404)
    }
  }
})
