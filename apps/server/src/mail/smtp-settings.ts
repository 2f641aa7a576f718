import { z } from 'zod'

/** The mail server of the house, from the configuration only. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte; otherwise STARTTLS, which only a mail server on this machine may do without. */
  secure: boolean
  user: string | undefined
  pass: string | undefined
  /** The address that mails come from; the name before it is that of the organisation. */
  from: string
  perMinute: number
}

export const smtpEnvironment = {
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_HOST: z.string().min(1).optional(),
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASS: z.string().min(1).optional(),
  SMTP_FROM: z.email().optional(),
  SMTP_PER_MINUTE: z.coerce.number().int().min(1).max(6000).default(60),
}

const Settings = z.object(smtpEnvironment)

/** null when no mail server is set; throws when only half of it is. */
export function mailServerOf(settings: z.infer<typeof Settings>): MailServer | null {
  const { SMTP_URL, SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASS, SMTP_FROM, SMTP_PER_MINUTE: perMinute } = settings
  if (SMTP_URL === undefined && SMTP_HOST === undefined) return null
  if (SMTP_FROM === undefined) throw new Error('SMTP_FROM ontbreekt: het adres waar de mail vandaan komt. Zie .env.example.')
  if (SMTP_URL === undefined) {
    const port = SMTP_PORT ?? 587
    return { host: SMTP_HOST ?? '', port, secure: port === 465, user: SMTP_USER, pass: SMTP_PASS, from: SMTP_FROM, perMinute }
  }
  const { protocol, hostname, port, username, password } = new URL(SMTP_URL)
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  if (host === '') throw new Error('SMTP_URL noemt geen mailserver. Zie .env.example.')
  return { host, port: Number(port) || (secure ? 465 : 587), secure, user: decodeURIComponent(username) || SMTP_USER, pass: decodeURIComponent(password) || SMTP_PASS, from: SMTP_FROM, perMinute }
}
