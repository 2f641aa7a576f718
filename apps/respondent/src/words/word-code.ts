import { dutchWords } from './dutch-words.ts'

/** So many words, each from 11 random bits of the browser: five make 55 bits, six make 66. */
export function makeWordCode(count: number): string[] {
  return Array.from(crypto.getRandomValues(new Uint16Array(count)), (bits) => dutchWords[bits % dutchWords.length] ?? '')
}

/** What somebody typed, as the words they are: capitals, accents, signs and line breaks do not matter. */
export function readWordCode(typed: string): string[] {
  return typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/).filter((word) => word !== '')
}

/** The words that are in no code, so that a slip of the pen is told before anything is asked of the server. */
export function unknownWords(words: readonly string[]): string[] {
  const known = new Set(dutchWords)
  return words.filter((word) => !known.has(word))
}
