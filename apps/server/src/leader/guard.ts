import type { Context, MiddlewareHandler } from 'hono'
import { baseRoutePath, matchedRoutes } from 'hono/route'
import { Id } from '@leidraadspiegel/schema'
import type { Account } from '../account/index.ts'
import { Problem } from '../problem.ts'
import { permissionOf, type ObjectPermission, type Permission } from './permissions.ts'
import type { LeaderPorts } from './ports.ts'
import { nothing, scopeOf, type Owner, type Scope } from './scope.ts'

export interface LeaderEnv {
  Variables: {
    account: Account
    /** The project in which the right was checked; empty on routes that belong to no project. */
    project: string
    /** What of that project may be seen. */
    scope: Scope
  }
}

type Ports = Pick<LeaderPorts, 'session' | 'ownerOf'> & { store: { grants: Pick<LeaderPorts['store']['grants'], 'of'> } }

/**
 * Stands before every route: no session is 401, one without a second step yet is 403; an object that is absent and one of somebody else's
 * project or organisation are the same 404; a route without a declared permission answers nobody.
 */
export function guard(ports: Ports): MiddlewareHandler<LeaderEnv> {
  return async (context, next) => {
    const session = await ports.session(context.req.raw.headers)
    if (session === null) throw new Problem('signed-out')
    for (const cookie of session.cookies) context.header('set-cookie', cookie, { append: true })
    if (!session.account.secondStep) throw new Problem('second-step-missing')
    context.set('account', session.account)
    const { pattern, permission } = declared(context)
    const { project, scope } = await granted(ports, session.account, permission, (name) => parameter(context, pattern, name))
    context.set('project', project)
    context.set('scope', scope)
    await next()
  }
}

function declared(context: Context): { pattern: string; permission: Permission } {
  const method = context.req.method === 'HEAD' ? 'GET' : context.req.method
  const base = baseRoutePath(context)
  const route = matchedRoutes(context).find((each) => each.method === method)
  const pattern = route ? route.path.slice(base === '/' ? 0 : base.length) : ''
  const permission = permissionOf(`${method} ${pattern}`)
  if (permission === undefined) throw new Problem('not-found')
  return { pattern: route?.path ?? '', permission }
}

function parameter(context: Context, pattern: string, name: string): string {
  const id = context.req.path.split('/')[pattern.split('/').indexOf(`:${name}`)]
  if (!Id.safeParse(id).success) throw new Problem('not-found')
  return id ?? ''
}

async function granted(ports: Ports, account: Account, permission: Permission, idOf: (name: string) => string): Promise<{ project: string; scope: Scope }> {
  if (permission === 'signed-in') return { project: '', scope: nothing }
  const grants = await ports.store.grants.of(account.id)
  if (permission === 'makes-projects') {
    if (!account.admin && !grants.some(({ role }) => role === 'coordinator')) throw new Problem('not-found')
    return { project: '', scope: nothing }
  }
  const owner = await ownerOf(ports, permission, idOf(permission.on))
  const scope = owner === null ? null : scopeOf(grants, permission, owner)
  if (owner === null || scope === null) throw new Problem('not-found')
  return { project: owner.project, scope }
}

async function ownerOf(ports: Ports, { on }: ObjectPermission, id: string): Promise<Owner | null> {
  return on === 'project' ? { project: id, organisation: null } : ports.ownerOf[on](id)
}
