import { createHmac, randomBytes } from 'node:crypto'

export interface Throttle {
  /** Registers an attempt; 0 when it may go on, otherwise the number of milliseconds to wait first. */
  attempt(name: string): number
  succeeded(name: string): void
}

const free = 5
const firstWait = 2_000
const longestWait = 30_000
const forgetAfter = 15 * 60_000
const mostNames = 10_000

/**
 * Slows guessing at one account down to one attempt in half a minute. It looks at no network address (a whole office
 * shares one) and never locks: an attempt that had to wait does not count, and a right passphrase clears the count.
 */
export function createThrottle(now: () => number = Date.now): Throttle {
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
