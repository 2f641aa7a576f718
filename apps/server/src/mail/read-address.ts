import { domainToASCII } from 'node:url'

/** Why a text is no address that mail can go to. */
export type AddressFault = 'no-at' | 'two-ats' | 'space' | 'character' | 'domain' | 'too-long'

const local = /^[A-Za-z0-9_][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]*(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** The address with its domain in small letters, or why it is none. Stricter than the standard: nothing that a spreadsheet or a mail header could read as something else. */
export function addressOrFault(text: string): { address: string } | { fault: AddressFault } {
  const given = text.trim().replace(/^mailto:/i, '')
  const [before = '', after = '', ...more] = given.split('@')
  if (!given.includes('@')) return { fault: 'no-at' }
  if (more.length > 0) return { fault: 'two-ats' }
  if (/\s/.test(given)) return { fault: 'space' }
  if (given.length > 254 || before.length > 64) return { fault: 'too-long' }
  if (!local.test(before)) return { fault: 'character' }
  const domain = /^[\p{L}\p{N}.-]+$/u.test(after) ? domainToASCII(after) : ''
  const labels = domain.split('.')
  if (labels.length < 2 || !labels.every((each) => label.test(each)) || /^\d+$/.test(labels.at(-1) ?? '')) return { fault: 'domain' }
  return { address: `${before}@${domain}` }
}

/** The address, or null when it is none. */
export function readAddress(text: string): string | null {
  const read = addressOrFault(text)
  return 'address' in read ? read.address : null
}
