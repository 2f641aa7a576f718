import type { RegisterKeys } from '../register-keys.ts'
import { seal, unseal } from '../seal.ts'
import { deleteLines, readLines, writeLines } from '../sorted-lines.ts'

/** Mails of one cohort that leave together. */
export interface MailRound {
  kind: 'invitation' | 'reminder'
  /** Whom the leader chose; `whoIsReminded` decides. */
  to: 'everyone' | 'not-started'
  /** On which it began. */
  day: string
  /** Last day on which people can take part, as the mails say. */
  until: string
}

export interface Contact {
  id: string
  address: string
  /** Was an invitation accepted for delivery? */
  mailed: boolean
  /** A mail server said that there is no such address. */
  refused: boolean
  /** Is a mail of the last round still to leave? */
  waiting: boolean
  /** Did who sends by hand get a link for it, and not say yet that he sent it? */
  handed?: boolean
}

/** The addresses of one cohort with what is to be sent to them. */
export interface ContactList {
  fieldwork: string
  /** Last day on which the list may exist. */
  keepUntil: string
  rounds: MailRound[]
  contacts: Map<string, Contact>
}

export interface ContactFile {
  read(): Promise<ContactList | null>
  /** Resolves when it would survive a restart. */
  write(list: ContactList): Promise<void>
  remove(): Promise<void>
}

type Line = { contact: Contact } | { list: Omit<ContactList, 'contacts'> }

/** A plain file of sealed lines, sorted by what cannot be read, and written whole: an address that was removed is in it no more, and no order tells who came first. */
export function contactFile(file: string, cohort: string, keys: RegisterKeys): ContactFile {
  const owner = `contacts/${cohort}`
  const sealed = new Map<string, string>()
  const lineOf = (line: Line): string => {
    const text = JSON.stringify(line)
    const known = sealed.get(text) ?? seal(keys.sealing, owner, text)
    sealed.set(text, known)
    return known
  }
  return {
    async read() {
      const contacts = new Map<string, Contact>()
      let list: Omit<ContactList, 'contacts'> | null = null
      for (const line of await readLines(file)) {
        const read = JSON.parse(unseal(keys.sealing, owner, line)) as Line
        if ('list' in read) list = read.list
        else contacts.set(read.contact.id, read.contact)
      }
      return list === null ? null : { ...list, contacts }
    },
    async write({ contacts, ...list }) {
      const before = new Set(sealed.keys())
      const lines: Line[] = [{ list }, ...[...contacts.values()].map((contact) => ({ contact }))]
      await writeLines(file, new Set(lines.map(lineOf)))
      for (const line of lines) before.delete(JSON.stringify(line))
      for (const gone of before) sealed.delete(gone)
    },
    async remove() {
      sealed.clear()
      await deleteLines(file)
    },
  }
}
