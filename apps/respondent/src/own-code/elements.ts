/** A letter, or a whole number up to so much; what cannot be answered is `-`, which stays the same as well. */
export type Kind = 'letter' | { most: number }

/** The seven elements of a code in their order. Another order or another kind is another code: nobody would be found again. */
export const elements: readonly Kind[] = ['letter', 'letter', 'letter', 'letter', 'letter', { most: 9 }, { most: 31 }]

/** NFKC, upper case, without the marks on letters. */
export function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').trim()
}

/** What was typed as it goes into the code; null when it is not what was asked for. Of a whole name the first letter counts, or the last. */
export function elementOf(typed: string, kind: Kind, end: 'first' | 'last' = 'first'): string | null {
  const text = plain(typed)
  if (text === '-') return text
  if (kind !== 'letter') return /^\d{1,2}$/.test(text) && Number(text) <= kind.most ? String(Number(text)) : null
  const letters = [...text].filter((sign) => /\p{L}/u.test(sign))
  return letters.at(end === 'first' ? 0 : -1) ?? null
}

/** Which end of a name each element is about. */
export const endOf = (place: number): 'first' | 'last' => (place === 2 ? 'last' : 'first')

/** The secret word, without its spaces; empty when there is none. */
export const secretWordOf = (typed: string): string => plain(typed).replace(/\s+/g, '')
