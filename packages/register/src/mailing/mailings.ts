import type { Contact, ContactFile, ContactList, MailRound } from './contact-file.ts'
import { changeEach, halted, peopleOf, stateOf, waitingIn, type MailingState } from './contact-list.ts'
import { whoIsReminded } from './who-is-reminded.ts'

/** A mail whose turn it is. */
export interface MailTurn {
  fieldwork: string
  cohort: string
  contact: string
  /** null: this person gets no mail in this round, but takes a turn like everybody, so that nothing tells who did. */
  address: string | null
  /** What becomes of the mail may leave no trace: it would tell that somebody had not started. */
  traceless: boolean
  round: MailRound
}

/** The addresses of cohorts and what is sent to them. Nothing here says who started, and nothing that is written here depends on it. */
export interface Mailings {
  /** null when there is no list. */
  state(cohort: string): MailingState | null
  /** Which of these addresses are not on the list yet; addresses are compared without capitals. */
  unknown(cohort: string, addresses: readonly string[]): string[]
  /** Adds what is not there yet; gives how many. A list that is new is kept until `keepUntil`. */
  add(to: { fieldwork: string; cohort: string; keepUntil: string }, addresses: readonly string[]): Promise<number>
  /** Takes an address away with the links it got; false when it was not there. */
  remove(cohort: string, address: string): Promise<boolean>
  /** Takes the whole list away; links that were sent go on working. */
  clear(cohort: string): Promise<void>
  /** Puts a round in the queue and keeps the list until `keepUntil`; gives how many turns it takes. An invitation goes to who had none, a reminder to who had one. */
  begin(cohort: string, round: MailRound, keepUntil: string): Promise<number>
  /** What did not leave yet stays. */
  halt(cohort: string): Promise<void>
  /** Cohorts with mails to send, and the last day on which these may leave. */
  queued(): { fieldwork: string; cohort: string; until: string }[]
  /** Somebody of the queue by chance, except these. */
  next(cohort: string, except: ReadonlySet<string>): Promise<MailTurn | null>
  /** A new secret for whose turn it is; null when he is no longer on the list. */
  secretFor(turn: MailTurn): Promise<string | null>
  /** Is there still a mail to send to whose turn it was? */
  still(turn: MailTurn): boolean
  /** `sent` and `refused` end the turn; resolves when that would survive a restart. */
  done(turn: MailTurn, outcome: 'sent' | 'refused'): Promise<void>
  /** Addresses with new secrets for a round that somebody sends himself; `sentByHand` says that it was sent, and until then it can be made anew. */
  outbox(cohort: string, kind: MailRound['kind']): Promise<{ address: string; secret: string }[]>
  /** Gives to how many people: those for whom `outbox` gave a link since the last time. */
  sentByHand(cohort: string, round: MailRound, keepUntil: string): Promise<number>
  /** Deletes the lists of a fieldwork. */
  forget(fieldwork: string): Promise<void>
  /** Deletes the lists that were to be kept until a day before this one, and halts rounds that could leave until a day before it. */
  expire(day: string): Promise<void>
}

export interface MailingParts {
  lists: Map<string, ContactList>
  fileOf(cohort: string): ContactFile
  newId(): string
  random(below: number): number
  /** Which of these invitations of a fieldwork were started. */
  startedOf(fieldwork: string, contacts: readonly string[]): Promise<ReadonlySet<string>>
  freshSecrets(invited: { fieldwork: string; cohort: string }, contacts: readonly string[]): Promise<string[]>
  forgetInvitation(contact: string): Promise<void>
}

export function createMailings({ lists, fileOf, newId, random, startedOf, freshSecrets, forgetInvitation }: MailingParts): Mailings {
  const reminded = new WeakMap<MailRound, Promise<ReadonlySet<string>>>()
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  const write = async (cohort: string, list: ContactList): Promise<void> => {
    await fileOf(cohort).write(list)
    lists.set(cohort, list)
  }
  const drop = async (cohort: string): Promise<void> => {
    await fileOf(cohort).remove()
    lists.delete(cohort)
  }
  const change = (cohort: string, contact: string, to: Partial<Contact>): Promise<void> =>
    inTurn(async () => {
      const list = lists.get(cohort)
      const found = list?.contacts.get(contact)
      if (list === undefined || found === undefined) return
      const changed = { ...found, ...to }
      if (JSON.stringify(changed) !== JSON.stringify(found)) await write(cohort, { ...list, contacts: new Map(list.contacts).set(contact, changed) })
    })
  /** Decided once a round (again after a restart), so that starting during the sending changes nothing. */
  const getsMail = async (list: ContactList, round: MailRound, contact: string): Promise<boolean> => {
    if (round.to === 'everyone') return true
    const invited = peopleOf(round.kind, list).map(({ id }) => id)
    const known = reminded.get(round) ?? startedOf(list.fieldwork, invited).then((started) => whoIsReminded(invited, started))
    reminded.set(round, known)
    return (await known).has(contact)
  }

  return {
    state: (cohort) => stateOf(lists.get(cohort)),
    unknown: (cohort, addresses) => {
      const known = new Set([...(lists.get(cohort)?.contacts.values() ?? [])].map(({ address }) => plain(address)))
      return addresses.filter((address) => !known.has(plain(address)))
    },
    add: ({ fieldwork, cohort, keepUntil }, addresses) =>
      inTurn(async () => {
        const list = lists.get(cohort) ?? { fieldwork, keepUntil, rounds: [], contacts: new Map<string, Contact>() }
        const known = new Map([...list.contacts.values()].map((contact) => [plain(contact.address), contact]))
        const before = known.size
        for (const address of addresses) if (!known.has(plain(address))) known.set(plain(address), { id: newId(), address, mailed: false, refused: false, waiting: false })
        if (known.size > before) await write(cohort, { ...list, contacts: new Map([...known.values()].map((contact) => [contact.id, contact])) })
        return known.size - before
      }),
    remove: (cohort, address) =>
      inTurn(async () => {
        const list = lists.get(cohort)
        const found = [...(list?.contacts.values() ?? [])].find((contact) => plain(contact.address) === plain(address))
        if (list === undefined || found === undefined) return false
        const contacts = new Map(list.contacts)
        contacts.delete(found.id)
        if (contacts.size === 0 && list.rounds.length === 0) await drop(cohort)
        else await write(cohort, { ...list, contacts })
        await forgetInvitation(found.id)
        return true
      }),
    clear: (cohort) => inTurn(() => drop(cohort)),
    begin: (cohort, round, keepUntil) =>
      inTurn(async () => {
        const list = lists.get(cohort)
        const due = new Set(list === undefined ? [] : peopleOf(round.kind, list).map(({ id }) => id))
        if (list === undefined || due.size === 0) return 0
        const begun = changeEach(list, (contact) => ({ ...contact, waiting: due.has(contact.id), handed: false }))
        await write(cohort, { ...begun, keepUntil, rounds: [...list.rounds, round] })
        return due.size
      }),
    halt: (cohort) =>
      inTurn(async () => {
        const list = lists.get(cohort)
        if (list !== undefined) await write(cohort, halted(list))
      }),
    queued: () => [...lists].flatMap(([cohort, list]) => (waitingIn(list).length > 0 ? [{ fieldwork: list.fieldwork, cohort, until: lastDayOf(list) }] : [])),
    async next(cohort, except) {
      const list = lists.get(cohort)
      const round = list?.rounds.at(-1)
      if (list === undefined || round === undefined) return null
      const left = waitingIn(list).filter(({ id }) => !except.has(id))
      const chosen = left[random(left.length)]
      if (chosen === undefined) return null
      const address = (await getsMail(list, round, chosen.id)) ? chosen.address : null
      return { fieldwork: list.fieldwork, cohort, contact: chosen.id, address, traceless: round.to === 'not-started', round }
    },
    secretFor: ({ fieldwork, cohort, contact }) => inTurn(async () => (lists.get(cohort)?.contacts.has(contact) === true ? ((await freshSecrets({ fieldwork, cohort }, [contact]))[0] ?? null) : null)),
    still: ({ cohort, contact, traceless }) => {
      const found = lists.get(cohort)?.contacts.get(contact)
      return found !== undefined && (found.waiting || traceless)
    },
    outbox: (cohort, kind) =>
      inTurn(async () => {
        const list = lists.get(cohort)
        if (list === undefined) return []
        const people = peopleOf(kind, list)
        const ids = people.map(({ id }) => id)
        const secrets = await freshSecrets({ fieldwork: list.fieldwork, cohort }, ids)
        const given = new Set(ids)
        await write(cohort, changeEach(list, (contact) => (given.has(contact.id) ? { ...contact, handed: true } : contact)))
        return people.map(({ address }, index) => ({ address, secret: secrets[index]! }))
      }),
    sentByHand: (cohort, round, keepUntil) =>
      inTurn(async () => {
        const list = lists.get(cohort)
        const handed = new Set(list === undefined ? [] : peopleOf(round.kind, list).flatMap(({ id, handed }) => (handed === true ? [id] : [])))
        if (list === undefined || handed.size === 0) return 0
        const sent = changeEach(list, (contact) => (handed.has(contact.id) ? { ...contact, mailed: true, handed: false } : contact))
        await write(cohort, { ...sent, keepUntil, rounds: [...list.rounds, round] })
        return handed.size
      }),
    done: ({ cohort, contact, traceless }, outcome) => change(cohort, contact, { waiting: false, ...(outcome === 'sent' ? { mailed: true } : !traceless && { refused: true }) }),
    forget: (fieldwork) =>
      inTurn(async () => {
        for (const [cohort, list] of lists) if (list.fieldwork === fieldwork) await drop(cohort)
      }),
    expire: (day) =>
      inTurn(async () => {
        for (const [cohort, list] of lists) {
          if (list.keepUntil < day) await drop(cohort)
          else if (waitingIn(list).length > 0 && lastDayOf(list) < day) await write(cohort, halted(list))
        }
      }),
  }
}

const plain = (address: string): string => address.toLowerCase()
const lastDayOf = ({ rounds }: ContactList): string => rounds.at(-1)?.until ?? ''
