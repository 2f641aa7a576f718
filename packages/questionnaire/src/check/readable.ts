import type { Role } from '@leidraadspiegel/schema'
import { difficultWord } from './difficult-words.ts'
import { tooLongToRead } from './reading.ts'
import { avoidedWord } from './words.ts'

/** Everything that makes a text unsafe or hard to read for somebody in this role: words we do not use, long sentences, difficult words (SV-18, SV-19, TR-23). */
export function hardToRead(text: string, role: Role | null): string[] {
  return [avoidedWord(text), tooLongToRead(text, false, role), difficultWord(text, role)].filter((reason) => reason !== null)
}
