import type { Secrets } from './purpose.ts'

/** Somebody who typed an address and a passphrase; `account` is null when they do not belong together. */
export interface WaitingSignIn {
  account: string | null
  /** Under which attempts at the code are counted. */
  name: string
  email: string
}

export interface WaitingSignIns {
  /** Gives the text with which the code has to come. */
  begin(waiting: WaitingSignIn): string
  find(text: string): WaitingSignIn | null
  end(text: string): void
}

const minutes = 10
const most = 10_000

/** Who still owes a code; in memory only, ten minutes, the oldest give way. */
export function createWaitingSignIns(secrets: Secrets, now: () => number = Date.now): WaitingSignIns {
  const waiting = new Map<string, WaitingSignIn & { until: number }>()
  return {
    begin(of) {
      const text = secrets.make()
      waiting.set(secrets.hash('sign-in', text), { ...of, until: now() + minutes * 60_000 })
      const oldest = waiting.keys().next()
      if (waiting.size > most && !oldest.done) waiting.delete(oldest.value)
      return text
    },
    find(text) {
      const found = waiting.get(secrets.hash('sign-in', text))
      return found === undefined || found.until <= now() ? null : { account: found.account, name: found.name, email: found.email }
    },
    end(text) {
      waiting.delete(secrets.hash('sign-in', text))
    },
  }
}
