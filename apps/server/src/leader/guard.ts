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
    /** The route as `permissions` names it. */
    route: string
    /** What the address names. */
    object: { kind: string; id: string } | null
    /** A threshold that a handler changed. */
    change?: { before: string; after: string }
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
    const { route, pattern, permission } = declared(context)
    const { project, scope, object } = await granted(ports, session.account, permission, (name) => parameter(context, pattern, name))
    context.set('project', project)
    context.set('scope', scope)
    context.set('route', route)
    const person = Id.safeParse(segment(context, pattern, 'account'))
    context.set('object', person.success ? { kind: 'account', id: person.data } : object)
    await next()
  }
}

function declared(context: Context): { route: string; pattern: string; permission: Permission } {
  const method = context.req.method === 'HEAD' ? 'GET' : context.req.method
  const base = baseRoutePath(context)
  const matched = matchedRoutes(context).find((each) => each.method === method)
  const route = `${method} ${matched ? matched.path.slice(base === '/' ? 0 : base.length) : ''}`
  const permission = permissionOf(route)
  if (permission === undefined) throw new Problem('not-found')
  return { route, pattern: matched?.path ?? '', permission }
}

function segment(context: Context, pattern: string, name: string): string | undefined {
  const place = pattern.split('/').indexOf(`:${name}`)
  return place < 0 ? undefined : context.req.path.split('/')[place]
}

function parameter(context: Context, pattern: string, name: string): string {
  const id = segment(context, pattern, name)
  if (!Id.safeParse(id).success) throw new Problem('not-found')
  return id ?? ''
}

async function granted(ports: Ports, account: Account, permission: Permission, idOf: (name: string) => string): Promise<Pick<LeaderEnv['Variables'], 'project' | 'scope' | 'object'>> {
  const nowhere = { project: '', scope: nothing, object: null }
  if (permission === 'signed-in') return nowhere
  if (permission === 'runs-server') {
    if (!account.admin) throw new Problem('not-found')
    return nowhere
  }
  const grants = await ports.store.grants.of(account.id)
  if (permission === 'makes-projects') {
    if (!account.admin && !grants.some(({ role }) => role === 'coordinator')) throw new Problem('not-found')
    return nowhere
  }
  const object = { kind: permission.on, id: idOf(permission.on) }
  const owner = await ownerOf(ports, permission, object.id)
  const scope = owner === null ? null : scopeOf(grants, permission, owner)
  if (owner === null || scope === null) throw new Problem('not-found')
  return { project: owner.project, scope, object }
}

async function ownerOf(ports: Ports, { on }: ObjectPermission, id: string): Promise<Owner | null> {
  return on === 'project' ? { project: id, organisation: null } : ports.ownerOf[on](id)
}
