const rounds = 310_000

/** Browsers have no `crypto.subtle` on a page that did not come over https. */
export const canStretch = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined

/**
 * PBKDF2-HMAC-SHA-256 of the words with a space between them; 256 bits. The salt only tells what it is for and is the same for everybody,
 * because nothing else than the words may be needed; they are random, five are 55 bits and six are 66, so that no table of all of them can be
 * made.
 */
export async function stretchWords(words: readonly string[], purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(words.join(' ')), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(purpose), iterations: rounds }, key, 256)
  return new Uint8Array(bits)
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
