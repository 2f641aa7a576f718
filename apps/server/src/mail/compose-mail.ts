import type { Role } from '@leidraadspiegel/schema'
import type { Letter, MailKind } from './letter.ts'
import { dayInWords, goodbye, mailWords, subjectOf } from './nl.ts'
import type { Mail } from './smtp.ts'

export interface MailFacts {
  role: Role
  kind: MailKind
  /** How long the questionnaire takes; null when nobody knows. */
  minutes: number | null
  letter: Letter
  /** The link of this one person. */
  link: string
}

/**
 * A mail as the receiver reads it: the own text between parts that cannot be left out: who asks, the link, until when, that it is free. A
 * reminder says the same to everybody, so that getting one says nothing.
 */
export function composeMail({ role, kind, minutes, letter: { sender, replyTo, subject, text, until }, link }: MailFacts): Omit<Mail, 'to'> {
  const words = mailWords[role]
  const parts = [
    words.greeting,
    ...(kind === 'reminder' ? [words.already] : []),
    ...(text === '' ? [] : [text]),
    words.asks(sender),
    link,
    [...(minutes === null ? [] : [words.minutes(minutes)]), words.until(dayInWords(until))].join(' '),
    words.free,
    words.onlyYours,
    words.firstPage,
    words.questions,
    `${goodbye}\n${sender}`,
  ]
  return { sender, replyTo, subject: subjectOf(kind, subject), text: `${parts.join('\n\n')}\n` }
}
