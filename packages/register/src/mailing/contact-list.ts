import type { Contact, ContactList, MailRound } from './contact-file.ts'

export interface MailingState {
  /** How many addresses there are. */
  contacts: number
  /** How many of them were not invited yet. */
  uninvited: number
  /** Addresses that a mail server refused, in order of the alphabet. */
  refused: string[]
  rounds: MailRound[]
  /** Are mails of the last round still to leave? */
  sending: boolean
  keepUntil: string
}

/** What may be shown of a list. */
export function stateOf(list: ContactList | undefined): MailingState | null {
  if (list === undefined) return null
  const contacts = [...list.contacts.values()]
  const { rounds, keepUntil } = list
  const refused = contacts.filter((contact) => contact.refused).map(({ address }) => address).sort()
  return { contacts: contacts.length, uninvited: contacts.filter(({ mailed, refused }) => !mailed && !refused).length, refused, rounds, sending: waitingIn(list).length > 0, keepUntil }
}

/** Who gets mails of this kind: an invitation is for who had none, a reminder for who had one. */
export function peopleOf(kind: MailRound['kind'], { contacts }: ContactList): Contact[] {
  return [...contacts.values()].filter(({ mailed, refused }) => !refused && mailed === (kind === 'reminder'))
}

/** To whom a mail of the last round is still to leave. */
export function waitingIn({ contacts }: ContactList): Contact[] {
  return [...contacts.values()].filter(({ waiting }) => waiting)
}

/** The list with each contact changed. */
export function changeEach(list: ContactList, change: (contact: Contact) => Contact): ContactList {
  return { ...list, contacts: new Map([...list.contacts].map(([id, contact]) => [id, change(contact)])) }
}

/** The list of which no mail is to leave any more. */
export function halted(list: ContactList): ContactList {
  return changeEach(list, (contact) => ({ ...contact, waiting: false }))
}
