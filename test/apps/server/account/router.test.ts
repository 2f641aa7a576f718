import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, passphrase, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
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
    [{ passphrase: 'leidraadspiegel' }, 404, 'unknown-link'],
    [{ admin: true }, 400, 'body-refused'],
  ])('with %o is refused', async (change, status, code) => {
    const answer = await house.visitor().post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...anna, ...change })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  test('signs the first person in', async () => {
    leader = house.visitor()
    const answer = await leader.post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...anna })
    expect(answer.status).toBe(201)
    expect(answer.body.account).toMatchObject({ name: 'Anna', email: 'anna@example.nl', admin: true })
    expect((await leader.get('/api/account/me')).body).toEqual({ account: answer.body.account, setUp: true })
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
    expect((await visitor.post('/api/account/sign-in', anna)).status).toBe(200)
    expect((await visitor.get('/api/leader/projects')).status).toBe(200)
    const kept = new Map(visitor.cookies)
    await visitor.post('/api/account/sign-out')
    expect(visitor.cookies.size).toBe(0)
    for (const [name, value] of kept) visitor.cookies.set(name, value)
    expect((await visitor.get('/api/leader/projects')).status).toBe(401)
  })

  test('with the wrong words says the same for everybody', async () => {
    const wrong = await house.visitor().post('/api/account/sign-in', { ...anna, passphrase: 'iets heel anders dan dit' })
    const nobody = await house.visitor().post('/api/account/sign-in', { ...anna, email: 'niemand@example.nl' })
    expect([wrong.status, wrong.body]).toEqual([nobody.status, nobody.body])
    expect(wrong.body.code).toBe('wrong-credentials')
  })

  test('without being signed in is no fault', async () => {
    expect((await house.visitor().post('/api/account/sign-out')).status).toBe(200)
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
