/** A text to look for words in: small letters, without signs on them and without what cannot be seen. */
export const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\u00ad|[\u200b-\u200d\u2060]/g, '').toLowerCase()
