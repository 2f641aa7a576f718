import { randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const bytes = 16
const letters = Math.ceil((bytes * 8) / 5)

/** 128 random bits as 26 letters of Crockford base32; safe in an address and readable from paper. */
export function newSecret(): string {
  let bits = BigInt(`0x${randomBytes(bytes).toString('hex')}`)
  let text = ''
  for (let place = 0; place < letters; place += 1) {
    text = alphabet[Number(bits & 31n)] + text
    bits >>= 5n
  }
  return text
}

/** A secret as somebody may have typed it: capitals, spaces, hyphens and the letters i, l and o are forgiven. null when it can be none. */
export function readSecret(text: string): string | null {
  if (text.length > 64) return null
  const plain = text.toLowerCase().replace(/[\s-]/g, '').replace(/[il]/g, '1').replaceAll('o', '0')
  return plain.length === letters && [...plain].every((letter) => alphabet.includes(letter)) ? plain : null
}
