import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { access } from '../../../../apps/server/src/account/access.ts'
import { createAccountRouter, type AccountPorts } from '../../../../apps/server/src/account/index.ts'
import { openTestHouse, passphrase, posting, type TestHouse } from '../open-house.ts'
import { enrol, signIn, type Enrolled } from '../second-step.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let enrolled: Enrolled
const anna = { email: 'anna@example.nl', passphrase }

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.leave())

describe('setting up', () => {
  test('is asked of a server without accounts', async () => {
    expect((await house.visitor().get('/api/account/me')).body).toEqual({ account: null, setUp: false })
  })

  test.each([
    [{ token: 'x' }, 404, 'unknown-link'],
    [{ passphrase: 'kort' }, 400, 'body-refused'],
    [{ passphrase: 'a'.repeat(200) }, 400, 'body-refused'],
    [{ email: 'no address' }, 400, 'body-refused'],
    [{ name: ' ' }, 400, 'body-refused'],
    [{ admin: true }, 400, 'body-refused'],
  ])('with %o is refused', async (change, status, code) => {
    const answer = await house.visitor().post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...anna, ...change })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  test('refuses a passphrase that is easy to guess, and says why', async () => {
    const answer = await house.visitor().post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...anna, passphrase: 'leidraadspiegel' })
    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([422, 'weak-passphrase', 'known'])
  })

  test('signs the first person in, who then can do nothing but set up a second step', async () => {
    leader = house.visitor()
    const answer = await leader.post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...anna })
    expect(answer.status).toBe(201)
    expect(answer.body.account).toMatchObject({ name: 'Anna', email: 'anna@example.nl', admin: true })
    expect((await leader.get('/api/account/me')).body).toEqual({ account: answer.body.account, setUp: true })
    const before = new Map(leader.cookies)
    for (const path of ['/api/leader/projects', '/api/account/sessions']) {
      const { status, body } = await leader.get(path)
      expect([status, body.code]).toEqual([403, 'second-step-missing'])
    }
    enrolled = await enrol(posting(leader))
    expect((await leader.get('/api/leader/projects')).status).toBe(200)
    expect(leader.cookies).not.toEqual(before)
    leader.cookies.forEach((_, name) => expect((before.get(name) ?? '').length).toBeGreaterThan(40))
    const old = house.visitor()
    for (const [name, value] of before) old.cookies.set(name, value)
    expect((await old.get('/api/account/me')).body.account).toBeNull()
  })

  test('happens once', async () => {
    const answer = await house.visitor().post('/api/account/setup', { token: house.setupToken.text, name: 'Bram', email: 'bram@example.nl', passphrase })
    expect([answer.status, answer.body.code]).toEqual([409, 'setup-done'])
  })
})

describe('signing in and out', () => {
  test('opens and shuts the workspace', async () => {
    const visitor = house.visitor()
    expect((await visitor.get('/api/leader/projects')).status).toBe(401)
    expect((await visitor.post('/api/account/sign-in', anna)).body).toEqual({ account: null, challenge: expect.any(String) })
    expect((await visitor.get('/api/leader/projects')).status).toBe(401)
    await signIn(posting(visitor), anna, enrolled)
    expect((await visitor.get('/api/leader/projects')).status).toBe(200)
    const kept = new Map(visitor.cookies)
    await visitor.post('/api/account/sign-out')
    expect(visitor.cookies.size).toBe(0)
    for (const [name, value] of kept) visitor.cookies.set(name, value)
    expect((await visitor.get('/api/leader/projects')).status).toBe(401)
  })

  test('with the wrong words says the same for everybody', async () => {
    const known = [anna, { ...anna, passphrase: 'iets heel anders dan dit' }, { ...anna, email: 'niemand@example.nl' }]
    for (const credentials of known) {
      const first = await house.visitor().post('/api/account/sign-in', credentials)
      expect([first.status, first.body, first.headers.getSetCookie()]).toEqual([200, { account: null, challenge: expect.stringMatching(/^[\w-]{43}$/) }, []])
      const second = await house.visitor().post('/api/account/sign-in/code', { challenge: first.body.challenge, code: '000000' })
      expect([second.status, second.body.code, second.headers.getSetCookie()]).toEqual([401, 'wrong-credentials', []])
    }
  })

  test('without being signed in is no fault', async () => {
    expect((await house.visitor().post('/api/account/sign-out')).status).toBe(200)
  })
})

describe('every route', () => {
  test('has an access and every access a route', () => {
    const routes = createAccountRouter({ origin: () => '' } as AccountPorts).routes.filter(({ method }) => method !== 'ALL')
    expect([...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(Object.keys(access).sort())
  })

  test.each(Object.entries(access).filter(([, needed]) => needed !== 'anybody'))('%s answers nobody who is not signed in', async (route) => {
    const [method = '', path = ''] = route.split(' ')
    const answer = await house.visitor().send(method, `/api/account${path}`, method === 'GET' ? undefined : {})
    expect([answer.status, answer.body.code]).toEqual([401, 'signed-out'])
  })
})

describe('the own account', () => {
  test('lists sessions by their day, without address or browser, and ends one or all others', async () => {
    const [other, third] = [house.visitor(), house.visitor()]
    for (const visitor of [other, third]) await signIn(posting(visitor), anna, enrolled)
    const { sessions } = (await other.get('/api/account/sessions')).body
    expect(sessions).toHaveLength(3)
    expect(sessions[0]).toEqual({ id: expect.any(String), begunOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), thisOne: true })
    const own = (await third.get('/api/account/sessions')).body.sessions[0].id
    await other.send('DELETE', `/api/account/sessions/${own}`, {})
    expect((await third.get('/api/account/me')).body.account).toBeNull()
    await leader.send('DELETE', '/api/account/sessions', {})
    expect((await other.get('/api/account/me')).body.account).toBeNull()
    expect((await leader.get('/api/account/sessions')).body.sessions).toHaveLength(1)
  })

  test('asks the present passphrase before it changes anything that lets people in', async () => {
    const wrong = { passphrase: 'iets heel anders dan dit' }
    const answers = [
      await leader.send('PUT', '/api/account/passphrase', { present: wrong.passphrase, next: 'een zin met andere woorden' }),
      await leader.post('/api/account/recovery-codes', wrong),
      await leader.post('/api/account/second-step', wrong),
      await leader.post('/api/account/second-step', {}),
    ]
    for (const { status, body } of answers) expect([status, body.code]).toEqual([422, 'wrong-passphrase'])
  })

  test('changes the passphrase and with that ends every other session', async () => {
    const other = house.visitor()
    await signIn(posting(other), anna, enrolled)
    const weak = await leader.send('PUT', '/api/account/passphrase', { present: passphrase, next: 'anna@example.nl' })
    expect([weak.status, weak.body.detail]).toEqual([422, 'own'])
    const next = 'een zin met andere woorden'
    expect((await leader.send('PUT', '/api/account/passphrase', { present: passphrase, next })).status).toBe(200)
    expect((await other.get('/api/account/me')).body.account).toBeNull()
    expect((await leader.get('/api/account/me')).body.account).not.toBeNull()
    await signIn(posting(house.visitor()), { ...anna, passphrase: next }, enrolled)
    await leader.send('PUT', '/api/account/passphrase', { present: next, next: passphrase })
  })
})

describe('a request from elsewhere', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
    ['an old browser on another site', { origin: 'https://kwaad.example' }],
    ['a program that says nothing', {}],
  ])('%s changes nothing', async (_who, headers) => {
    const cookie = [...leader.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    for (const path of ['/api/leader/projects', '/api/account/sign-out']) {
      const answer = await house.app.request(path, { method: 'POST', headers: { 'content-type': 'application/json', cookie, ...headers }, body: '{}' })
      expect(answer.status).toBe(403)
      expect(((await answer.json()) as any).code).toBe('foreign-request')
    }
    expect((await leader.get('/api/account/me')).body.account).not.toBeNull()
  })

  test('an old browser on our own page may', async () => {
    const answer = await house.app.request('/api/account/sign-in', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' }, body: JSON.stringify(anna) })
    expect(answer.status).toBe(200)
  })

  test('a form cannot pass for JSON', async () => {
    const answer = await leader.send('POST', '/api/leader/projects', 'name=a&pilot=true', { 'content-type': 'application/x-www-form-urlencoded' })
    expect([answer.status, answer.body.code]).toEqual([415, 'wrong-content-type'])
  })
})
