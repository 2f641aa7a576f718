import { speak } from '../speak.ts'

/** Below a field in which somebody types the words of a code, which knows nobody and says neither *je* nor *u*. */
export const wordTexts = () => speak({
  count: (count: number, needed: number): string => (count === 1 ? `Er staat nu 1 woord. Het moeten er ${needed} zijn.` : `Er staan nu ${count} woorden. Het moeten er ${needed} zijn.`),
  unknown: (word: string): string => `Het woord ‘${word}’ hoort niet bij de woorden die we gebruiken. Kijk het nog eens na.`,
  meant: (word: string): string => `Misschien is ‘${word}’ niet goed overgenomen:`,
  take: (word: string): string => `Maak er ‘${word}’ van`,
})
