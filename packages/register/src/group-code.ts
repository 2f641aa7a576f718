import { randomInt } from 'node:crypto'

/** No vowels, so that no word can come out, and none of the letters and digits that resemble another one on a screen. */
const alphabet = '34679CDFGHJKMNPQRTVWXY'
const letters = 8

/** Eight letters and digits in two groups, `7KCM-4RWX`: 36 random bits, to be read from a screen and typed on a phone. */
export function newGroupCode(): string {
  return inGroups(Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]).join(''))
}

/** A code as somebody may have typed it: small letters, spaces, hyphens and points are forgiven. null when it can be none. */
export function readGroupCode(typed: string): string | null {
  if (typed.length > 40) return null
  const plain = typed.toUpperCase().replace(/[\s.\p{Pd}]/gu, '')
  return plain.length === letters && [...plain].every((letter) => alphabet.includes(letter)) ? inGroups(plain) : null
}

const inGroups = (plain: string): string => `${plain.slice(0, letters / 2)}-${plain.slice(letters / 2)}`
