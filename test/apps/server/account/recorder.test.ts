import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { access } from '../../../../apps/server/src/account/access.ts'
import { accountActionOf } from '../../../../apps/server/src/account/action.ts'
import { openTestHouse, passphrase, posting, type TestHouse } from '../open-house.ts'
import { enrol, type Enrolled } from '../second-step.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let anna: Visitor
let enrolled: Enrolled
const credentials = { email: 'anna@example.nl', passphrase }
const written = new Set<string>()

beforeAll(async () => {
  house = await openTestHouse()
  anna = house.visitor()
})
afterAll(() => house.leave())

const lines = async () => (await house.store.trail.list({ project: null, page: 1, size: 1000 })).entries.toReversed()
/** What came into the trail while something was done. */
const after = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = (await lines()).length
  await work()
  const added = (await lines()).slice(before).map(({ action, account }) => `${action}${account === null ? ' by nobody' : ''}`)
  for (const line of added) written.add(line.split(' ')[0] ?? '')
  return added
}
const code = async (visitor: Visitor, given: { email: string; passphrase: string }, digits: string | undefined) => {
  const { challenge } = (await visitor.post('/api/account/sign-in', given)).body
  return visitor.post('/api/account/sign-in/code', { challenge, code: digits })
}

describe('the trail of accounts', () => {
  test('has a line for the first account, and for its second step', async () => {
    expect(await after(() => anna.post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...credentials }))).toEqual(['account-made'])
    expect(await after(async () => (enrolled = await enrol(posting(anna))))).toEqual(['second-step-set'])
    expect((await lines()).map(({ account }) => account)).toEqual([...Array(2)].map(() => expect.stringMatching(/^[0-9a-z]{16}$/)))
  })

  test('has one for signing in and one for signing out, and none for signing out of nothing', async () => {
    const visitor = house.visitor()
    expect(await after(() => code(visitor, credentials, enrolled.recoveryCodes.shift()))).toEqual(['signed-in'])
    expect(await after(() => visitor.post('/api/account/sign-out'))).toEqual(['signed-out'])
    expect(await after(() => visitor.post('/api/account/sign-out'))).toEqual([])
  })

  test('has one a day for all who come with a wrong passphrase or address, and one for a wrong code after the right passphrase', async () => {
    expect(await after(() => code(house.visitor(), { ...credentials, passphrase: 'iets heel anders dan dit' }, '000000'))).toEqual(['sign-in-refused by nobody'])
    expect(await after(() => code(house.visitor(), { email: 'zomaar@example.nl', passphrase: 'iets heel anders dan dit' }, '000000'))).toEqual([])
    expect(await after(() => code(house.visitor(), credentials, 'geen-code'))).toEqual(['sign-in-refused'])
    expect(await after(() => code(house.visitor(), credentials, 'geen-code'))).toEqual([])
    expect(JSON.stringify(await lines())).not.toMatch(/@|zomaar|127\.0/)
  })

  test('has one for new codes, another passphrase and ended sessions, and none for what was refused', async () => {
    const next = 'een zin met andere woorden'
    expect(await after(() => anna.send('PUT', '/api/account/passphrase', { present: 'fout en nog eens fout', next }))).toEqual([])
    expect(await after(async () => expect(await anna.send('PUT', '/api/account/passphrase', { present: passphrase, next })).toMatchObject({ status: 200 }))).toEqual(['passphrase-changed'])
    const other = house.visitor()
    await code(other, { ...credentials, passphrase: next }, enrolled.recoveryCodes.shift())
    const session = (await other.get('/api/account/sessions')).body.sessions[0].id
    expect(await after(() => anna.send('DELETE', `/api/account/sessions/${session}`, {}))).toEqual(['session-ended'])
    expect(await after(() => anna.send('DELETE', '/api/account/sessions', {}))).toEqual(['other-sessions-ended'])
    expect(await after(() => anna.post('/api/account/recovery-codes', { passphrase: next }))).toEqual(['recovery-codes-renewed'])
  })

  test('has one for who came in with an invitation, in the project where it was made', async () => {
    const project = (await anna.post('/api/leader/projects', { name: 'Oefennetwerk', pilot: true })).body.project.id
    const invite = async (): Promise<string> => new URL((await anna.post(`/api/leader/projects/${project}/people`, { role: 'reader', note: 'Bert' })).body.url).hash.slice(1)
    await house.visitor().post('/api/account/invitation/account', { token: await invite(), name: 'Bert', email: 'bert@example.nl', passphrase: 'nog weer een andere zin' })
    const { entries: [line] } = await house.store.trail.list({ project, page: 1, size: 1 })
    expect(line).toMatchObject({ action: 'invitation-accepted', project })
    await anna.post('/api/account/invitation/accept', { token: await invite() })
    expect((await house.store.trail.list({ project, page: 1, size: 10 })).entries.map(({ action }) => action)).toEqual(['invitation-accepted', 'person-invited', 'invitation-accepted', 'person-invited', 'project-made'])
    written.add('invitation-accepted')
    const bert = line!.account!
    const { url } = (await anna.post(`/api/account/accounts/${bert}/reset-link`)).body
    expect(await after(() => house.visitor().send('PUT', '/api/account/reset-link', { token: new URL(url).hash.slice(1), passphrase: 'en nu weer iets anders' }))).toEqual(['passphrase-reset'])
    expect(await after(() => anna.send('DELETE', `/api/account/accounts/${bert}`, {}))).toEqual(['account-removed'])
    expect((await lines()).slice(-3)).toMatchObject([{ action: 'reset-link-made', object: { kind: 'account', id: bert } }, { action: 'passphrase-reset', account: bert }, { action: 'account-removed', object: { kind: 'account', id: bert } }])
    written.add('reset-link-made')
  })

  test('forgets no route that changes something', () => {
    const routes = Object.keys(access).filter((route) => !route.startsWith('GET '))
    expect(routes.filter((route) => accountActionOf(route) === null)).toEqual(['POST /second-step', 'POST /invitation', 'POST /reset-link'])
    for (const route of routes.filter((route) => accountActionOf(route) !== null)) expect(written, route).toContain(accountActionOf(route))
  })

  test('has days and no finer time, and is whole', async () => {
    for (const { day } of await lines()) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect((await house.store.trail.verify()).broken).toBeNull()
  })
})
