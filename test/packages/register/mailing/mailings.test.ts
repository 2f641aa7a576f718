import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MailRound, MailTurn } from '@leidraadspiegel/register'
import { filesOf, newRegister, type OpenedRegister } from '../register-folder.ts'

const fieldwork = 'f1e1d1w0rk000001'
const cohort = 'c0h0rt0000000001'
const invitation: MailRound = { kind: 'invitation', to: 'everyone', day: '2027-01-04', until: '2027-01-31' }
const reminder = (to: MailRound['to'] = 'everyone'): MailRound => ({ kind: 'reminder', to, day: '2027-01-11', until: '2027-01-31' })
const keepUntil = '2027-03-02'

let opened: OpenedRegister
beforeEach(async () => {
  opened = await newRegister()
})
afterEach(() => opened.close())

const mailings = () => opened.register.mailings
const add = (...addresses: string[]) => mailings().add({ fieldwork, cohort, keepUntil }, addresses)
const redeem = (secret: string) => opened.register.redeem({ fieldwork, cohort, secret })

/** Everybody whose turn it is gets a mail; gives the secret in each by address. */
async function sendAll(): Promise<Map<string | null, string>> {
  const secrets = new Map<string | null, string>()
  for (let turn = await mailings().next(cohort, new Set()); turn !== null; turn = await mailings().next(cohort, new Set())) {
    secrets.set(turn.address, (await mailings().secretFor(turn)) ?? '')
    await mailings().done(turn, 'sent')
  }
  return secrets
}

async function nextTurn(): Promise<MailTurn> {
  const turn = await mailings().next(cohort, new Set())
  if (turn === null) throw new Error('nobody waits')
  return turn
}

describe('a list of addresses', () => {
  test('takes each address once, whatever its capitals, and survives a restart', async () => {
    expect(await add('jan@a.nl', 'piet@a.nl')).toBe(2)
    expect(mailings().unknown(cohort, ['JAN@a.nl', 'els@a.nl'])).toEqual(['els@a.nl'])
    expect(await add('JAN@a.nl', 'els@a.nl')).toBe(1)
    await opened.reopen()
    expect(mailings().state(cohort)).toEqual({ contacts: 3, uninvited: 3, refused: [], rounds: [], sending: false, keepUntil })
  })

  test('forgets an address that is typed, with the links it got, and leaves nothing of it in the file', async () => {
    await add('jan@a.nl', 'piet@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    const secrets = await sendAll()
    const lines = async () => (await readFile(join(opened.folder, 'contacts', cohort), 'utf8')).trimEnd().split('\n').length
    expect(await lines()).toBe(3)
    expect(await mailings().remove(cohort, 'Jan@a.nl')).toBe(true)
    expect(await mailings().remove(cohort, 'jan@a.nl')).toBe(false)
    expect(await lines()).toBe(2)
    expect([await redeem(secrets.get('jan@a.nl')!), await redeem(secrets.get('piet@a.nl')!)]).toEqual(['unknown', 'first'])
  })

  test('goes when the fieldwork closes, and after its last day', async () => {
    await add('jan@a.nl')
    await mailings().expire('2027-03-02')
    expect(mailings().state(cohort)?.contacts).toBe(1)
    await mailings().expire('2027-03-03')
    expect([mailings().state(cohort), await readdir(join(opened.folder, 'contacts'))]).toEqual([null, []])
    await add('jan@a.nl')
    await opened.register.forget(fieldwork)
    expect([mailings().state(cohort), await readdir(join(opened.folder, 'contacts'))]).toEqual([null, []])
  })

  test('is in no file of the folder in the clear, nor are the secrets in its mails or the letter', async () => {
    const addresses = Array.from({ length: 20 }, (_, number) => `kanarie-${number}-${'q7x'.repeat(15)}@voorbeeld.nl`)
    await add(...addresses)
    await opened.register.letters.keep('organisatie/professional', JSON.stringify({ replyTo: 'kanarie-antwoord@voorbeeld.nl' }))
    await mailings().begin(cohort, invitation, keepUntil)
    const first = await sendAll()
    await mailings().begin(cohort, reminder(), keepUntil)
    const second = await sendAll()
    const log = await readFile(join(opened.folder, 'register.duckdb.wal'))
    await opened.database.close()
    const texts = [log, ...(await filesOf(opened.folder)).map(({ bytes }) => bytes)].map((bytes) => bytes.toString('latin1'))
    expect(texts.some((text) => text.includes(cohort)), 'the scan reads what DuckDB writes').toBe(true)
    const canaries = [...addresses.map((address) => address.slice(0, 12)), 'q7xq7x', 'kanarie-antwoord', ...first.values(), ...second.values()]
    expect(canaries.filter((canary) => texts.some((text) => text.includes(canary)))).toEqual([])
    await opened.reopen()
  })
})

describe('a round of mails', () => {
  test('takes everybody once, in an order of chance, and goes on where it was after a restart', async () => {
    const addresses = Array.from({ length: 12 }, (_, number) => `p${number}@a.nl`)
    await add(...addresses)
    expect(await mailings().begin(cohort, invitation, keepUntil)).toBe(12)
    const turns = []
    for (let taken = 0; taken < 5; taken += 1) {
      const turn = await nextTurn()
      turns.push(turn.address)
      await mailings().done(turn, 'sent')
    }
    await opened.reopen()
    expect(mailings().queued()).toEqual([{ fieldwork, cohort, until: '2027-01-31' }])
    turns.push(...(await sendAll()).keys())
    expect(turns.toSorted()).toEqual(addresses.toSorted())
    expect(mailings().queued()).toEqual([])
    expect(mailings().state(cohort)).toMatchObject({ uninvited: 0, sending: false, rounds: [invitation] })
  })

  test('that was cut off before a mail was settled gives that mail a turn again, with another secret', async () => {
    await add('jan@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    const lost = await mailings().secretFor(await nextTurn())
    await opened.reopen()
    const secret = (await sendAll()).get('jan@a.nl')
    expect(secret).not.toBe(lost)
    expect(await redeem(secret!)).toBe('first')
  })

  test('leaves who was refused out of all later ones', async () => {
    await add('weg@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    await mailings().done(await nextTurn(), 'refused')
    await add('jan@a.nl')
    expect(mailings().state(cohort)).toMatchObject({ refused: ['weg@a.nl'], uninvited: 1 })
    await mailings().begin(cohort, invitation, keepUntil)
    expect([...(await sendAll()).keys()]).toEqual(['jan@a.nl'])
    expect(await mailings().begin(cohort, reminder(), keepUntil)).toBe(1)
  })

  test('stops when it is halted; who got nothing is not invited yet', async () => {
    await add('jan@a.nl', 'piet@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    await mailings().done(await nextTurn(), 'sent')
    await mailings().halt(cohort)
    expect([mailings().queued(), mailings().state(cohort)?.uninvited]).toEqual([[], 1])
  })

  test('ends with the last day that its mails name', async () => {
    await add('jan@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    await mailings().expire('2027-01-31')
    expect(mailings().state(cohort)?.sending).toBe(true)
    await mailings().expire('2027-02-01')
    expect(mailings().state(cohort)).toMatchObject({ sending: false, contacts: 1, uninvited: 1 })
  })
})

describe('the links in mails', () => {
  test('are one invitation: started with one of them, the others give the lost pass again and no more than that', async () => {
    await add('jan@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    const first = (await sendAll()).get('jan@a.nl')!
    await mailings().begin(cohort, reminder(), keepUntil)
    const second = (await sendAll()).get('jan@a.nl')!
    expect([await redeem(second), await redeem(first), await redeem(second), await redeem(first)]).toEqual(['first', 'again', 'again', 'used-up'])
    expect(await opened.register.started(fieldwork)).toEqual([{ cohort, invited: 1, started: 1, again: 2 }])
  })

  test('all work to the end', async () => {
    await add('jan@a.nl')
    await mailings().begin(cohort, invitation, keepUntil)
    const secrets = [(await sendAll()).get('jan@a.nl')!]
    for (let time = 0; time < 3; time += 1) {
      await mailings().begin(cohort, reminder(), keepUntil)
      secrets.push((await sendAll()).get('jan@a.nl')!)
    }
    const answers = []
    for (const secret of secrets) answers.push(await redeem(secret))
    expect(answers).toEqual(['first', 'again', 'again', 'used-up'])
  })
})

describe('a reminder for who did not start', () => {
  const addresses = Array.from({ length: 12 }, (_, number) => `p${String(number).padStart(2, '0')}@a.nl`)
  const inviteAll = async (): Promise<Map<string | null, string>> => {
    await add(...addresses)
    await mailings().begin(cohort, invitation, keepUntil)
    return sendAll()
  }

  test('writes to them alone, and gives everybody a turn', async () => {
    const secrets = await inviteAll()
    const started = addresses.slice(0, 6)
    for (const address of started) await redeem(secrets.get(address)!)
    await mailings().begin(cohort, reminder('not-started'), keepUntil)
    const turns = []
    for (let turn = await mailings().next(cohort, new Set()); turn !== null; turn = await mailings().next(cohort, new Set())) {
      turns.push(turn)
      await mailings().secretFor(turn)
      await mailings().done(turn, 'sent')
    }
    expect(turns).toHaveLength(12)
    expect(turns.flatMap(({ address }) => address ?? []).toSorted()).toEqual(addresses.slice(6))
  })

  test('writes to everybody when they are fewer than five', async () => {
    const secrets = await inviteAll()
    for (const address of addresses.slice(0, 8)) await redeem(secrets.get(address)!)
    await mailings().begin(cohort, reminder('not-started'), keepUntil)
    expect([...(await sendAll()).keys()].toSorted()).toEqual(addresses)
  })

  test('decides once: who starts while mails leave does not change who gets one', async () => {
    const secrets = await inviteAll()
    for (const address of addresses.slice(0, 6)) await redeem(secrets.get(address)!)
    await mailings().begin(cohort, reminder('not-started'), keepUntil)
    const first = await nextTurn()
    await mailings().done(first, 'sent')
    for (const address of addresses.slice(6)) await redeem(secrets.get(address)!)
    const rest = await sendAll()
    rest.delete(null)
    expect(rest.size + (first.address === null ? 0 : 1)).toBe(6)
  })

  test('keeps no refusal, which would tell that somebody had not started', async () => {
    const secrets = await inviteAll()
    for (const address of addresses.slice(0, 6)) await redeem(secrets.get(address)!)
    await mailings().begin(cohort, reminder('not-started'), keepUntil)
    for (let turn = await mailings().next(cohort, new Set()); turn !== null; turn = await mailings().next(cohort, new Set())) await mailings().done(turn, turn.address === null ? 'sent' : 'refused')
    expect(mailings().state(cohort)?.refused).toEqual([])
  })
})
