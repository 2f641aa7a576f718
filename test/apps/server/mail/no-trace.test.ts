import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSender } from '../../../../apps/server/src/mail/sender.ts'
import type { Delivery } from '../../../../apps/server/src/mail/smtp.ts'
import type { ContactList } from '../../../../packages/register/src/mailing/contact-file.ts'
import { createMailings, type MailTurn } from '../../../../packages/register/src/mailing/mailings.ts'
import { seededRandom } from '../../../../apps/server/src/invented/random.ts'

const cohort = 'c'
const peopleOf = (count: number): string[] => Array.from({ length: count }, (_, number) => `p${number}`)
const outcomes = fc.constantFrom<Delivery>('sent', 'sent', 'refused', 'later')

/** Everything that is written or shown while a reminder goes out to who did not start, for a set of people who did. */
async function watched(people: readonly string[], started: ReadonlySet<string>, deliveries: ReadonlyMap<string, Delivery>, seed: number): Promise<{ seen: [what: string, ...unknown[]][]; mailed: string[] }> {
  const random = seededRandom(seed)
  const seen: [what: string, ...unknown[]][] = []
  const mailed: string[] = []
  const contacts = new Map(people.map((id) => [id, { id, address: `${id}@a.nl`, mailed: true, refused: false, waiting: false }]))
  const lists = new Map<string, ContactList>([[cohort, { fieldwork: 'f', keepUntil: '2027-03-01', rounds: [{ kind: 'invitation', to: 'everyone', day: '2027-01-01', until: '2027-02-01' }], contacts }]])
  const mailings = createMailings({
    lists,
    fileOf: () => ({ read: async () => null, remove: async () => void seen.push(['removed']), write: async (list) => void seen.push(['written', structuredClone({ ...list, contacts: [...list.contacts.values()] })]) }),
    newId: () => '',
    random: (below) => Math.floor(random() * below),
    startedOf: async () => started,
    freshSecrets: async (_invited, ids) => {
      seen.push(['new secret', ...ids])
      return ids.map(() => 'geheim')
    },
    forgetInvitation: async () => {},
  })
  await mailings.begin(cohort, { kind: 'reminder', to: 'not-started', day: '2027-01-10', until: '2027-02-01' }, '2027-03-01')
  const sender = createSender<MailTurn>({
    queue: mailings,
    deliver: async ({ contact }) => {
      mailed.push(contact)
      return deliveries.get(contact) ?? 'sent'
    },
    mayMail: async () => {
      seen.push(['shown', mailings.state(cohort)])
      return true
    },
    random: () => 0.5,
    now: Date.now,
    perMinute: 60,
    tell: (reachable) => void seen.push(['told', reachable]),
    report: (error) => {
      throw error
    },
  })
  sender.wake()
  await vi.advanceTimersByTimeAsync((people.length + 2) * 1_500)
  const during = seen.length
  await vi.advanceTimersByTimeAsync(48 * 3_600_000)
  expect(seen.slice(during).filter(([what]) => what !== 'shown')).toEqual([])
  await sender.stop()
  return { seen: seen.slice(0, during), mailed }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a reminder for who did not start writes and shows the same, whoever started', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 5, max: 24 }).chain((count) =>
        fc.record({ people: fc.constant(peopleOf(count)), one: fc.subarray(peopleOf(count)), other: fc.subarray(peopleOf(count)), outcome: fc.array(outcomes, { minLength: count, maxLength: count }), seed: fc.nat(1_000_000) }),
      ),
      async ({ people, one, other, outcome, seed }) => {
        const deliveries = new Map(people.map((id, index) => [id, outcome[index] ?? 'sent']))
        const first = await watched(people, new Set(one), deliveries, seed)
        const second = await watched(people, new Set(other), deliveries, seed)
        expect(first.seen).toEqual(second.seen)
        expect(first.seen.length).toBeGreaterThan(people.length * 2)
        const notStarted = people.length - one.length
        expect(new Set(first.mailed).size).toBe(notStarted >= 5 && one.length >= 5 ? notStarted : people.length)
      },
    ),
    { numRuns: 15 },
  )
})
