import { hexOf, stretchWords } from '../words/stretch-words.ts'
import { makeWordCode } from '../words/word-code.ts'

/** So many words open a draft. */
export const draftWords = 5

/** What follows from the words of a code; in memory only. */
export interface DraftCode {
  words: readonly string[]
  /** Never leaves the browser. */
  key: CryptoKey
  /** Where the server keeps what is locked with the key; neither the words nor the key can be computed from it. */
  locator: string
}

/** A new code, of words that nobody else has. */
export function makeDraftCode(): Promise<DraftCode> {
  return draftCodeOf(makeWordCode(draftWords))
}

export async function draftCodeOf(words: readonly string[]): Promise<DraftCode> {
  const [bits, place] = await Promise.all([stretchWords(words, 'leidraadspiegel/later-verder/sleutel/1'), stretchWords(words, 'leidraadspiegel/later-verder/plaats/1')])
  return { words, key: await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']), locator: hexOf(place) }
}
