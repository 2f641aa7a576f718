import type { Context } from 'hono'
import { cleanText } from '@leidraadspiegel/schema'
import { z } from 'zod'
import type { AccountEnv } from './access.ts'
import type { Account, Session } from './account.ts'
import { longestPassphrase, shortestPassphrase } from './passphrase.ts'

/** How a body with a passphrase is read: not a sign of it changes. */
export const exact = { exact: true } as const
export const Token = z.string().min(1).max(100)
/** A passphrase as somebody types it to come in. */
export const Typed = z.string().min(1).max(longestPassphrase)
/** A passphrase as somebody chooses it. */
export const Chosen = z.string().min(shortestPassphrase).max(longestPassphrase)
export const Person = { name: z.string().overwrite(cleanText).trim().min(1).max(120), email: z.email().max(200), passphrase: Chosen }

export const headersOf = (context: Context): Headers => context.req.raw.headers

/** The body of an answer that opens a session, with its cookies. */
export function opened(context: Context<AccountEnv>, { account, cookies }: Session): { account: Account } {
  withCookies(context, cookies)
  context.set('account', account)
  return { account }
}

export function withCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
}
