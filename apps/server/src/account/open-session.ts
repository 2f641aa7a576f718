import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin } from 'better-auth'
import { z } from 'zod'
import { ownTables } from './own-tables.ts'

/** Our tables, and a session for somebody whose passphrase and code were checked. */
export const ownPart = {
  id: 'leidraadspiegel',
  schema: ownTables,
  endpoints: {
    openSession: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ userId: z.string() }) }, async (context) => {
      const { internalAdapter } = context.context
      const user = await internalAdapter.findUserById(context.body.userId)
      if (user === null) throw new Error(`account ${context.body.userId} is gone`)
      await setSessionCookie(context, { session: await internalAdapter.createSession(user.id, false), user })
      return context.json({ user: user as typeof user & { admin?: unknown; secondStep?: unknown } })
    }),
  },
} satisfies BetterAuthPlugin
