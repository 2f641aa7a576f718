import { randomInt } from 'node:crypto'

/** No letter or figure that is taken for another: i, l, o, u, 0, 1. */
const letters = '23456789abcdefghjkmnpqrstvwxyz'
const codes = 10
const groups = [4, 4, 4]

/** Ten new codes of twelve characters, 58 bits each, such as `k7mp-3xq9-tzwa`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codes }, () => groups.map((length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')).join('-'))
}

/** The same code, however it was typed. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(/[\s\-–—]/g, '')
