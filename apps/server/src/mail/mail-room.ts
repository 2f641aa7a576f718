import type { Letters, Mailings, MailRound, MailTurn } from '@leidraadspiegel/register'
import { createInTurn } from '@leidraadspiegel/database'
import type { Mailing } from '../leader/mail-ports.ts'
import { Problem } from '../problem.ts'
import { composeMail } from './compose-mail.ts'
import { firstLetter, Letter, type MailKind } from './letter.ts'
import { linkOfExample } from './nl.ts'
import { mailFile } from './mail-file.ts'
import { ownerOf, takesPart, type MailPlace } from './mail-place.ts'
import { mostContacts, readContacts } from './read-contacts.ts'
import { keptAfter, keptUnused, remindersOf } from './rounds.ts'
import { createSender } from './sender.ts'
import type { Smtp } from './smtp.ts'

export interface MailParts {
  mailings: Omit<Mailings, 'forget'>
  letters: Letters
  /** null without a mail server. */
  smtp: (Smtp & { from: string; perMinute: number }) | null
  place(cohort: string): Promise<MailPlace>
  /** So many people are invited, at least. */
  invitedAtLeast(cohort: string, people: number): Promise<void>
  origin(): string
  today(): string
  random(): number
  now(): number
  tell(reachable: boolean): void
  report(error: unknown): void
}

export interface MailRoom extends Mailing {
  /** Takes up what waited when the server stopped. */
  wake(): void
  /** Deletes lists that may not be kept any longer. */
  expire(day: string): Promise<void>
  stop(): Promise<void>
}

/** Joins addresses, letters and the mail server for the router of project leaders. */
export function createMailRoom({ mailings, letters, smtp, place, invitedAtLeast, origin, today, random, now, tell, report }: MailParts): MailRoom {
  /** Whether mails can leave is looked at and acted on in one turn, so that no round begins twice. */
  const inTurn = createInTurn()
  const linkTo = (cohort: string, secret: string): string => `${origin()}/m/${cohort}#${secret}`
  const letterOf = async (of: MailPlace): Promise<Letter | null> => {
    const kept = await letters.of(ownerOf(of))
    const letter = kept === null ? undefined : Letter.safeParse(JSON.parse(kept)).data
    return letter === undefined ? null : { ...letter, until: of.closesOn ?? letter.until }
  }
  const written = async ({ cohort, round }: Pick<MailTurn, 'cohort' | 'round'>, secret: string): Promise<{ mail: ReturnType<typeof composeMail>; link: string }> => {
    const of = await place(cohort)
    const letter = await letterOf(of)
    if (letter === null) throw new Error('a mail without a letter')
    const link = linkTo(cohort, secret)
    return { mail: composeMail({ role: of.role, kind: round.kind, minutes: of.minutes, letter: { ...letter, until: round.until }, link }), link }
  }
  const mayStillLeave = ({ until }: { until: string }): boolean => until >= today()
  const sender =
    smtp === null
      ? null
      : createSender<MailTurn>({
          queue: {
            ...mailings,
            queued: () => mailings.queued().filter(mayStillLeave),
            still: (turn) => mayStillLeave(turn.round) && mailings.still(turn),
          },
          deliver: async (turn, address, secret) => smtp.deliver({ ...(await written(turn, secret)).mail, to: address }),
          mayMail: async ({ cohort }) => takesPart(await place(cohort)) === null,
          random,
          now,
          perMinute: smtp.perMinute,
          tell,
          report,
        })
  /** Throws when mails of this kind cannot leave now; gives the round. */
  const roundOf = async (cohort: string, kind: MailKind, to: MailRound['to']): Promise<MailRound> => {
    const of = await place(cohort)
    const closed = takesPart(of)
    if (closed !== null) throw closed
    const letter = await letterOf(of)
    const state = mailings.state(cohort)
    if (letter === null || state === null) throw new Problem('mails-not-ready', { detail: letter === null ? 'no letter' : 'no addresses' })
    if (!mayStillLeave(letter)) throw new Problem('mails-not-ready', { detail: 'until is past' })
    if (state.sending) throw new Problem('mails-not-ready', { detail: 'still sending' })
    if (kind === 'invitation' && state.uninvited === 0) throw new Problem('mails-not-ready', { detail: 'nobody to invite' })
    const { from } = remindersOf(state.rounds)
    if (kind === 'reminder' && (from === null || from > today())) throw new Problem('mails-not-ready', { detail: 'no reminder now' })
    return { kind, to, day: today(), until: letter.until }
  }
  const roundByHand = async (cohort: string, kind: MailKind): Promise<MailRound> => {
    if (sender !== null) throw new Problem('mails-not-ready', { detail: 'the mail server sends' })
    return roundOf(cohort, kind, 'everyone')
  }

  return {
    async view(cohort, replyTo) {
      const of = await place(cohort)
      const kept = await letterOf(of)
      const state = mailings.state(cohort)
      const { contacts, uninvited, refused, sending, keepUntil, rounds } = state ?? { contacts: 0, uninvited: 0, refused: [], sending: false, keepUntil: null, rounds: [] }
      return {
        from: smtp?.from ?? null,
        reachable: sender?.reachable() ?? true,
        contacts,
        uninvited,
        refused,
        keepUntil,
        rounds: rounds.map(({ kind, day }) => ({ kind, day })),
        sending,
        written: kept !== null,
        letter: kept ?? { ...firstLetter(of.role, of.organisation.name, replyTo), until: of.closesOn ?? '' },
        closesOn: of.closesOn,
        today: today(),
        reminders: remindersOf(rounds),
      }
    },
    previewContacts(cohort, text) {
      const { addresses, doubles, refused } = readContacts(text)
      const fresh = mailings.unknown(cohort, addresses).length
      return { fresh, known: addresses.length - fresh, doubles, refused: refused.slice(0, 100), tooMany: fresh + (mailings.state(cohort)?.contacts ?? 0) > mostContacts }
    },
    async addContacts(cohort, text) {
      const { fieldwork, state } = await place(cohort)
      if (!['draft', 'open', 'paused'].includes(state)) throw new Problem('fieldwork-closed')
      const { addresses } = readContacts(text)
      if (mailings.unknown(cohort, addresses).length + (mailings.state(cohort)?.contacts ?? 0) > mostContacts) throw new Problem('body-too-large', { detail: `at most ${mostContacts} addresses` })
      await mailings.add({ fieldwork, cohort, keepUntil: keptUnused(today()) }, addresses)
    },
    removeContact: (cohort, address) => mailings.remove(cohort, address),
    async clearContacts(cohort) {
      sender?.forget(cohort)
      await mailings.clear(cohort)
    },
    keepLetter: async (cohort, letter) => letters.keep(ownerOf(await place(cohort)), JSON.stringify(letter)),
    async previewMail(cohort, kind, letter) {
      const { role, minutes } = await place(cohort)
      const { sender: name, replyTo, subject, text } = composeMail({ role, kind, minutes, letter, link: linkOfExample(`${origin()}/m/${cohort}`) })
      return { from: smtp === null ? name : `${name} <${smtp.from}>`, replyTo, subject, text }
    },
    async test(cohort, kind, address) {
      const of = await place(cohort)
      const letter = await letterOf(of)
      if (smtp === null || letter === null) throw new Problem('mails-not-ready', { detail: smtp === null ? 'no mail server' : 'no letter' })
      return smtp.deliver({ ...composeMail({ role: of.role, kind, minutes: of.minutes, letter, link: linkOfExample(`${origin()}/m/${cohort}`) }), to: address })
    },
    async send(cohort, kind, to) {
      if (sender === null) throw new Problem('mails-not-ready', { detail: 'no mail server' })
      await inTurn(cohort, async () => {
        const round = await roundOf(cohort, kind, to)
        toSomebody(await mailings.begin(cohort, round, keptAfter(round.until)))
      })
      const { contacts, uninvited } = mailings.state(cohort) ?? { contacts: 0, uninvited: 0 }
      await invitedAtLeast(cohort, kind === 'invitation' ? contacts : contacts - uninvited)
      sender.wake()
    },
    async halt(cohort) {
      sender?.forget(cohort)
      await mailings.halt(cohort)
    },
    async outbox(cohort, kind) {
      const round = await roundByHand(cohort, kind)
      const people = await mailings.outbox(cohort, kind)
      const mails = people.map(async ({ address, secret }) => {
        const { mail, link } = await written({ cohort, round }, secret)
        return { address, subject: mail.subject, text: mail.text, link, file: await mailFile({ ...mail, to: address }) }
      })
      return (await Promise.all(mails)).sort((a, b) => (a.address < b.address ? -1 : 1))
    },
    async sentByHand(cohort, kind) {
      await inTurn(cohort, async () => {
        const round = await roundByHand(cohort, kind)
        toSomebody(await mailings.sentByHand(cohort, round, keptAfter(round.until)))
      })
      const { contacts, uninvited } = mailings.state(cohort) ?? { contacts: 0, uninvited: 0 }
      await invitedAtLeast(cohort, contacts - uninvited)
    },
    wake: () => sender?.wake(),
    expire: (day) => mailings.expire(day),
    async stop() {
      await sender?.stop()
      smtp?.close()
    },
  }
}

function toSomebody(people: number): void {
  if (people === 0) throw new Problem('mails-not-ready', { detail: 'nobody to mail' })
}
