import { createHmac, randomBytes } from 'node:crypto'
import { Problem } from '../problem.ts'

export interface Throttle {
  /** Registers an attempt; 0 when it may go on, otherwise the number of milliseconds to wait first. */
  attempt(name: string): number
  succeeded(name: string): void
}

const free = 5
const firstWait = 2_000
const mostNames = 10_000

/** In milliseconds: the longest wait between two attempts, and after how long without one everything is forgotten. */
export interface Patience {
  longestWait: number
  forgetAfter: number
}

const forPassphrases: Patience = { longestWait: 30_000, forgetAfter: 15 * 60_000 }

/** A code has a million forms, and only who knows the passphrase guesses at it: one attempt in five minutes hinders nobody else. */
export const forCodes: Patience = { longestWait: 5 * 60_000, forgetAfter: 24 * 3_600_000 }

/**
 * Slows guessing at one account down to one attempt in half a minute. It looks at no network address (a whole office
 * shares one) and never locks: an attempt that had to wait does not count, and signing in clears the count.
 */
export function createThrottle(now: () => number = Date.now, { longestWait, forgetAfter }: Patience = forPassphrases): Throttle {
  const key = randomBytes(32)
  const failures = new Map<string, { count: number; last: number }>()
  const hidden = (name: string): string => createHmac('sha256', key).update(name.trim().toLowerCase()).digest('base64url')

  return {
    attempt(name) {
      const id = hidden(name)
      const time = now()
      const known = failures.get(id)
      const earlier = known && time - known.last < forgetAfter ? known : { count: 0, last: 0 }
      const wait = earlier.count < free ? 0 : earlier.last + Math.min(longestWait, firstWait * 2 ** (earlier.count - free)) - time
      if (wait > 0) return wait
      failures.delete(id)
      failures.set(id, { count: earlier.count + 1, last: time })
      const oldest = failures.keys().next()
      if (failures.size > mostNames && !oldest.done) failures.delete(oldest.value)
      return 0
    },
    succeeded(name) {
      failures.delete(hidden(name))
    },
  }
}

/** Throws `too-many-requests` while somebody has to wait. */
export function mayTry(throttle: Throttle, name: string): void {
  const wait = throttle.attempt(name)
  if (wait > 0) throw new Problem('too-many-requests', { detail: `wait ${Math.ceil(wait / 1000)} s` })
}
