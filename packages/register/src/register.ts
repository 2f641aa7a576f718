import type { EntryLinks } from './entry-links.ts'
import type { GroupCodes } from './group-codes.ts'
import type { Letters } from './mailing/letters.ts'
import type { Mailings } from './mailing/mailings.ts'

/** `first`: start with a new pass; `again`: the pass was lost, a second or third one; `open`: the link or the group code of a whole cohort; `used-up`: three passes were given. */
export type Redeemed = 'first' | 'again' | 'open' | 'used-up' | 'unknown'

export interface StartedCohort {
  cohort: string
  invited: number
  /** People who pressed Start; whether they answered is unknown. */
  started: number
  /** Passes given again: possible duplicates. */
  again: number
}

/** Who is invited, and who of them started. Never an answer, never the hour of somebody who takes part. */
export interface Register {
  /** Secret of the open link or QR code of a cohort (base32), made at the first ask. */
  openSecret(cohort: string): Promise<string>
  /** Codes of classes and teams that take part together. */
  groups: Omit<GroupCodes, 'forget'>
  /** Links for who types in what was answered on paper; `redeem` knows none of them. */
  entryLinks: Omit<EntryLinks, 'forget'>
  /** Addresses and the mails to them. */
  mailings: Omit<Mailings, 'forget'>
  letters: Letters
  /** New secrets: 128 random bits in base32, in the clear only here. Addresses stand in the lists of `mailings`. */
  invite(input: { fieldwork: string; cohort: string; count: number }): Promise<string[]>
  /** Marks an invitation as used; resolves after that is durable. What the cohort or fieldwork does not know is `unknown`. */
  redeem(input: { fieldwork: string; cohort: string; secret: string }): Promise<Redeemed>
  /** Cohorts with invitations, sorted by cohort. */
  started(fieldwork: string): Promise<StartedCohort[]>
  /** Deletes what was used in a fieldwork, its group codes, its links for entry and its addresses, when it closes. */
  forget(fieldwork: string): Promise<void>
}

/** The key is not the one that the register was made with. */
export class WrongRegisterKeyError extends Error {
  override readonly name = 'WrongRegisterKeyError'
  constructor(file: string) {
    super(`De sleutel in keys/register.key hoort niet bij ${file}. Zet de sleutel terug die bij deze gegevensmap hoort: zonder die sleutel werkt geen uitnodiging meer. Er is niets veranderd.`)
  }
}
