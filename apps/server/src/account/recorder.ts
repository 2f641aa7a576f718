import type { Context, MiddlewareHandler } from 'hono'
import type { Trail } from '@leidraadspiegel/store'
import { routeOf, type AccountEnv } from './access.ts'
import type { Accounts } from './accounts.ts'
import { accountActionOf } from './action.ts'

export interface RecorderPorts {
  accounts: Pick<Accounts, 'session' | 'waitingAccount'>
  trail: Pick<Trail, 'add' | 'addOnceADay'>
}

/**
 * Writes one line in the trail for everything that was done with an account, and one a day for what was refused: of the account whose
 * passphrase was right, otherwise of nobody. No address is kept, and who tries without end makes no endless trail.
 */
export function recorder({ accounts, trail }: RecorderPorts): MiddlewareHandler<AccountEnv> {
  return async (context, next) => {
    const action = accountActionOf(routeOf(context))
    if (action === null) return next()
    const leaving = action === 'signed-out' ? ((await accounts.session(context.req.raw.headers))?.account.id ?? null) : null
    await next()
    const failed = context.error !== undefined || context.res.status >= 400
    const account = context.var.account?.id ?? context.var.person ?? leaving
    const other = /\/accounts\/([0-9a-z]{16})(\/|$)/.exec(context.req.path)?.[1]
    if (!failed && account !== null) await trail.add({ account, action, project: context.var.project ?? null, object: other === undefined ? null : { kind: 'account', id: other }, change: null })
    if (failed && action === 'signed-in' && context.res.status === 401) await trail.addOnceADay({ account: accounts.waitingAccount(challengeIn(context)), action: 'sign-in-refused', project: null, object: null, change: null })
  }
}

/** Of the body as the route read it. */
function challengeIn(context: Context): string {
  const body = context.req.valid('json' as never) as { challenge?: unknown } | undefined
  return typeof body?.challenge === 'string' ? body.challenge : ''
}
