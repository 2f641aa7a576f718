import type { Context, MiddlewareHandler } from 'hono'
import { baseRoutePath, matchedRoutes } from 'hono/route'
import { Id } from '@leidraadspiegel/schema'
import type { Account } from '../account/index.ts'
import { Problem } from '../problem.ts'
import { permissions, rightsOf, type Permission } from './permissions.ts'
import type { LeaderPorts } from './ports.ts'

export interface LeaderEnv {
  Variables: {
    account: Account
    /** The project in which the right was checked; empty on routes that belong to no project. */
    project: string
  }
}

/**
 * Stands before every route: no session is 401; an object that is absent and one of somebody else's project are the same 404;
 * a route without a declared permission answers nobody.
 */
export function guard(ports: Pick<LeaderPorts, 'session' | 'store' | 'projectOf'>): MiddlewareHandler<LeaderEnv> {
  return async (context, next) => {
    const session = await ports.session(context.req.raw.headers)
    if (session === null) throw new Problem('signed-out')
    for (const cookie of session.cookies) context.header('set-cookie', cookie, { append: true })
    context.set('account', session.account)
    const { pattern, permission } = declared(context)
    context.set('project', permission === 'signed-in' ? '' : await granted(ports, session.account, permission, parameter(context, pattern, permission.on)))
    await next()
  }
}

function declared(context: Context): { pattern: string; permission: Permission } {
  const method = context.req.method === 'HEAD' ? 'GET' : context.req.method
  const base = baseRoutePath(context)
  const route = matchedRoutes(context).find((each) => each.method === method)
  const pattern = route ? route.path.slice(base === '/' ? 0 : base.length) : ''
  const permission = permissions[`${method} ${pattern}`]
  if (permission === undefined) throw new Problem('not-found')
  return { pattern: route?.path ?? '', permission }
}

function parameter(context: Context, pattern: string, name: string): string {
  const id = context.req.path.split('/')[pattern.split('/').indexOf(`:${name}`)]
  if (!Id.safeParse(id).success) throw new Problem('not-found')
  return id ?? ''
}

async function granted(ports: Pick<LeaderPorts, 'store' | 'projectOf'>, account: Account, permission: Exclude<Permission, string>, id: string): Promise<string> {
  const project = permission.on === 'project' ? id : await ports.projectOf[permission.on](id)
  const grants = await ports.store.grants.of(account.id)
  const allowed = grants.some((grant) => grant.project === project && rightsOf[grant.role].includes(permission.right))
  if (project === null || !allowed) throw new Problem('not-found')
  return project
}
