import type { AddressFault } from './read-address.ts'
import type { Letter, MailKind } from './letter.ts'

/** What a leader sees about the mails of a cohort. Nothing in it depends on who started. */
export interface MailingView {
  /** The address that mails come from; null without a mail server. */
  from: string | null
  /** Did the mail server take mails at the last try? */
  reachable: boolean
  contacts: number
  uninvited: number
  /** Addresses that a mail server refused. */
  refused: string[]
  /** On which the list is deleted at the latest; null when there is none. */
  keepUntil: string | null
  rounds: { kind: MailKind; day: string }[]
  sending: boolean
  /** `until` is empty, or past, when it has to be filled in. */
  letter: Letter
  /** Did somebody write the letter, or is it the one to begin with? */
  written: boolean
  /** Last day of the fieldwork, which no letter changes; null when the letter says it. */
  closesOn: string | null
  today: string
  /** How many reminders are left, and the first day of the next one; null when there is nobody to remind. */
  reminders: { left: number; from: string | null }
}

export interface ContactsPreview {
  /** Addresses that would be added. */
  fresh: number
  /** Addresses that are on the list already. */
  known: number
  doubles: number
  refused: { line: number; text: string; fault: AddressFault }[]
  /** More than a list may hold. */
  tooMany: boolean
}

export interface MailPreview {
  from: string
  replyTo: string
  subject: string
  text: string
}

export interface OutboxMail {
  address: string
  subject: string
  text: string
  link: string
  /** The whole mail as the text of an `.eml` file. */
  file: string
}
