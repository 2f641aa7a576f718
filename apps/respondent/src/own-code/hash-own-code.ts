import { hexOf } from '../words/stretch-words.ts'

const rounds = 600_000

/** Seven elements in their order, and the secret word or nothing. */
export interface Typed {
  elements: readonly string[]
  secretWord: string
}

/**
 * PBKDF2-HMAC-SHA-256 of the whole code and of the code without its first, second … seventh element; eight times 256 bits, hexadecimal. The
 * secret word is in all of them. Browsers compute this outside the thread of the page.
 */
export function hashOwnCode({ elements, secretWord }: Typed, salt: string): Promise<string[]> {
  return Promise.all([null, ...elements.keys()].map((left) => slow([...elements.map((element, place) => (place === left ? '' : element)), secretWord], `${salt}/${left === null ? 0 : left + 1}`)))
}

async function slow(parts: readonly string[], salt: string): Promise<string> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(JSON.stringify(parts)), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(`leidraadspiegel/eigen-code/1/${salt}`), iterations: rounds }, key, 256)
  return hexOf(new Uint8Array(bits))
}
