import { canStretch, hexOf, stretchWords } from '../words/stretch-words.ts'

const purpose = 'leidraadspiegel/intrekken/1'

export const canHash = canStretch

/** The six words as all that leaves the browser: 256 bits, hexadecimal. */
export async function slowHash(words: readonly string[]): Promise<string> {
  return hexOf(await stretchWords(words, purpose))
}
