import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import type { MailServer } from './smtp-settings.ts'

/** One plain-text mail; every part is text, and the library writes the headers. */
export interface Mail {
  to: string
  /** Name in front of the address of the house. */
  sender: string
  replyTo: string
  subject: string
  text: string
}

/** `refused`: this address takes none, now or ever; `later`: this address not now; `unreachable`: the mail server takes nothing now. */
export type Delivery = 'sent' | 'refused' | 'later' | 'unreachable'

export interface Smtp {
  deliver(mail: Mail): Promise<Delivery>
  close(): void
}

/** The mail server behind nodemailer. No address and no message of the server leaves this function, not even in an error. */
export function createSmtp(server: MailServer): Smtp {
  const transport = createTransport({ ...optionsOf(server) })
  return {
    async deliver({ to, sender, replyTo, subject, text }) {
      try {
        await transport.sendMail({
          from: { name: sender, address: server.from },
          to: { name: '', address: to },
          replyTo: { name: '', address: replyTo },
          subject,
          text,
          xMailer: false,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return 'sent'
      } catch (error) {
        return deliveryOf(error)
      }
    },
    close: () => transport.close(),
  }
}

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

function optionsOf({ host, port, secure, user, pass }: MailServer): SMTPPoolOptions & { pool: true } {
  return {
    pool: true,
    maxConnections: 1,
    host,
    port,
    secure,
    requireTLS: !secure && !loopback.has(host),
    ignoreTLS: !secure && loopback.has(host),
    tls: { minVersion: 'TLSv1.2' },
    ...(user !== undefined && { auth: { user, pass: pass ?? '' }, forceAuth: true }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/**
 * A refusal of the one recipient or of the message (RFC 5321: 4yz for now, 5yz for good); 421 and everything before the recipient is the server
 * itself. What is refused for who we are (RFC 3463: X.7.X) or for what we say is tried again: it says nothing about the address.
 */
function deliveryOf(error: unknown): Delivery {
  if (typeof error !== 'object' || error === null) return 'unreachable'
  const { code, responseCode, response, command } = error as { code?: unknown; responseCode?: unknown; response?: unknown; command?: unknown }
  const answered = typeof responseCode === 'number' && responseCode !== 421 ? responseCode : 0
  const policy = typeof response === 'string' && /^\d{3}[ -]5\.7\./.test(response)
  const aboutRecipient = code === 'EENVELOPE' && typeof command === 'string' && command.startsWith('RCPT')
  const aboutMessage = code === 'EMESSAGE' || command === 'DATA'
  if (!aboutRecipient && !aboutMessage) return code === 'EENVELOPE' && answered === 0 ? 'refused' : 'unreachable'
  if (answered >= 500) return aboutRecipient && !policy ? 'refused' : 'later'
  return answered >= 400 ? 'later' : 'unreachable'
}
