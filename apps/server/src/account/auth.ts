import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { getAuthTables } from 'better-auth/db'
import type { GenericEndpointContext } from '@better-auth/core'
import type { Kysely } from 'kysely'
import { newId } from '@leidraadspiegel/schema'
import { ownPart } from './open-session.ts'
import { hashPassphrase, longestPassphrase, shortestPassphrase, verifyPassphrase } from './passphrase.ts'

/** Minutes without a request after which a session ends, and hours after which it ends anyhow (trust.md TR-18). */
export const idleMinutes = 30
export const longestHours = 12
const touchMinutes = 5

export interface AuthSettings {
  db: Kysely<any>
  /** Signs the cookie; at least 32 characters. */
  key: string
  /** The address under which people see the site; https makes the cookie `__Host-session`. */
  origin: string
}

export const cookieName = (origin: string): string => (origin.startsWith('https:') ? '__Host-session' : 'session')

/** better-auth on our own tables; only its server functions are used, none of its addresses is served. */
export function createAuth(settings: AuthSettings) {
  return betterAuth(authOptions(settings))
}

export type Auth = ReturnType<typeof createAuth>

/** The tables and columns that better-auth expects with these options: table name to column names. */
export function expectedTables(settings: AuthSettings): Record<string, string[]> {
  const tables = Object.values(getAuthTables(authOptions(settings)))
  return Object.fromEntries(tables.map((table) => [table.modelName, Object.entries(table.fields).map(([name, field]) => field.fieldName ?? name)]))
}

async function firstRunsTheServer(user: Record<string, unknown>, endpoint: GenericEndpointContext | null) {
  return { data: { ...user, admin: endpoint !== null && (await endpoint.context.internalAdapter.countTotalUsers()) === 0 } }
}

function authOptions({ db, key, origin }: AuthSettings) {
  return {
    baseURL: origin,
    secret: key,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassphrase,
      maxPasswordLength: longestPassphrase,
      password: { hash: hashPassphrase, verify: verifyPassphrase },
    },
    user: { modelName: 'account_user', additionalFields: { admin: { type: 'boolean', input: false, required: true, defaultValue: false } } },
    session: { modelName: 'account_session', expiresIn: idleMinutes * 60, updateAge: touchMinutes * 60, cookieCache: { enabled: false } },
    account: { modelName: 'account_credential' },
    verification: { modelName: 'account_verification' },
    plugins: [ownPart],
    databaseHooks: { user: { create: { before: firstRunsTheServer } } },
    advanced: {
      database: { validateSchema: false, generateId: newId },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName(origin),
          attributes: { httpOnly: true, sameSite: 'strict', path: '/', secure: origin.startsWith('https:') },
        },
      },
    },
  } satisfies BetterAuthOptions
}
