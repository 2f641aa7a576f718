import type { Submission } from '@leidraadspiegel/schema'
import { postJson, type RefusedAnswer } from './post-json.ts'
import { receiptOf } from './withdraw/receipt.ts'

export type Delivery =
  | { kind: 'received' }
  | { kind: 'refused'; problems: readonly RefusedAnswer[] }
  | { kind: 'problem'; code: string }
  | { kind: 'unreachable' }

const pauses = [2_000, 5_000, 10_000, 20_000]
let hurry = (): void => {}

/**
 * Hands one response in, and again after a pause when it is not sure that it arrived: always the same id and
 * the same receipt, so that the server counts it once.
 * `onWaiting` is told before each pause.
 */
export async function deliver(submission: Submission, onWaiting: () => void): Promise<Delivery> {
  const receipt = await receiptOf(submission.id)
  return handIn(receipt === null ? submission : { ...submission, withdrawal: receipt.hash }, onWaiting)
}

/** The same without a receipt, for answers that somebody types in for another. */
export async function handIn(body: Submission, onWaiting: () => void): Promise<Delivery> {
  for (let attempt = 0; ; attempt++) {
    const reply = await postJson('/api/box/responses', body)
    if (reply.kind === 'problem') return reply.code === 'answers-refused' ? { kind: 'refused', problems: reply.problems } : { kind: 'problem', code: reply.code }
    if (reply.kind === 'ok' && reply.body['received'] === true) return { kind: 'received' }
    const pause = pauses[attempt]
    if (pause === undefined) return { kind: 'unreachable' }
    onWaiting()
    await rest(pause)
  }
}

/** Ends the present pause, for somebody who does not want to wait. */
export function deliverNow(): void {
  hurry()
}

function rest(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, pause)
    addEventListener('online', go)
    hurry = go
  })
}

/** A random (v4) UUID, also where `crypto.randomUUID` does not exist. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
