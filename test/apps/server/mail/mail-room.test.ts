import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMailRoom, type MailRoom } from '../../../../apps/server/src/mail/mail-room.ts'
import type { Delivery } from '../../../../apps/server/src/mail/smtp.ts'
import type { ContactList } from '../../../../packages/register/src/mailing/contact-file.ts'
import { createMailings } from '../../../../packages/register/src/mailing/mailings.ts'

const cohort = 'c'
const letter = { sender: 'De Linde', replyTo: 'anna@linde.example', subject: 'Vragenlijst', text: '', until: '2027-01-31' }
const halfADay = 12 * 3_600_000

interface House {
  room: MailRoom
  /** Addresses that a mail went to, arrived or not. */
  tries: string[]
  today: string
  paused: boolean
  server: Delivery
  /** How many people were said to be invited at least. */
  invited: number
}

/** A mail room on a list in memory with one address that was invited, and one that was not. `held` comes true when a round has begun. */
function house(held: Partial<House> = {}): House {
  const contact = { refused: false, waiting: false }
  const contacts = new Map([{ ...contact, id: 'jan', address: 'jan@a.nl', mailed: true }, { ...contact, id: 'piet', address: 'piet@a.nl', mailed: false }].map((each) => [each.id, each]))
  const lists = new Map<string, ContactList>([[cohort, { fieldwork: 'f', keepUntil: '2027-03-01', rounds: [{ kind: 'invitation', to: 'everyone', day: '2027-01-04', until: '2027-01-31' }], contacts }]])
  const mailings = createMailings({
    lists,
    fileOf: () => ({ read: async () => null, write: async () => {}, remove: async () => {} }),
    newId: () => '',
    random: () => 0,
    startedOf: async () => new Set(),
    freshSecrets: async (_invited, ids) => ids.map(() => 'geheim'),
    forgetInvitation: async () => {},
  })
  const tries: string[] = []
  const made: Omit<House, 'room'> = { tries, today: '2027-01-31', paused: false, server: 'sent', invited: 0 }
  const room = createMailRoom({
    mailings,
    letters: { of: async () => JSON.stringify(letter), keep: async () => {} },
    smtp: {
      from: 'vragenlijst@huis.example',
      perMinute: 60,
      deliver: async ({ to }) => {
        tries.push(to)
        return made.server
      },
      close: () => {},
    },
    place: async () => ({ fieldwork: 'f', state: 'open', paused: made.paused, closesOn: null, role: 'professional', organisation: { id: 'o', name: 'De Linde' }, minutes: null }),
    invitedAtLeast: async (_cohort, invited) => void Object.assign(made, held, { invited }),
    origin: () => 'http://localhost',
    today: () => made.today,
    random: () => 0.5,
    now: Date.now,
    tell: () => {},
    report: (error) => {
      throw error
    },
  })
  return Object.assign(made, { room })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a round', () => {
  test.each([['invitation', 'piet@a.nl'], ['reminder', 'jan@a.nl']] as const)('begins once when two people ask for it at the same moment: %s', async (kind, address) => {
    const { room, tries } = house()
    const asked = await Promise.allSettled([room.send(cohort, kind, 'everyone'), room.send(cohort, kind, 'everyone')])
    expect(asked).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { body: { code: 'mails-not-ready' } } }])
    expect((await room.view(cohort, '')).rounds.map((round) => round.kind)).toEqual(['invitation', kind])
    await vi.advanceTimersByTimeAsync(halfADay)
    expect(tries).toEqual([address])
  })

  test.each([['invitation', 2], ['reminder', 1]] as const)('of who was not invited yet, only an invitation counts: %s', async (kind, invited) => {
    const made = house()
    await made.room.send(cohort, kind, 'everyone')
    expect(made.invited).toBe(invited)
    await made.room.stop()
  })

  describe.each([['invitation', 'everyone'], ['reminder', 'everyone'], ['reminder', 'not-started']] as const)('%s to %s', (kind, to) => {
    test.each<[string, Partial<House>]>([['the mail server was away', { server: 'unreachable' }], ['the mail server put it off', { server: 'later' }], ['there was a pause', { paused: true }]])('does not go on after its last day when %s', async (_name, held) => {
      const made = house(held)
      await made.room.send(cohort, kind, to)
      await vi.advanceTimersByTimeAsync(2_000)
      const before = made.tries.length
      expect(before).toBe(made.paused ? 0 : 1)
      Object.assign(made, { today: '2027-02-01', server: 'sent', paused: false })
      await vi.advanceTimersByTimeAsync(halfADay)
      expect(made.tries).toHaveLength(before)
      await made.room.expire('2027-02-01')
      expect(await made.room.view(cohort, '')).toMatchObject({ sending: false, contacts: 2 })
      await made.room.stop()
    })
  })
})
