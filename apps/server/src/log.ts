import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { today } from '@leidraadspiegel/schema'

export interface Log {
  event(name: string, facts?: Readonly<Record<string, string | number | boolean>>): void
  /** Something nobody expected: which error and where in the code, never its message, which may hold what somebody typed. */
  fault(error: unknown): void
  /** The same for the doors of respondents: without a time, each place in the code once a day. */
  publicFault(error: unknown): void
}

/** Lines of JSON without addresses, queries, answers or secrets. */
export function createLog(level: 'silent' | 'info', write: (line: string) => void = (line) => void process.stdout.write(line)): Log {
  const line = (facts: Record<string, unknown>): void => {
    if (level !== 'silent') write(`${JSON.stringify(facts)}\n`)
  }
  let day = ''
  let told = new Set<string>()
  return {
    event: (event, facts = {}) => line({ time: new Date().toISOString(), event, ...facts }),
    fault: (error) => line({ time: new Date().toISOString(), event: 'fault', ...placeOf(error) }),
    publicFault(error) {
      if (day !== today()) {
        day = today()
        told = new Set()
      }
      const place = placeOf(error)
      const key = JSON.stringify(place)
      if (told.has(key)) return
      told.add(key)
      line({ day, event: 'fault', door: 'public', ...place })
    },
  }
}

function placeOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at .*:\d+:\d+\)?$/.test(frame))
  return { error: error.name, at: frames.slice(0, 5).map((frame) => frame.trim()) }
}

const silentPaths = /^\/(m|r|api\/desk|api\/box|health)(\/|$)/

/** A line a request for staff and files of staff; nothing at all for the doors of respondents, nor for who asks whether we live. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (context, next) => {
    if (silentPaths.test(context.req.path)) return next()
    const start = performance.now()
    await next()
    log.event('request', { method: context.req.method, route: routePath(context), status: context.res.status, ms: Math.round(performance.now() - start) })
  }
}
