import type { MiddlewareHandler } from 'hono'
import { Problem } from '../problem.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets a change of state through only as JSON and only from our own pages: `Sec-Fetch-Site: same-origin`, or for older browsers an
 * `Origin` that is ours. `origin` gives the address under which people see the site.
 */
export function sameOrigin(origin: () => string): MiddlewareHandler {
  return async (context, next) => {
    if (safeMethods.has(context.req.method)) return next()
    const site = context.req.header('sec-fetch-site')
    const ours = site === undefined ? context.req.header('origin') === origin() : site === 'same-origin'
    if (!ours) throw new Problem('foreign-request')
    if (!/^application\/json(;|$)/i.test(context.req.header('content-type') ?? '')) throw new Problem('wrong-content-type')
    return next()
  }
}
