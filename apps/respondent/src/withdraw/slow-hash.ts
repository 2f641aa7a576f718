const purpose = 'leidraadspiegel/intrekken/1'
const rounds = 310_000

/** Browsers have no `crypto.subtle` on a page that did not come over https. */
export const canHash = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined

/**
 * PBKDF2-HMAC-SHA-256 of the words with a space between them; 256 bits, hexadecimal. The salt is the same for everybody, because nothing
 * else than the words may be needed to withdraw; six words are 66 random bits, so that no table of all of them can be made.
 */
export async function slowHash(words: readonly string[]): Promise<string> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(words.join(' ')), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(purpose), iterations: rounds }, key, 256)
  return Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
