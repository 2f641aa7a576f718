import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLeader, type LeaderPorts } from '../../../../apps/server/src/leader/index.ts'
import { permissionOf, permissions, type Permission } from '../../../../apps/server/src/leader/permissions.ts'
import { actionOf } from '../../../../apps/server/src/leader/action.ts'
import type { Answer } from '../visitor.ts'
import { actors, nameOfOther, objectKinds, openMatrixHouse, type Actor, type MatrixHouse, type ObjectKind } from './matrix-house.ts'

let matrix: MatrixHouse
beforeAll(async () => {
  matrix = await openMatrixHouse()
})
afterAll(() => matrix.house.leave())

const open = 'POST /fieldworks/:fieldwork/open'
/** A fieldwork opens before somebody pauses a cohort of it. */
const inOrder = (names: readonly string[]): string[] => names.filter((name) => name !== open).flatMap((name) => (name === 'POST /cohorts/:cohort/pause' ? [open, name] : [name]))
const routes = inOrder(Object.keys(permissions)).map((name) => [name, permissionOf(name)!] as const)
const signedIn = actors.filter((actor) => actor !== 'nobody')
const kindsOf = (permission: Permission): readonly ObjectKind[] => (typeof permission === 'string' ? ['own'] : objectKinds)
const answers = new Map<string, Answer>()
/** For every cell: was it done, and how many lines came into the trail. */
const lines: [name: string, done: boolean, added: number][] = []
const cell = (actor: Actor, route: string, kind: ObjectKind): string => `${actor} | ${route} | ${kind}`

/** What each may, written down anew and by hand: the rules of the product are not asked. */
function may(actor: Actor, permission: Permission, kind: ObjectKind): boolean {
  if (actor === 'nobody') return false
  if (permission === 'signed-in') return true
  if (permission === 'runs-server') return actor === 'admin'
  if (permission === 'makes-projects') return ['admin', 'coordinator', 'coordinator elsewhere'].includes(actor)
  const { on, right, within } = permission
  if (kind === 'absent') return false
  if (actor === 'coordinator elsewhere') return kind === 'foreign'
  if (kind === 'foreign' || actor === 'admin') return false
  if (actor === 'coordinator') return true
  const whole = on === 'project' || on === 'fieldwork'
  const looks = right === 'results' || right === 'read'
  if (actor === 'leader') return whole ? looks || within === true : kind === 'own' && right !== 'coordinate'
  if (actor === 'leader of the other') return whole ? looks || within === true : kind === 'other' && right !== 'coordinate'
  if (actor === 'board') return right === 'results' && (whole || kind === 'own')
  return right === 'results' && whole
}

/** Two organisations are no network, so that there is nothing to draw for who sees the network alone. */
const nothingToDraw = (actor: Actor, route: string): boolean => actor === 'municipality' && /\/(picture|drawing)$/.test(route)

test('every route has a permission and every permission a route', () => {
  const declared = createLeader({ origin: () => '' } as LeaderPorts).routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(declared)].sort()).toEqual(Object.keys(permissions).sort())
})

/** Nobody wrote a text in this house (`texts.test.ts` decides about some), there is no mail server, and nobody has an account of the house. */
const neverDone: readonly string[] = ['texts/decisions', 'people/:account/reset-link', 'letter/test', 'mailing/send', 'outbox', 'outbox/sent']

/** Those who change the state of the own project come last, so that what was asked before them still stands. */
const byHarm: readonly Actor[] = ['nobody', 'admin', 'municipality', 'board', 'leader of the other', 'leader', 'coordinator elsewhere', 'coordinator']

describe.each(routes)('%s', (route, permission) => {
  test.each(byHarm)('%s gets what is his, and nothing else', async (actor) => {
    for (const kind of kindsOf(permission)) {
      const before = await matrix.trail()
      const answer = await matrix.send(actor, route, matrix.objects[kind])
      lines.push([cell(actor, route, kind), answer.status < 300, (await matrix.trail()) - before])
      answers.set(cell(actor, route, kind), answer)
      const { status, body } = answer
      if (actor === 'nobody') expect([status, body.code], kind).toEqual([401, 'signed-out'])
      else if (!may(actor, permission, kind) || nothingToDraw(actor, route)) expect([status, body.code], kind).toEqual([404, 'not-found'])
      else if (status === 409) expect(['wrong-state', 'fieldwork-not-open', 'mails-not-ready', 'not-yours'], kind).toContain(body.code)
      else expect([200, 201, 202], `${kind} ${JSON.stringify(body)}`).toContain(status)
    }
  })

  test('what is of somebody else is as good as absent: the same status, body and headers', () => {
    if (typeof permission === 'string') return
    for (const actor of actors) {
      const absent = answers.get(cell(actor, route, 'absent'))!
      for (const kind of objectKinds.filter((kind) => !may(actor, permission, kind))) {
        const { status, body, headers } = answers.get(cell(actor, route, kind))!
        expect([status, body, [...headers]], cell(actor, route, kind)).toEqual([absent.status, absent.body, [...absent.headers]])
      }
    }
  })

  test('an id of no form is not found either', async () => {
    if (typeof permission === 'string') return
    for (const id of ['x', '..', '%2e%2e', "'", 'ü'.repeat(16), 'i'.repeat(16)]) {
      const { status } = await matrix.send('coordinator', route, { project: id, organisation: id, fieldwork: id, cohort: id, record: id })
      expect(status).toBe(404)
    }
  })
})

describe('the whole matrix', () => {
  test('has an answer in every cell', () => {
    const cells = routes.reduce((sum, [, permission]) => sum + actors.length * kindsOf(permission).length, 0)
    const given = signedIn.filter((actor) => actor !== 'admin').map((actor) => `${actor} ${[...answers].filter(([name, { status }]) => name.startsWith(`${actor} |`) && status < 400).length}`)
    console.log(`permission matrix: ${routes.length} routes × ${actors.length} actors × up to ${objectKinds.length} objects = ${cells} cells; answered 2xx: ${given.join(', ')}`)
    expect(answers.size).toBe(cells)
    expect(cells).toBeGreaterThan(1000)
  })

  test('leaves one line in the trail for everything that was done, and none for what was refused or only looked at', () => {
    const written = new Set<string>()
    for (const [name, done, added] of lines) {
      const [, route = ''] = name.split(' | ')
      if (route === 'GET /fieldworks/:fieldwork/texts') expect(added, name).toBeLessThanOrEqual(1)
      else expect(added, name).toBe(done && actionOf(route) !== null ? 1 : 0)
      if (added > 0) written.add(route)
    }
    const changing = routes.map(([route]) => route).filter((route) => !route.startsWith('GET '))
    for (const route of changing.filter((route) => actionOf(route) === null)) expect(route).toMatch(/\/(forecast|preview|check)$/)
    for (const route of changing.filter((route) => !written.has(route) && actionOf(route) !== null)) expect(neverDone.some((end) => route.endsWith(end)), route).toBe(true)
  })

  test('the trail is whole after all of it, and names accounts and objects only', async () => {
    const { entries, broken } = await matrix.house.store.trail.verify()
    expect([entries, broken]).toEqual([await matrix.trail(), null])
    const { entries: newest } = await matrix.house.store.trail.list({ project: matrix.objects.own.project, page: 1, size: 1000 })
    for (const { account, object, change } of newest) expect([actors, Object.values(matrix.objects.own).concat(Object.values(matrix.objects.other)), [null]].map((known, at) => (known as unknown[]).includes([account, object?.id, change][at]))).toEqual([true, true, true])
  })

  test('tells no leader or reader the id or name of another organisation or of anything of it', () => {
    const { organisation, cohort } = matrix.objects.other
    let read = 0
    for (const [name, { status, body }] of answers) {
      if (!/^(leader|board|municipality) \|/.test(name) || status >= 400) continue
      read++
      for (const secret of [organisation, cohort, nameOfOther]) expect(JSON.stringify(body), name).not.toContain(secret)
    }
    expect(read).toBeGreaterThan(50)
  })

  test('a reader is told nothing that was not published', () => {
    for (const actor of ['board', 'municipality'] as const) {
      const { body } = answers.get(cell(actor, 'GET /projects/:project', 'own'))!
      expect(body).toMatchObject({ rights: ['results'], consents: [], signalProtocols: [], waves: [{ fieldworks: [] }] })
    }
  })
})

test('reading changes nothing: every GET twice leaves the office file as it was', async () => {
  const before = await matrix.office()
  for (const [route, permission] of routes.filter(([name]) => name.startsWith('GET ')))
    for (const actor of ['coordinator', 'leader', 'municipality', 'admin'] as const) for (const kind of kindsOf(permission).filter((kind) => kind === 'own' || kind === 'other')) for (const _ of [1, 2]) await matrix.send(actor, route, matrix.objects[kind])
  expect(await matrix.office()).toBe(before)
})

test('other methods on the same addresses answer nobody', async () => {
  for (const [route] of routes) {
    const [, pattern = ''] = route.split(' ')
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      if (`${method} ${pattern}` in permissions) continue
      const { status } = await matrix.send('coordinator', `${method} ${pattern}`, matrix.objects.own)
      expect(status).toBe(404)
    }
  }
})
