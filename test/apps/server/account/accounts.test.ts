import { stat } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAccounts, createSetupToken, readAccountKey, type Accounts, type SetupToken } from '../../../../apps/server/src/account/index.ts'
import { expectedTables } from '../../../../apps/server/src/account/auth.ts'
import { accountTables } from '../../../../apps/server/src/account/tables.ts'
import { createThrottle } from '../../../../apps/server/src/account/throttle.ts'
import { openAccountDatabase, type AccountDatabase } from './account-database.ts'

const anna = { name: 'Anna', email: 'anna@example.nl', passphrase: 'vier woorden zijn genoeg' }

let data: AccountDatabase
let setupToken: SetupToken
let accounts: Accounts
let key: string
let time: number

const open = (origin = 'http://localhost:3000'): Accounts => createAccounts({ db: data.file.kysely(), key, origin, setupToken, throttle: createThrottle(() => time) })
const cookieOf = ({ cookies }: { cookies: string[] }): Headers => new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
const rows = (table: string): Promise<Record<string, unknown>[]> => data.file.read((connection) => connection.all(`select * from office.${table}`))
const code = (attempt: Promise<unknown>): Promise<string> => attempt.then(() => 'done', (error: { body?: { code: string } }) => error.body?.code ?? String(error))

async function age(column: 'expiresAt' | 'createdAt', minutes: number): Promise<void> {
  await data.file.write((connection) => connection.run(`update office.account_session set "${column}" = "${column}" - to_minutes($1::bigint)`, [minutes]))
}

beforeEach(async () => {
  data = await openAccountDatabase()
  key = await readAccountKey(data.folder)
  setupToken = createSetupToken()
  time = 0
  accounts = open()
})
afterEach(() => data.close())

test('the migration makes exactly the tables and columns that better-auth expects', () => {
  const made = Object.fromEntries(Object.entries(accountTables).map(([name, columns]) => [name, Object.keys(columns).sort()]))
  const expected = Object.entries(expectedTables({ db: data.file.kysely(), key, origin: 'http://localhost:3000' })).map(([name, columns]) => [name, columns.sort()])
  expect(made).toEqual(Object.fromEntries(expected))
})

describe('the first account', () => {
  test('is made with the link of the server, runs the server, and is signed in', async () => {
    expect(await accounts.exist()).toBe(false)
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    expect(session.account).toEqual({ id: expect.any(String), name: 'Anna', email: 'anna@example.nl', admin: true })
    expect(await accounts.exist()).toBe(true)
    expect((await accounts.session(cookieOf(session)))?.account).toEqual(session.account)
  })

  test('needs the link', async () => {
    expect(await code(accounts.setUp({ token: createSetupToken().text, ...anna }))).toBe('unknown-link')
    expect(await code(accounts.setUp({ token: '', ...anna }))).toBe('unknown-link')
    expect(await accounts.exist()).toBe(false)
  })

  test('is made once, also when two people use the link together', async () => {
    const both = [anna, { ...anna, email: 'bram@example.nl' }].map((person) => code(accounts.setUp({ token: setupToken.text, ...person })))
    expect((await Promise.all(both)).sort()).toEqual(['done', 'setup-done'])
    expect(await rows('account_user')).toHaveLength(1)
  })

  test('keeps a passphrase as argon2id with 46 MiB, never as it is', async () => {
    await accounts.setUp({ token: setupToken.text, ...anna })
    const [credential] = await rows('account_credential')
    expect(credential?.['password']).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
    expect(JSON.stringify(await rows('account_user'))).not.toContain(anna.passphrase)
  })
})

describe('signing in', () => {
  beforeEach(() => accounts.setUp({ token: setupToken.text, ...anna }))

  test('works with the right passphrase, on whatever keyboard it is typed', async () => {
    const { account } = await accounts.signIn(anna)
    expect(account.email).toBe('anna@example.nl')
    expect((await accounts.signIn({ ...anna, email: 'Anna@Example.nl' })).account.id).toBe(account.id)
  })

  test('gives one answer to a wrong passphrase and to nobody’s address', async () => {
    expect(await code(accounts.signIn({ ...anna, passphrase: 'vijf woorden zijn genoeg' }))).toBe('wrong-credentials')
    expect(await code(accounts.signIn({ ...anna, email: 'nobody@example.nl' }))).toBe('wrong-credentials')
    expect(await code(accounts.signIn({ ...anna, email: 'no address' }))).toBe('wrong-credentials')
  })

  test('is slowed down after five wrong guesses, and goes on after the wait', async () => {
    for (let guess = 0; guess < 5; guess += 1) await code(accounts.signIn({ ...anna, passphrase: `wrong guess ${guess} of mine` }))
    expect(await code(accounts.signIn(anna))).toBe('too-many-requests')
    time += 2_000
    expect(await code(accounts.signIn(anna))).toBe('done')
  })

  test('gives a cookie that scripts, other sites and, over https, other hosts never see', async () => {
    const [plain] = (await accounts.signIn(anna)).cookies
    expect(plain).toMatch(/^session=[^;]+;/)
    expect(plain).toMatch(/HttpOnly/i)
    expect(plain).toMatch(/SameSite=Strict/i)
    expect(plain).not.toMatch(/Secure/i)
    const [safe] = (await open('https://vragenlijst.example.nl').signIn(anna)).cookies
    expect(safe).toMatch(/^__Host-session=[^;]+;/)
    expect(safe).toMatch(/; Secure/i)
    expect(safe).toMatch(/Path=\/(;|$)/i)
    expect(safe).not.toMatch(/Domain/i)
  })

  test('gives a new session each time and keeps no address and no browser', async () => {
    await accounts.signIn(anna)
    await accounts.signIn(anna)
    const sessions = await rows('account_session')
    expect(new Set(sessions.map(({ token }) => token)).size).toBe(3)
    for (const { ipAddress, userAgent } of sessions) expect([ipAddress ?? '', userAgent ?? '']).toEqual(['', ''])
  })
})

describe('a session', () => {
  test('ends on signing out, for good', async () => {
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    const [wiped] = await accounts.signOut(cookieOf(session))
    expect(wiped).toMatch(/^session=;.*Max-Age=0/i)
    expect(await accounts.session(cookieOf(session))).toBeNull()
    expect(await rows('account_session')).toEqual([])
  })

  test('cannot be made up or changed', async () => {
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    const cookie = cookieOf(session).get('cookie') ?? ''
    expect(await accounts.session(new Headers())).toBeNull()
    expect(await accounts.session(new Headers({ cookie: 'session=made.up' }))).toBeNull()
    expect(await accounts.session(new Headers({ cookie: cookie.replace(/=(.)/, (_, first) => `=${first === 'A' ? 'B' : 'A'}`) }))).toBeNull()
  })

  test('ends after half an hour without a request', async () => {
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    await age('expiresAt', 31)
    expect(await accounts.session(cookieOf(session))).toBeNull()
  })

  test('lives on while it is used', async () => {
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    await age('expiresAt', 20)
    expect((await accounts.session(cookieOf(session)))?.cookies).toHaveLength(1)
    const [expires] = (await rows('account_session')).map(({ expiresAt }) => (expiresAt as Date).getTime())
    expect(expires).toBeGreaterThan(Date.now() + 29 * 60_000)
  })

  test('ends after twelve hours, used or not', async () => {
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    await age('createdAt', 12 * 60 + 1)
    expect(await accounts.session(cookieOf(session))).toBeNull()
    expect(await rows('account_session')).toEqual([])
  })

})

test('the key of the cookies stays the same, and only the owner reads it', async () => {
  expect(await readAccountKey(data.folder)).toBe(key)
  expect((await stat(`${data.folder}/keys/account.key`)).mode & 0o777).toBe(0o600)
})
