import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { MailServer } from '../../apps/server/src/mail/smtp-settings.ts'

/** A mail as it was delivered, read as a mail program reads it. */
export interface DeliveredMail {
  to: string
  /** As they stood in the mail, decoded; names in small letters. */
  headers: ReadonlyMap<string, string>
  text: string
  /** The address in the text that leads to a questionnaire. */
  link: string
  /** Every byte of it. */
  raw: string
}

/** What the server answers to the recipient or to the message; null accepts it. */
export interface Refusals {
  recipient?(address: string, attempt: number): { code: number; text: string } | null
  message?(attempt: number): { code: number; text: string } | null
  /** The server does not answer any more, as if it hung. */
  hangs?(address: string): boolean
}

export interface Mailbox {
  /** For the `mail` of a configuration. */
  settings: MailServer
  mails: DeliveredMail[]
  refusals: Refusals
  /** Every recipient that was named, accepted or not, in order. */
  asked: string[]
  /** Resolves when so many mails came in; throws when that takes longer than half a minute. */
  received(count: number): Promise<DeliveredMail[]>
  close(): Promise<void>
}

/** A real mail server on this machine that keeps what it gets; `perMinute` is the pace of who sends to it. */
export async function openMailbox(refusals: Refusals = {}, perMinute = 6000): Promise<Mailbox> {
  const tries = new Map<string, number>()
  let messages = 0
  const box: Omit<Mailbox, 'settings' | 'received' | 'close'> = { mails: [], refusals, asked: [] }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, answer) {
      box.asked.push(address)
      tries.set(address, (tries.get(address) ?? 0) + 1)
      if (box.refusals.hangs?.(address) === true) return
      answer(errorOf(box.refusals.recipient?.(address, tries.get(address) ?? 1) ?? null))
    },
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        messages += 1
        const refused = errorOf(box.refusals.message?.(messages) ?? null)
        if (refused === null) box.mails.push(readMail(envelope.rcptTo.map(({ address }) => address).join(', '), Buffer.concat(chunks).toString('latin1')))
        answer(refused)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return Object.assign(box, {
    settings: { host: '127.0.0.1', port, secure: false, user: undefined, pass: undefined, from: 'vragenlijst@huis.example', perMinute },
    async received(count: number) {
      const end = Date.now() + 120_000
      while (box.mails.length < count) {
        if (Date.now() > end) throw new Error(`${box.mails.length} of ${count} mails came in; asked for ${box.asked.join(' ')}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      return box.mails
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}

function errorOf(refusal: { code: number; text: string } | null): (Error & { responseCode?: number }) | null {
  return refusal === null ? null : Object.assign(new Error(refusal.text), { responseCode: refusal.code })
}

/** A mail (RFC 5322), byte for byte, as a mail program shows it. */
export function readMail(to: string, raw: string): DeliveredMail {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), words(line.slice(line.indexOf(':') + 1).trim())]))
  const text = decoded(raw.slice(end + 4), headers.get('content-transfer-encoding') ?? '7bit').replace(/\r\n/g, '\n')
  return { to, headers, text, link: /https?:\/\/\S+\/m\/\S+/.exec(text)?.[0] ?? '', raw }
}

/** Encoded words of a header (RFC 2047). */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, how: string, text: string) => (how.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : quotedPrintable(text.replaceAll('_', ' '))))
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1').toString('utf8')
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
