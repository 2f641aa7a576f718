import type { Delivery } from './smtp.ts'

/** A mail whose turn it is, as the register gives it. */
export interface Turn {
  fieldwork: string
  cohort: string
  contact: string
  address: string | null
  traceless: boolean
}

export interface SenderPorts<T extends Turn> {
  queue: {
    queued(): { fieldwork: string; cohort: string }[]
    next(cohort: string, except: ReadonlySet<string>): Promise<T | null>
    still(turn: T): boolean
    secretFor(turn: T): Promise<string | null>
    done(turn: T, outcome: 'sent' | 'refused'): Promise<void>
  }
  /** Writes and delivers; the address is not null. */
  deliver(turn: T, address: string, secret: string): Promise<Delivery>
  /** Nothing is sent while a fieldwork or a cohort stands still. */
  mayMail(of: { fieldwork: string; cohort: string }): Promise<boolean>
  /** A number of at least 0 and below 1. */
  random(): number
  now(): number
  perMinute: number
  /** The mail server went away or came back. */
  tell(reachable: boolean): void
  report(error: unknown): void
}

export interface Sender {
  /** There may be something to send. */
  wake(): void
  reachable(): boolean
  /** What was to be tried again for a cohort is not, nor the mail that is on its way. */
  forget(cohort: string): void
  /** Finishes the mail that is on its way, if it takes no longer than a few seconds. */
  stop(): Promise<void>
}

interface Again<T> {
  turn: T
  secret: string
  address: string
  tries: number
  at: number
}

const minute = 60_000
/** Minutes before a next try; after the last one a mail did not arrive. Greylisting passes at the second. */
const tryAgainAfter = [6, 20, 60, 180, 360, 720, 1440]
const restAfter = [0.25, 1, 5, 15, 30]
const longestGoodbye = 5_000

/**
 * Sends what waits, one at a time, in an order of chance and paced. The secret of a link exists here and in the mail only. What a mail server
 * puts off is remembered here; the register keeps it too, unless that would tell who had not started: then a restart forgets it.
 */
export function createSender<T extends Turn>({ queue, deliver, mayMail, random, now, perMinute, tell, report }: SenderPorts<T>): Sender {
  const again = new Map<string, Again<T>>()
  const forgotten = new Set<string>()
  let running: Promise<void> | null = null
  let stopping = false
  let wanted = false
  let failures = 0
  let endRest: (() => void) | null = null

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stopping) return resolve()
      const timer = setTimeout(resolve, ms).unref()
      endRest = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const retry = async (): Promise<Again<T> | null> => {
    for (const [contact, each] of again) {
      if (!queue.still(each.turn)) again.delete(contact)
      else if (each.at <= now() && (await mayMail(each.turn))) return each
    }
    return null
  }
  const fresh = async (): Promise<T | null> => {
    const cohorts = queue.queued()
    while (cohorts.length > 0) {
      const [cohort] = cohorts.splice(Math.floor(random() * cohorts.length), 1)
      const turn = cohort !== undefined && (await mayMail(cohort)) ? await queue.next(cohort.cohort, new Set(again.keys())) : null
      if (turn !== null) return turn
    }
    return null
  }
  const settle = async (mail: Again<T>, delivery: Delivery): Promise<void> => {
    const { turn, tries } = mail
    const next = tryAgainAfter[tries]
    if (forgotten.has(turn.cohort) && (delivery === 'unreachable' || delivery === 'later')) return
    if (delivery === 'unreachable') return void again.set(turn.contact, { ...mail, at: now() })
    if (delivery === 'later' && next !== undefined) {
      again.set(turn.contact, { ...mail, tries: tries + 1, at: now() + next * minute })
      return turn.traceless ? queue.done(turn, 'sent') : undefined
    }
    again.delete(turn.contact)
    await queue.done(turn, delivery === 'sent' ? 'sent' : 'refused')
  }
  const give = async (mail: Again<T>): Promise<Delivery> => {
    const delivery = await deliver(mail.turn, mail.address, mail.secret)
    await settle(mail, delivery)
    return delivery
  }
  const take = async (turn: T): Promise<Delivery> => {
    const secret = await queue.secretFor(turn)
    if (secret !== null && turn.address !== null) return give({ turn, secret, address: turn.address, tries: 0, at: 0 })
    await queue.done(turn, 'sent')
    return 'sent'
  }
  /** Gives how long to rest, or null when there is nothing left. */
  const step = async (): Promise<number | null> => {
    forgotten.clear()
    const old = await retry()
    const turn = old === null ? await fresh() : null
    if (old === null && turn === null) return again.size > 0 || queue.queued().length > 0 ? minute / 2 : null
    const delivery = old === null ? await take(turn!) : await give(old)
    if (delivery === 'unreachable') {
      if (failures === 0) tell(false)
      failures += 1
      return (restAfter[failures - 1] ?? restAfter.at(-1)!) * minute
    }
    if (failures > 0) tell(true)
    failures = 0
    return (minute / perMinute) * (0.5 + random())
  }
  const work = async (): Promise<void> => {
    for (;;) {
      if (stopping) return
      wanted = false
      const long = await step()
      if (long !== null) await rest(long)
      else if (!wanted) return
    }
  }
  const wake = (): void => {
    wanted = true
    if (stopping || running !== null) return
    running = work()
      .catch(async (error: unknown) => {
        report(error)
        await rest(minute)
        wanted = true
      })
      .finally(() => {
        running = null
        if (wanted) wake()
      })
  }

  return {
    wake,
    reachable: () => failures === 0,
    forget(cohort) {
      forgotten.add(cohort)
      for (const [contact, { turn }] of again) if (turn.cohort === cohort) again.delete(contact)
    },
    async stop() {
      stopping = true
      wanted = false
      endRest?.()
      if (running !== null) await Promise.race([running, new Promise((resolve) => setTimeout(resolve, longestGoodbye).unref())])
    },
  }
}
