import type { MiddlewareHandler } from 'hono'
import { actionOf } from './action.ts'
import type { LeaderEnv } from './guard.ts'
import type { TrailPorts } from './trail-ports.ts'

/** Writes one line in the trail for everything that was done; what was refused leaves none. No handler writes there. */
export function recorder({ trail }: Pick<TrailPorts, 'trail'>): MiddlewareHandler<LeaderEnv> {
  return async (context, next) => {
    await next()
    const { account, route, object, project, change } = context.var
    const found = actionOf(route)
    if (found === null || context.error !== undefined || context.res.status >= 400) return
    const line = { account: account.id, action: found.action, project: project === '' ? null : project, object, change: change ?? null }
    await (found.onceADay ? trail.addOnceADay(line) : trail.add(line))
  }
}
