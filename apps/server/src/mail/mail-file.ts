import { createTransport } from 'nodemailer'
import type { Mail } from './smtp.ts'

const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', disableFileAccess: true, disableUrlAccess: true })

/**
 * A mail that nobody sent yet, as the text of an `.eml` file (RFC 5322). `X-Unsent` lets a mail program open it as a draft. It comes from the
 * address where answers go: who sends by hand has no other.
 */
export async function mailFile({ to, sender, replyTo, subject, text }: Mail): Promise<string> {
  const { message } = await writer.sendMail({ from: { name: sender, address: replyTo }, to: { name: '', address: to }, subject, text, xMailer: false, headers: { 'X-Unsent': '1' } })
  return message.toString()
}
