import type { Letter, MailKind } from '../mail/letter.ts'
import type { ContactsPreview, MailingView, MailPreview, OutboxMail } from '../mail/views.ts'

/** Addresses and mails of one cohort. What cannot be done now throws a `Problem`. */
export interface Mailing {
  /** `replyTo` stands in a letter that nobody wrote yet. */
  view(cohort: string, replyTo: string): Promise<MailingView>
  /** What a list would bring; nothing is kept. */
  previewContacts(cohort: string, text: string): ContactsPreview
  addContacts(cohort: string, text: string): Promise<void>
  removeContact(cohort: string, address: string): Promise<boolean>
  clearContacts(cohort: string): Promise<void>
  keepLetter(cohort: string, letter: Letter): Promise<void>
  previewMail(cohort: string, kind: MailKind, letter: Letter): Promise<MailPreview>
  /** The mail with an example of a link, to an address of the staff. */
  test(cohort: string, kind: MailKind, address: string): Promise<'sent' | 'refused' | 'later' | 'unreachable'>
  send(cohort: string, kind: MailKind, to: 'everyone' | 'not-started'): Promise<void>
  halt(cohort: string): Promise<void>
  /** For a house without a mail server: the mails with new links, to be sent by hand, until `sentByHand` says that they were. */
  outbox(cohort: string, kind: MailKind): Promise<OutboxMail[]>
  sentByHand(cohort: string, kind: MailKind): Promise<void>
}

export interface MailPorts {
  mailing: Mailing
}
