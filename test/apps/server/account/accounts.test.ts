import { stat } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAccounts, createSetupToken, readAccountKey, type Accounts, type SetupToken } from '../../../../apps/server/src/account/index.ts'
import { expectedTables } from '../../../../apps/server/src/account/auth.ts'
import { accountTables, secondStepTables } from '../../../../apps/server/src/account/tables.ts'
import type { Session } from '../../../../apps/server/src/account/index.ts'
import { codeOf } from '../second-step.ts'
import { openAccountDatabase, type AccountDatabase } from './account-database.ts'

const anna = { name: 'Anna', email: 'anna@example.nl', passphrase: 'vier woorden zijn genoeg' }

let data: AccountDatabase
let setupToken: SetupToken
let accounts: Accounts
let key: string
/** How far the clock of the accounts is ahead, in milliseconds. */
let later: number

const open = (origin = 'http://localhost:3000'): Accounts => createAccounts({ db: data.file.kysely(), key, origin, setupToken, now: () => Date.now() + later })
const nobody = new Headers()
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
  later = 0
  accounts = open()
})
afterEach(() => data.close())

/** The first account with a second step: the key of its app and its recovery codes. */
async function enrolled(): Promise<{ id: string; key: string; codes: string[] }> {
  const { account } = await accounts.setUp({ token: setupToken.text, ...anna })
  const { key } = await accounts.secondStep.begin(account)
  return { id: account.id, key, codes: await accounts.secondStep.confirm(account.id, codeOf(key, -1)) }
}

async function challengeOf(credentials: { email: string; passphrase: string }, of = accounts): Promise<string> {
  const answer = await of.signIn(credentials, nobody)
  if (!('challenge' in answer)) throw new Error('a session without a code')
  return answer.challenge
}

const signIn = async (code: string, of = accounts): Promise<Session> => of.giveCode({ challenge: await challengeOf(anna, of), code }, nobody)

test('the migrations make exactly the tables and columns that better-auth expects', () => {
  const { account_user: user = {}, ...others } = accountTables
  const tables = { account_user: { ...user, secondStep: true }, ...others, ...secondStepTables }
  const made = Object.fromEntries(Object.entries(tables).map(([name, columns]) => [name, Object.keys(columns).sort()]))
  const expected = Object.entries(expectedTables({ db: data.file.kysely(), key, origin: 'http://localhost:3000' })).map(([name, columns]) => [name, columns.sort()])
  expect(made).toEqual(Object.fromEntries(expected))
})

describe('the first account', () => {
  test('is made with the link of the server, runs the server, and is signed in', async () => {
    expect(await accounts.exist()).toBe(false)
    const session = await accounts.setUp({ token: setupToken.text, ...anna })
    expect(session.account).toEqual({ id: expect.any(String), name: 'Anna', email: 'anna@example.nl', admin: true, secondStep: false })
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
  let key: string
  let codes: string[]
  beforeEach(async () => void ({ key, codes } = await enrolled()))

  test('takes the passphrase and then the code, in whatever letters the address is typed', async () => {
    expect((await signIn(codeOf(key))).account).toMatchObject({ email: 'anna@example.nl', secondStep: true })
    const challenge = await challengeOf({ ...anna, email: 'Anna@Example.nl' })
    expect((await accounts.giveCode({ challenge, code: codes[0]!.toUpperCase().replaceAll('-', ' ') }, nobody)).account.name).toBe('Anna')
  })

  test('says before the code nothing about address or passphrase, and after it one thing', async () => {
    for (const wrong of [{ ...anna, passphrase: 'vijf woorden zijn genoeg' }, { ...anna, email: 'nobody@example.nl' }, { ...anna, email: 'no address' }]) {
      const challenge = await challengeOf(wrong)
      expect(challenge).toMatch(/^[\w-]{43}$/)
      expect(await code(accounts.giveCode({ challenge, code: codeOf(key) }, nobody))).toBe('wrong-credentials')
    }
    expect(await code(signIn('000000'))).toBe('wrong-credentials')
    expect(await code(signIn(codeOf(key)))).toBe('done')
  })

  test('takes a code once, also within its half minute, and none that came before it', async () => {
    const both = await Promise.all([code(signIn(codeOf(key, 1))), code(signIn(codeOf(key, 1)))])
    expect(both.sort()).toEqual(['done', 'wrong-credentials'])
    expect(await code(signIn(codeOf(key, 1)))).toBe('wrong-credentials')
    expect(await code(signIn(codeOf(key)))).toBe('wrong-credentials')
  })

  test('takes a recovery code once, also from two browsers together', async () => {
    const both = await Promise.all([code(signIn(codes[3]!)), code(signIn(codes[3]!))])
    expect(both.sort()).toEqual(['done', 'wrong-credentials'])
    expect(await code(signIn(codes[3]!))).toBe('wrong-credentials')
  })

  test.each([[-2, 'wrong-credentials'], [0, 'done'], [1, 'done'], [2, 'wrong-credentials']])('with a clock that is %i steps off gives: %s', async (off, expected) => {
    expect(await code(signIn(codeOf(key, off)))).toBe(expected)
  })

  test('takes a challenge once, for ten minutes', async () => {
    const challenge = await challengeOf(anna)
    expect(await code(accounts.giveCode({ challenge, code: codes[0]! }, nobody))).toBe('done')
    expect(await code(accounts.giveCode({ challenge, code: codes[1]! }, nobody))).toBe('sign-in-over')
    const second = await challengeOf(anna)
    later += 10 * 60_000
    expect(await code(accounts.giveCode({ challenge: second, code: codes[1]! }, nobody))).toBe('sign-in-over')
  })

  test('is slowed down after five wrong passphrases, and goes on after the wait', async () => {
    for (let guess = 0; guess < 5; guess += 1) await challengeOf({ ...anna, passphrase: `wrong guess ${guess} of mine` })
    expect(await code(challengeOf(anna))).toBe('too-many-requests')
    expect(await code(challengeOf({ ...anna, email: 'bram@example.nl' }))).toBe('done')
    later += 2_000
    expect(await code(signIn(codes[0]!))).toBe('done')
  })

  test.each([['right', anna.passphrase], ['wrong', 'vijf woorden zijn genoeg']])('is slowed down after five wrong codes, alike with the %s passphrase', async (_which, passphrase) => {
    const challenge = await challengeOf({ ...anna, passphrase })
    for (let guess = 0; guess < 5; guess += 1) expect(await code(accounts.giveCode({ challenge, code: `00000${guess}` }, nobody))).toBe('wrong-credentials')
    expect(await code(accounts.giveCode({ challenge, code: '000005' }, nobody))).toBe('too-many-requests')
    later += 1_000
    const again = await challengeOf({ ...anna, passphrase })
    expect(await code(accounts.giveCode({ challenge: again, code: '000005' }, nobody))).toBe('too-many-requests')
  })

  test('is not slowed down by guesses at codes from who does not know the passphrase', async () => {
    const challenge = await challengeOf({ ...anna, passphrase: 'vijf woorden zijn genoeg' })
    for (let guess = 0; guess < 8; guess += 1) await code(accounts.giveCode({ challenge, code: `00000${guess}` }, nobody))
    expect(await code(signIn(codes[0]!))).toBe('done')
  })

  test('gives a cookie that scripts, other sites and, over https, other hosts never see', async () => {
    const [plain] = (await signIn(codes[0]!)).cookies
    expect(plain).toMatch(/^session=[^;]+;/)
    expect(plain).toMatch(/HttpOnly/i)
    expect(plain).toMatch(/SameSite=Strict/i)
    expect(plain).not.toMatch(/Secure/i)
    const [safe] = (await signIn(codes[1]!, open('https://vragenlijst.example.nl'))).cookies
    expect(safe).toMatch(/^__Host-session=[^;]+;/)
    expect(safe).toMatch(/; Secure/i)
    expect(safe).toMatch(/Path=\/(;|$)/i)
    expect(safe).not.toMatch(/Domain/i)
  })

  test('gives a new session each time, keeps no address and no browser, and ends the one that the browser had', async () => {
    const first = await signIn(codes[0]!)
    const second = await accounts.giveCode({ challenge: await challengeOf(anna), code: codes[1]! }, cookieOf(first))
    expect(await accounts.session(cookieOf(first))).toBeNull()
    expect(await accounts.session(cookieOf(second))).not.toBeNull()
    for (const { ipAddress, userAgent } of await rows('account_session')) expect([ipAddress ?? '', userAgent ?? '']).toEqual(['', ''])
  })
})

describe('the invented network', () => {
  test('is opened by the link of the server, as often as one likes, and only where there is one', async () => {
    const { id } = await enrolled()
    const token = createSetupToken()
    const demo = createAccounts({ db: data.file.kysely(), key, origin: 'http://localhost:3000', setupToken, demo: { token, email: anna.email } })
    for (const _ of [1, 2]) expect((await accounts.session(cookieOf(await demo.lookAround(token.text, nobody))))?.account.id).toBe(id)
    expect(await code(demo.lookAround(setupToken.text, nobody))).toBe('unknown-link')
    expect(await code(accounts.lookAround(token.text, nobody))).toBe('unknown-link')
  })
})

describe('the second step', () => {
  test('is set up by who signs in without one: the right passphrase opens a session that has none', async () => {
    await accounts.setUp({ token: setupToken.text, ...anna })
    const session = await accounts.signIn(anna, nobody)
    expect(session).toMatchObject({ account: { secondStep: false } })
    expect(await challengeOf({ ...anna, passphrase: 'vijf woorden zijn genoeg' })).toMatch(/^[\w-]{43}$/)
  })

  test('keeps neither the key nor a recovery code as it is', async () => {
    const { key, codes } = await enrolled()
    expect(new Set(codes).size).toBe(10)
    for (const one of codes) expect(one).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/)
    const kept = JSON.stringify([await rows('account_second_step'), await rows('account_recovery_code')])
    for (const secret of [key, ...codes]) expect(kept).not.toContain(secret.replaceAll('-', ''))
  })

  test('changes to another app only after a code of that app; until then the old one works', async () => {
    const { id, key } = await enrolled()
    const next = await accounts.secondStep.begin({ id, email: anna.email })
    expect(await code(accounts.secondStep.confirm(id, codeOf(key)))).toBe('wrong-code')
    expect(await code(signIn(codeOf(key)))).toBe('done')
    await accounts.secondStep.confirm(id, codeOf(next.key))
    expect(await code(signIn(codeOf(key, 1)))).toBe('wrong-credentials')
    expect(await code(signIn(codeOf(next.key, 1)))).toBe('done')
  })

  test('gives new recovery codes, and then the old ones are worth nothing', async () => {
    const { id, codes } = await enrolled()
    const [fresh] = await accounts.secondStep.renewCodes(id)
    expect(await code(signIn(codes[0]!))).toBe('wrong-credentials')
    expect(await code(signIn(fresh!))).toBe('done')
    expect(await accounts.secondStep.codesLeft(id)).toBe(9)
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
