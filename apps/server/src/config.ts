import { join, resolve } from 'node:path'
import { z } from 'zod'
import { mailServerOf, smtpEnvironment, type MailServer } from './mail/smtp-settings.ts'
import { root } from './root.ts'

const Environment = z.object({
  DATA_DIR: z.string().min(1).optional(),
  SURVEYS_DIR: z.string().min(1).optional(),
  HOST: z.string().min(1).default('localhost'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['silent', 'info']).default('info'),
  ...smtpEnvironment,
})

export interface Config {
  dataFolder: string
  surveysFolder: string
  host: string
  port: number
  publicUrl: string | undefined
  logLevel: 'silent' | 'info'
  /** Left out when no mail server is set: then mails are downloaded and sent by hand. */
  mail?: MailServer
}

/** The only reader of the environment; throws one error that names every wrong variable. Without `DATA_DIR` the data is in `folder` of the checkout. */
export function readConfig(environment: Record<string, string | undefined> = process.env, folder = 'data'): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    throw new Error(`Instelling klopt niet: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join(', ')}. Zie .env.example.`)
  }
  const { DATA_DIR, SURVEYS_DIR, HOST, PORT, PUBLIC_URL, LOG_LEVEL } = parsed.data
  const loopback = ['localhost', '127.0.0.1', '::1'].includes(HOST)
  if (!loopback && !PUBLIC_URL?.startsWith('https://')) {
    throw new Error(`HOST is ${HOST}: vanaf andere toestellen kan alleen met https. Zet PUBLIC_URL op het https-adres van de site. Zie .env.example.`)
  }
  const [dataFolder, surveysFolder] = [resolve(DATA_DIR ?? join(root, folder)), resolve(SURVEYS_DIR ?? join(root, 'surveys'))]
  const mail = mailServerOf(parsed.data)
  return { dataFolder, surveysFolder, host: HOST, port: PORT, publicUrl: PUBLIC_URL, logLevel: LOG_LEVEL, ...(mail !== null && { mail }) }
}
