import type { Role } from '@leidraadspiegel/schema'
import { sentencesOf, wordsIn } from './text.ts'

/** Most words in what is answered, and in one sentence of anything else. Only the 14 comes from SV-19; the others are house style. */
const limits: Readonly<Record<Role | 'none', { item: number; sentence: number }>> = {
  youth: { item: 14, sentence: 17 },
  parent: { item: 20, sentence: 22 },
  professional: { item: 24, sentence: 26 },
  manager: { item: 24, sentence: 26 },
  partner: { item: 24, sentence: 26 },
  none: { item: 32, sentence: 32 },
}

/** SV-19: why a text is too long to read easily; null when it is not. */
export function tooLongToRead(text: string, item: boolean, role: Role | null): string | null {
  const limit = limits[role ?? 'none']
  if (item && wordsIn(text) > limit.item) return `Deze vraag heeft ${wordsIn(text)} woorden; hoogstens ${limit.item} (SV-19).`
  const long = sentencesOf(text).find((sentence) => wordsIn(sentence) > limit.sentence)
  return long === undefined ? null : `Een zin heeft ${wordsIn(long)} woorden, hoogstens ${limit.sentence} (SV-19): "${long.slice(0, 60)}…".`
}
