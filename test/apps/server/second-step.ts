import { createHmac } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an app shows for this key (RFC 6238), `off` half minutes from `time`. */
export function codeOf(key: string, off = 0, time = Date.now()): string {
  const bits = [...key].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from(Array.from({ length: Math.floor(bits.length / 8) }, (_, place) => Number.parseInt(bits.slice(place * 8, place * 8 + 8), 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000) + off))
  const digest = createHmac('sha1', bytes).update(counter).digest()
  const number = digest.readUInt32BE((digest[19] ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** Posts to the account routes in one session, and gives the body of a good answer. */
export type Post = (path: string, body: unknown) => Promise<any>

/** With what somebody signs in: the key of the app, and the codes to which each sign-in takes one. */
export interface Enrolled {
  key: string
  recoveryCodes: string[]
}

/** Sets up the second step in a session that has none yet. */
export async function enrol(post: Post): Promise<Enrolled> {
  const { key } = await post('/api/account/second-step', {})
  const { recoveryCodes } = await post('/api/account/second-step/confirm', { code: codeOf(key) })
  return { key, recoveryCodes }
}

/** Signs in with a recovery code, which works as often as a test wants; a code of the app is taken once in half a minute. */
export async function signIn(post: Post, credentials: { email: string; passphrase: string }, { recoveryCodes }: Enrolled): Promise<void> {
  const { challenge } = await post('/api/account/sign-in', credentials)
  await post('/api/account/sign-in/code', { challenge, code: recoveryCodes.shift() })
}
