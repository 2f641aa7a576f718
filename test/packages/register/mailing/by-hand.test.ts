import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MailRound } from '@leidraadspiegel/register'
import { newRegister, type OpenedRegister } from '../register-folder.ts'

const fieldwork = 'f1e1d1w0rk000001'
const cohort = 'c0h0rt0000000001'
const invitation: MailRound = { kind: 'invitation', to: 'everyone', day: '2027-01-04', until: '2027-01-31' }
const reminder: MailRound = { kind: 'reminder', to: 'everyone', day: '2027-01-11', until: '2027-01-31' }
const keepUntil = '2027-03-02'

let opened: OpenedRegister
beforeEach(async () => {
  opened = await newRegister()
})
afterEach(() => opened.close())

const mailings = () => opened.register.mailings
const add = (...addresses: string[]) => mailings().add({ fieldwork, cohort, keepUntil }, addresses)
const redeem = (secret: string) => opened.register.redeem({ fieldwork, cohort, secret })
const made = async (kind: MailRound['kind']) => (await mailings().outbox(cohort, kind)).map(({ address }) => address).toSorted()
const sent = (round: MailRound) => mailings().sentByHand(cohort, round, keepUntil)

describe('mails that somebody sends himself', () => {
  test('can be made anew until he says that he sent them', async () => {
    await add('jan@a.nl', 'piet@a.nl')
    await mailings().outbox(cohort, 'invitation')
    const people = await mailings().outbox(cohort, 'invitation')
    expect(people.map(({ address }) => address).toSorted()).toEqual(['jan@a.nl', 'piet@a.nl'])
    expect(mailings().state(cohort)).toMatchObject({ uninvited: 2, sending: false, rounds: [] })
    await mailings().sentByHand(cohort, invitation, keepUntil)
    expect(mailings().state(cohort)).toMatchObject({ uninvited: 0, rounds: [invitation] })
    expect(await redeem(people[0]!.secret)).toBe('first')
  })

  test.each([1, 2, 3, 4, 5])('have links that work, also when they were made %i times', async (times) => {
    await add('jan@a.nl')
    const secrets: string[] = []
    for (let time = 0; time < times; time += 1) secrets.push((await mailings().outbox(cohort, 'invitation'))[0]!.secret)
    await sent(invitation)
    secrets.push((await mailings().outbox(cohort, 'reminder'))[0]!.secret)
    const answers = []
    for (const secret of secrets) answers.push(await redeem(secret))
    expect(answers).not.toContain('unknown')
  })

  test('count as sent to who got a link in them, not to who came on the list since, also after a restart', async () => {
    await add('jan@a.nl')
    await mailings().outbox(cohort, 'invitation')
    await add('later@a.nl')
    await opened.reopen()
    expect(await sent(invitation)).toBe(1)
    expect(mailings().state(cohort)).toMatchObject({ contacts: 2, uninvited: 1 })
    expect(await made('invitation')).toEqual(['later@a.nl'])
    expect(await made('reminder')).toEqual(['jan@a.nl'])
  })

  test('are not sent when none were made since the last time', async () => {
    await add('jan@a.nl', 'piet@a.nl')
    expect(await sent(invitation)).toBe(0)
    await mailings().outbox(cohort, 'invitation')
    expect([await sent(invitation), await sent(invitation), await sent(reminder)]).toEqual([2, 0, 0])
    expect(mailings().state(cohort)?.rounds).toEqual([invitation])
    await mailings().outbox(cohort, 'reminder')
    expect([await sent(invitation), await sent(reminder), await sent(reminder)]).toEqual([0, 2, 0])
    expect(mailings().state(cohort)?.rounds).toEqual([invitation, reminder])
  })

  test('do not count when a mail server sends instead', async () => {
    await add('jan@a.nl')
    await mailings().outbox(cohort, 'invitation')
    await mailings().begin(cohort, invitation, keepUntil)
    const turn = await mailings().next(cohort, new Set())
    await mailings().done(turn!, 'sent')
    expect(await sent(reminder)).toBe(0)
  })
})
