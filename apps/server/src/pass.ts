import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Pass } from '@leidraadspiegel/schema'

/** A new pass for one person of a cohort, signed with the key of the fieldwork (HMAC-SHA-256 over cohort and nonce). */
export function issuePass(cohort: string, key: Buffer): Pass {
  const nonce = randomBytes(16).toString('hex')
  return { cohort, nonce, mac: macOf(cohort, nonce, key).toString('hex') }
}

/** Was this pass made with the key? Takes the same time for every wrong pass. */
export function isGenuine({ cohort, nonce, mac }: Pass, key: Buffer): boolean {
  const given = Buffer.from(mac, 'hex')
  const expected = macOf(cohort, nonce, key)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What the box keeps of a pass: enough to see that it was used, too little to make it again (SHA-256, hex). */
export function passHash({ nonce }: Pass): string {
  return createHash('sha256').update(nonce).digest('hex')
}

function macOf(cohort: string, nonce: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`${cohort}.${nonce}`).digest()
}
