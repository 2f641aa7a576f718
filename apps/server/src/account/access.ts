import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes, baseRoutePath } from 'hono/route'
import { Problem } from '../problem.ts'
import type { RouteOf } from '../route-of.ts'
import type { Account } from './account.ts'
import type { Accounts } from './accounts.ts'
import type { AccountRouter } from './router.ts'

/** `session`: also one without a second step yet; `account`: with everything; `admin`: who runs the server. */
export type Access = 'anybody' | 'session' | 'account' | 'admin'

/** Every route of the router: one that is missing here does not compile, and answers nobody. */
export const access: Readonly<Record<RouteOf<AccountRouter>, Access>> = {
  'GET /me': 'anybody',
  'POST /setup': 'anybody',
  'POST /sign-in': 'anybody',
  'POST /sign-in/code': 'anybody',
  'POST /look-around': 'anybody',
  'POST /sign-out': 'anybody',
  'POST /second-step': 'session',
  'POST /second-step/confirm': 'session',
  'GET /second-step': 'account',
  'POST /recovery-codes': 'account',
  'PUT /passphrase': 'account',
  'GET /sessions': 'account',
  'DELETE /sessions': 'account',
  'DELETE /sessions/:session': 'account',
  'POST /invitation': 'anybody',
  'POST /invitation/account': 'anybody',
  'POST /invitation/accept': 'account',
  'POST /reset-link': 'anybody',
  'PUT /reset-link': 'anybody',
  'GET /accounts': 'admin',
  'POST /accounts/:account/reset-link': 'admin',
  'DELETE /accounts/:account': 'admin',
}

export interface AccountEnv {
  Variables: {
    account: Account
    /** Whose account it was, where nobody is signed in. */
    person?: string
    /** The project that somebody entered. */
    project?: string
  }
}

/** Stands before every route of the router. */
export function admit(accounts: Pick<Accounts, 'session'>): MiddlewareHandler<AccountEnv> {
  return async (context, next) => {
    const route = routeOf(context)
    if (!Object.hasOwn(access, route)) throw new Problem('not-found')
    const needed = access[route as keyof typeof access]
    if (needed !== 'anybody') context.set('account', await admitted(accounts, context, needed))
    await next()
  }
}

/** The route of this request, as `access` names it. */
export function routeOf(context: Context): string {
  const method = context.req.method === 'HEAD' ? 'GET' : context.req.method
  const base = baseRoutePath(context)
  const route = matchedRoutes(context).find((each) => each.method === method)
  return `${method} ${route ? route.path.slice(base === '/' ? 0 : base.length) : ''}`
}

async function admitted(accounts: Pick<Accounts, 'session'>, context: Context, needed: Access): Promise<Account> {
  const session = await accounts.session(context.req.raw.headers)
  if (session === null) throw new Problem('signed-out')
  for (const cookie of session.cookies) context.header('set-cookie', cookie, { append: true })
  if (needed !== 'session' && !session.account.secondStep) throw new Problem('second-step-missing')
  if (needed === 'admin' && !session.account.admin) throw new Problem('not-found')
  return session.account
}
