import { z } from 'zod'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Key of an object we make ourselves: 16 characters of Crockford base32 (80 random bits); safe in addresses and file names. */
export const Id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/, 'not an id')

export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => alphabet[byte & 31]).join('')
}

/** A calendar day, the finest time that is stored about anything that people do. */
export const Day = z.iso.date()
