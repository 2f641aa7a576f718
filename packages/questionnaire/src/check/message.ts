import type { Role } from '@leidraadspiegel/schema'
import { asksAboutOwnSuicidality } from './own-suicidality.ts'
import { hardToRead } from './readable.ts'
import { plain } from './text.ts'

/** Parents are addressed as *u*, all others as *je*. */
const otherVoice: Readonly<Record<'je' | 'u', { pattern: RegExp; reason: string }>> = {
  je: { pattern: /\b(?:u|uw|uzelf)\b/, reason: 'Schrijf "je" en "jouw", en niet "u" en "uw": zo spreekt de rest van de bladzijde deze mensen ook aan.' },
  u: { pattern: /\b(?:je|jij|jou|jouw|jezelf|jullie)\b/, reason: 'Schrijf "u" en "uw", en niet "je" en "jouw": zo spreekt de rest van de bladzijde deze mensen ook aan.' },
}

/** What is wrong with a text that somebody of an organisation writes for people in this role, in Dutch for who wrote it; the rules are those of the questions (SV-01, SV-18, SV-19). */
export function messageReasons(text: string, role: Role): string[] {
  const voice = voiceReason(text, role)
  return [
    ...hardToRead(text, role).map((reason) => reason.replace(/ \((?:SV|TR)-\d+\)/g, '')),
    ...(asksAboutOwnSuicidality(text) ? ['Dit gaat over eigen gedachten, plannen of pogingen. Daarover schrijven we mensen nooit aan.'] : []),
    ...(voice === null ? [] : [voice]),
  ]
}

/** Why a text does not address people in this role as everything else does; null when it does. */
export function voiceReason(text: string, role: Role): string | null {
  const { pattern, reason } = otherVoice[role === 'parent' ? 'u' : 'je']
  return pattern.test(plain(text)) ? reason : null
}
