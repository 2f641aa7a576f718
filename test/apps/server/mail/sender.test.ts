import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSender, type Sender, type Turn } from '../../../../apps/server/src/mail/sender.ts'
import type { Delivery } from '../../../../apps/server/src/mail/smtp.ts'

const minute = 60_000

interface Post {
  sender: Sender
  /** Address, secret and minute of each try. */
  tries: [address: string, secret: string, minute: number][]
  settled: [contact: string, outcome: string][]
  told: boolean[]
  /** Nobody waits any more. */
  halt(): void
}

/** A sender over a queue in memory, for one cohort in which everybody of `addresses` waits. */
function post(addresses: readonly string[], answer: (address: string, time: number) => Delivery, { traceless = false, paused = (): boolean => false } = {}): Post {
  const waiting = new Map(addresses.map((address) => [address, { fieldwork: 'f', cohort: 'c', contact: address, address: address.startsWith('stil') ? null : address, traceless } satisfies Turn]))
  const tries: Post['tries'] = []
  const settled: Post['settled'] = []
  const told: boolean[] = []
  let secrets = 0
  const start = Date.now()
  const sender = createSender<Turn>({
    queue: {
      queued: () => (waiting.size > 0 ? [{ fieldwork: 'f', cohort: 'c' }] : []),
      next: async (_cohort, except) => [...waiting.values()].find(({ contact }) => !except.has(contact)) ?? null,
      still: ({ contact }) => traceless || waiting.has(contact),
      secretFor: async () => `geheim-${(secrets += 1)}`,
      done: async ({ contact }, outcome) => {
        waiting.delete(contact)
        settled.push([contact, outcome])
      },
    },
    deliver: async (_turn, address, secret) => {
      tries.push([address, secret, Math.floor((Date.now() - start) / minute)])
      return answer(address, tries.filter(([one]) => one === address).length)
    },
    mayMail: async () => !paused(),
    random: () => 0.5,
    now: Date.now,
    perMinute: 60,
    tell: (reachable) => void told.push(reachable),
    report: (error) => {
      throw error
    },
  })
  const halt = (): void => {
    waiting.clear()
    sender.forget('c')
  }
  sender.wake()
  return { sender, tries, settled, told, halt }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the sender', () => {
  test('sends one after the other at its pace', async () => {
    const { tries, settled } = post(['a', 'b', 'c'], () => 'sent')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(tries).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(settled).toEqual([['a', 'sent'], ['b', 'sent'], ['c', 'sent']])
  })

  test('tries an address that is put off again, later and later, with the same link, and settles it in the end', async () => {
    const { tries, settled } = post(['a'], () => 'later')
    await vi.advanceTimersByTimeAsync(60 * 60 * minute)
    expect(tries.map(([, , at]) => at)).toEqual([0, 6, 26, 86, 266, 626, 1346, 2786])
    expect(new Set(tries.map(([, secret]) => secret)).size).toBe(1)
    expect(settled).toEqual([['a', 'refused']])
  })

  test('does not hold up the others for one that is put off', async () => {
    const { settled } = post(['a', 'b', 'c'], (address, time) => (address === 'a' && time === 1 ? 'later' : 'sent'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(settled).toEqual([['b', 'sent'], ['c', 'sent']])
    await vi.advanceTimersByTimeAsync(7 * minute)
    expect(settled.at(-1)).toEqual(['a', 'sent'])
  })

  test('rests longer and longer while the server is away, keeps everything, and says so once', async () => {
    let away = true
    const { sender, tries, settled, told } = post(['a', 'b'], () => (away ? 'unreachable' : 'sent'))
    await vi.advanceTimersByTimeAsync(30 * minute)
    expect(new Set(tries.map(([address]) => address))).toEqual(new Set(['a']))
    expect(tries.map(([, , at]) => at)).toEqual([0, 0, 1, 6, 21])
    expect([sender.reachable(), settled]).toEqual([false, []])
    away = false
    await vi.advanceTimersByTimeAsync(31 * minute)
    expect(settled).toEqual([['a', 'sent'], ['b', 'sent']])
    expect([sender.reachable(), told]).toEqual([true, [false, true]])
  })

  test('sends nothing while a fieldwork stands still, and goes on by itself', async () => {
    let paused = true
    const { tries, settled } = post(['a'], () => 'sent', { paused: () => paused })
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(tries).toEqual([])
    paused = false
    await vi.advanceTimersByTimeAsync(minute)
    expect(settled).toEqual([['a', 'sent']])
  })

  test('gives who gets no mail the same turn', async () => {
    const { tries, settled } = post(['stil-1', 'a', 'stil-2'], () => 'sent', { traceless: true })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(tries.map(([address]) => address)).toEqual(['a'])
    expect(settled).toEqual([['stil-1', 'sent'], ['a', 'sent'], ['stil-2', 'sent']])
  })

  test('remembers by itself what was put off, where the queue may not', async () => {
    const { tries, settled } = post(['a'], (_address, time) => (time === 1 ? 'later' : 'sent'), { traceless: true })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(settled).toEqual([['a', 'sent']])
    await vi.advanceTimersByTimeAsync(7 * minute)
    expect(tries).toHaveLength(2)
  })

  test('forgets what was put off for a cohort that is halted', async () => {
    const { halt, tries } = post(['a'], () => 'later', { traceless: true })
    await vi.advanceTimersByTimeAsync(1_000)
    halt()
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect(tries).toHaveLength(1)
  })

  test.each(['later', 'unreachable'] as const)('forgets the mail that is on its way when a cohort is halted: %s', async (delivery) => {
    const halted: Post = post(['a'], () => {
      halted.halt()
      return delivery
    }, { traceless: true })
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect(halted.tries).toHaveLength(1)
  })

  test('stops at once while it rests', async () => {
    const { sender, tries } = post(['a', 'b'], () => 'unreachable')
    await vi.advanceTimersByTimeAsync(1_000)
    await sender.stop()
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect(tries).toHaveLength(1)
  })
})
