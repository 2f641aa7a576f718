import { z } from 'zod'
import { Day, namesTheSubject, type Role } from '@leidraadspiegel/schema'
import { firstSubject, mailWords } from './nl.ts'
import { readAddress } from './read-address.ts'

export type MailKind = 'invitation' | 'reminder'

const oneLine = (longest: number) =>
  z.string().trim().min(1).max(longest).refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), 'one line').refine((text) => !namesTheSubject(text), 'names the subject')

/** What an organisation writes itself in the mails to one role; the fixed parts stand in `composeMail`. Nothing in it names the subject. */
export const Letter = z.strictObject({
  /** Who asks: in front of the address of the house, in the text and below it. */
  sender: oneLine(80),
  /** Where an answer to the mail goes. */
  replyTo: z.string().trim().max(254).refine((text) => readAddress(text) === text, 'an address'),
  subject: oneLine(120),
  text: z.string().trim().max(2000).refine((text) => !/[^\P{Cc}\n]/u.test(text), 'plain lines').refine((text) => !namesTheSubject(text), 'names the subject'),
  /** Last day on which people can take part. */
  until: Day,
})
export type Letter = z.infer<typeof Letter>

/** A letter before anybody wrote one; `until` is for the leader to fill in. */
export function firstLetter(role: Role, organisation: string, replyTo: string): Letter {
  const sender = organisation.trim().slice(0, 80)
  return { sender, replyTo, subject: firstSubject(sender).slice(0, 120), text: mailWords[role].ownText, until: '' }
}
