import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, passphrase, posting, type TestHouse } from '../open-house.ts'
import { codeOf, enrol, signIn, type Enrolled } from '../second-step.ts'
import type { Answer, Visitor } from '../visitor.ts'

let house: TestHouse
let anna: Visitor
let project: string
let organisation: string
let other: string
const words = 'een zin met andere woorden'

beforeAll(async () => {
  house = await openTestHouse()
  anna = await house.leader()
  project = (await anna.post('/api/leader/projects', { name: 'Netwerk Noord', pilot: false })).body.project.id
  for (const name of ['De Linde', 'Het Anker']) await anna.post(`/api/leader/projects/${project}/organisations`, { name, kind: 'implementing', contact: '', crisis: '020 123 45 67' })
  const { organisations } = (await anna.get(`/api/leader/projects/${project}`)).body
  organisation = organisations.find(({ name }: { name: string }) => name === 'De Linde').id
  other = organisations.find(({ name }: { name: string }) => name === 'Het Anker').id
})
afterAll(() => house.leave())

const secretOf = ({ body }: Answer): string => String(body.url).split('#')[1] ?? ''
const invite = async (who: Visitor, role: string): Promise<string> =>
  secretOf(await who.post(role === 'coordinator' ? `/api/leader/projects/${project}/people` : `/api/leader/organisations/${organisation}/people`, { role, note: 'Sanne' }))
const code = ({ status, body }: Answer): [number, string] => [status, body.code ?? 'done']

/** Somebody new, who came in by an invitation and set up the second step. */
async function joined(name: string, role: string): Promise<{ visitor: Visitor; enrolled: Enrolled; email: string; id: string }> {
  const visitor = house.visitor()
  const email = `${name.toLowerCase()}@example.nl`
  const { account } = await posting(visitor)('/api/account/invitation/account', { token: await invite(anna, role), name, email, passphrase })
  return { visitor, enrolled: await enrol(posting(visitor)), email, id: account.id }
}

describe('an invitation', () => {
  test('says who asks what, and keeps nothing of itself but a hash', async () => {
    const token = await invite(anna, 'leader')
    expect(token).toMatch(/^[\w-]{43}$/)
    expect((await house.visitor().post('/api/account/invitation', { token })).body).toEqual({ project: 'Netwerk Noord', organisation: 'De Linde', role: 'leader', invitedBy: 'Anna', until: expect.stringMatching(/^\d{4}-/) })
    const kept = await house.store.office.read((connection) => connection.all('select * from office.account_invitation'))
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  test('makes one account, which sees only what it may once it has a second step', async () => {
    const token = await invite(anna, 'leader')
    const visitor = house.visitor()
    const made = await visitor.post('/api/account/invitation/account', { token, name: 'Bram', email: 'bram@example.nl', passphrase })
    expect([made.status, made.body.account.admin, made.body.project]).toEqual([201, false, project])
    expect(code(await visitor.get(`/api/leader/projects/${project}`))).toEqual([403, 'second-step-missing'])
    await enrol(posting(visitor))
    const view = (await visitor.get(`/api/leader/projects/${project}`)).body
    expect(view.organisations.map(({ name }: { name: string }) => name)).toEqual(['De Linde'])
    expect(view.rights).not.toContain('coordinate')
    expect(code(await house.visitor().post('/api/account/invitation/account', { token, name: 'Cas', email: 'cas@example.nl', passphrase }))).toEqual([404, 'unknown-link'])
  })

  test('of two people with the same link lets one in, and leaves no account of the other', async () => {
    const token = await invite(anna, 'reader')
    const both = await Promise.all(['een', 'twee'].map((name) => house.visitor().post('/api/account/invitation/account', { token, name, email: `${name}@example.nl`, passphrase })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404])
    const { accounts } = (await anna.get('/api/account/accounts')).body
    expect(accounts.filter(({ name }: { name: string }) => ['een', 'twee'].includes(name))).toHaveLength(1)
  })

  test('is taken by who has an account, once, and stays good when the address was taken or the passphrase weak', async () => {
    const { visitor, email } = await joined('Dirk', 'reader')
    const token = await invite(anna, 'coordinator')
    expect(code(await house.visitor().post('/api/account/invitation/account', { token, name: 'Dirk', email, passphrase }))).toEqual([409, 'account-exists'])
    expect(code(await house.visitor().post('/api/account/invitation/account', { token, name: 'Eef', email: 'eef@example.nl', passphrase: 'welkom2026!!' }))).toEqual([422, 'weak-passphrase'])
    expect(code(await house.visitor().post('/api/account/invitation/accept', { token }))).toEqual([401, 'signed-out'])
    expect((await visitor.post('/api/account/invitation/accept', { token })).body).toEqual({ project })
    expect((await visitor.get(`/api/leader/projects/${project}`)).body.rights).toContain('coordinate')
    expect(code(await visitor.post('/api/account/invitation/accept', { token }))).toEqual([404, 'unknown-link'])
  })

  test('is withdrawn by who coordinates, and with the access of who made it', async () => {
    const token = await invite(anna, 'leader')
    const { invitations } = (await anna.get(`/api/leader/projects/${project}/people`)).body
    await anna.send('DELETE', `/api/leader/projects/${project}/people-invitations/${invitations.at(-1).id}`, {})
    expect(code(await house.visitor().post('/api/account/invitation', { token }))).toEqual([404, 'unknown-link'])
    const fien = await joined('Fien', 'leader')
    const hers = await invite(fien.visitor, 'reader')
    await anna.send('DELETE', `/api/leader/projects/${project}/people/${fien.id}`, {})
    expect(code(await house.visitor().post('/api/account/invitation', { token: hers }))).toEqual([404, 'unknown-link'])
    expect((await fien.visitor.get('/api/leader/projects')).body.projects).toEqual([])
  })

  test('works for seven days', async () => {
    const token = await invite(anna, 'leader')
    await house.store.office.write((connection) => connection.run(`update office.account_invitation set "expiresAt" = "expiresAt" - to_days(7)`))
    expect(code(await house.visitor().post('/api/account/invitation', { token }))).toEqual([404, 'unknown-link'])
    expect((await anna.get(`/api/leader/projects/${project}/people`)).body.invitations).toEqual([])
  })
})

describe('the people of a project', () => {
  test('a leader sees and invites those of the own organisation, never a coordinator', async () => {
    const { visitor } = await joined('Gijs', 'leader')
    const { people } = (await visitor.get(`/api/leader/projects/${project}/people`)).body
    for (const { roles } of people) for (const { organisation: of, role } of roles) expect([organisation, role === 'coordinator' ? null : organisation]).toContain(of)
    expect(code(await visitor.post(`/api/leader/organisations/${organisation}/people`, { role: 'coordinator', note: '' }))).toEqual([400, 'body-refused'])
    expect(code(await visitor.post(`/api/leader/organisations/${other}/people`, { role: 'leader', note: '' }))).toEqual([404, 'not-found'])
    expect(code(await visitor.post(`/api/leader/projects/${project}/people`, { role: 'coordinator', note: '' }))).toEqual([404, 'not-found'])
  })

  test('a project keeps its last coordinator', async () => {
    const own = (await anna.post('/api/leader/projects', { name: 'Alleen', pilot: false })).body.project.id
    const [{ account }] = (await anna.get(`/api/leader/projects/${own}/people`)).body.people
    expect(code(await anna.send('DELETE', `/api/leader/projects/${own}/people/${account}`, {}))).toEqual([409, 'last-coordinator'])
  })
})

describe('a link for a lost passphrase', () => {
  test('works once, asks the second step as ever, and ends every session', async () => {
    const { visitor, enrolled, email, id } = await joined('Hanna', 'leader')
    const token = secretOf(await anna.post(`/api/leader/projects/${project}/people/${id}/reset-link`))
    expect((await house.visitor().post('/api/account/reset-link', { token })).body).toEqual({ name: 'Hanna', email })
    expect(code(await house.visitor().send('PUT', '/api/account/reset-link', { token, passphrase: 'Hanna2026!!!' }))).toEqual([422, 'weak-passphrase'])
    const answers = await Promise.all([1, 2].map(() => house.visitor().send('PUT', '/api/account/reset-link', { token, passphrase: words })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    for (const { headers } of answers) expect(headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie))).toEqual([])
    expect((await visitor.get('/api/account/me')).body.account).toBeNull()
    await signIn(posting(visitor), { email, passphrase: words }, enrolled)
    expect((await visitor.get('/api/leader/projects')).body.projects).toHaveLength(1)
  })

  test('dies when the passphrase changes, when another is made, and after a day', async () => {
    const { visitor, id } = await joined('Ilse', 'reader')
    const make = async (): Promise<string> => secretOf(await anna.post(`/api/account/accounts/${id}/reset-link`))
    const ask = async (token: string) => code(await house.visitor().post('/api/account/reset-link', { token }))
    const first = await make()
    const second = await make()
    expect(await ask(first)).toEqual([404, 'unknown-link'])
    await visitor.send('PUT', '/api/account/passphrase', { present: passphrase, next: words })
    expect(await ask(second)).toEqual([404, 'unknown-link'])
    const third = await make()
    expect(await ask(third)).toEqual([200, 'done'])
    await house.store.office.write((connection) => connection.run(`update office.account_reset_link set "expiresAt" = "expiresAt" - to_days(1)`))
    expect(await ask(third)).toEqual([404, 'unknown-link'])
  })

  test('is made by a coordinator only for who takes part nowhere else, and never for who runs the server', async () => {
    const jan = await joined('Jan', 'coordinator')
    const elsewhere = (await jan.visitor.post('/api/leader/projects', { name: 'Elders', pilot: false })).body.project.id
    const answer = await anna.post(`/api/leader/projects/${project}/people/${jan.id}/reset-link`)
    expect(code(answer)).toEqual([409, 'not-yours'])
    expect(elsewhere).not.toBe(project)
    const { people } = (await jan.visitor.get(`/api/leader/projects/${project}/people`)).body
    const admin = people.find(({ name }: { name: string }) => name === 'Anna').account
    expect(code(await jan.visitor.post(`/api/leader/projects/${project}/people/${admin}/reset-link`))).toEqual([409, 'not-yours'])
  })
})

describe('who runs the server', () => {
  test('sees who has an account, and nobody else sees that', async () => {
    const { visitor, id } = await joined('Kim', 'coordinator')
    const { accounts } = (await anna.get('/api/account/accounts')).body
    expect(accounts.find((account: { id: string }) => account.id === id)).toEqual({ id, name: 'Kim', email: 'kim@example.nl', admin: false, secondStep: true })
    for (const [method, path] of [['GET', 'accounts'], ['DELETE', `accounts/${id}`], ['POST', `accounts/${id}/reset-link`]] as const)
      expect(code(await visitor.send(method, `/api/account/${path}`, method === 'GET' ? undefined : {}))).toEqual([404, 'not-found'])
  })

  test('ends an account: its sessions, its access and its address are gone, and the own one stays', async () => {
    const { visitor, id, email } = await joined('Loes', 'leader')
    expect(code(await anna.send('DELETE', `/api/account/accounts/${id}`, {}))).toEqual([200, 'done'])
    expect((await visitor.get('/api/account/me')).body.account).toBeNull()
    expect((await house.store.grants.of(id))).toEqual([])
    expect((await house.visitor().post('/api/account/sign-in', { email, passphrase })).body).toEqual({ account: null, challenge: expect.any(String) })
    const own = (await anna.get('/api/account/me')).body.account.id
    expect(code(await anna.send('DELETE', `/api/account/accounts/${own}`, {}))).toEqual([409, 'own-account'])
  })
})

describe('a key of one kind opens nothing of another', () => {
  const doors = ['setup', 'sign-in/code', 'look-around', 'invitation', 'invitation/account', 'invitation/accept', 'reset-link', 'PUT reset-link', 'cookie'] as const
  const goodAt: Record<string, readonly string[]> = {
    challenge: ['sign-in/code'],
    invitation: ['invitation', 'invitation/account', 'invitation/accept'],
    'reset link': ['reset-link', 'PUT reset-link'],
    session: ['cookie'],
    'recovery code': [],
    'used invitation': [],
    'set-up token': [],
  }
  const keys = new Map<string, string>()

  beforeAll(async () => {
    const mies = await joined('Mies', 'leader')
    const { challenge } = (await house.visitor().post('/api/account/sign-in', { email: mies.email, passphrase })).body
    const used = await invite(anna, 'reader')
    await mies.visitor.post('/api/account/invitation/accept', { token: used })
    keys.set('challenge', challenge)
    keys.set('invitation', await invite(anna, 'reader'))
    keys.set('reset link', secretOf(await anna.post(`/api/account/accounts/${mies.id}/reset-link`)))
    keys.set('session', [...mies.visitor.cookies.values()][0] ?? '')
    keys.set('recovery code', mies.enrolled.recoveryCodes[0] ?? '')
    keys.set('used invitation', used)
    keys.set('set-up token', house.setupToken.text)
  })

  function knock(door: (typeof doors)[number], key: string): Promise<Answer> {
    const visitor = house.visitor()
    if (door === 'cookie') {
      visitor.cookies.set('session', key)
      return visitor.get('/api/account/sessions')
    }
    if (door === 'sign-in/code') return visitor.post('/api/account/sign-in/code', { challenge: key, code: codeOf('A'.repeat(52)) })
    if (door === 'PUT reset-link') return visitor.send('PUT', '/api/account/reset-link', { token: key, passphrase: words })
    const person = ['setup', 'invitation/account'].includes(door) ? { name: 'Niemand', email: 'niemand@example.nl', passphrase } : {}
    return (door === 'invitation/accept' ? anna : visitor).post(`/api/account/${door}`, { token: key, ...person })
  }

  test.each(Object.keys(goodAt).flatMap((kind) => doors.filter((door) => !goodAt[kind]?.includes(door)).map((door) => [kind, door] as const)))('a %s at %s', async (kind, door) => {
    const key = keys.get(kind) ?? ''
    expect(key).not.toBe('')
    for (const form of [key, decodeURIComponent(key), decodeURIComponent(key).split('.')[0] ?? '']) {
      const { status, body, headers } = await knock(door, form)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(body.code).not.toBe('wrong-credentials')
      expect(headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie))).toEqual([])
    }
  })

  test('and every key still opens what it is for', async () => {
    expect((await knock('invitation', keys.get('invitation') ?? '')).status).toBe(200)
    expect((await knock('reset-link', keys.get('reset link') ?? '')).status).toBe(200)
    expect((await knock('cookie', keys.get('session') ?? '')).status).toBe(200)
    expect((await knock('sign-in/code', keys.get('challenge') ?? '')).body.code).toBe('wrong-credentials')
  })
})
