import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { described } from './api/described.ts'
import { Problem } from './problem.ts'

/** What stands behind the question mark, held against a schema: `context.req.valid('query')` holds the result. Throws `body-refused` with the name of the field. */
export function validQuery<S extends z.ZodObject>(schema: S): MiddlewareHandler<any, string, { in: { query: z.input<S> }; out: { query: z.output<S> } }> {
  return described(async (context, next) => {
    const parsed = schema.safeParse(context.req.query())
    if (!parsed.success) throw new Problem('body-refused', { detail: parsed.error.issues[0]?.path.join('.') ?? 'query' })
    context.req.addValidatedData('query', parsed.data)
    await next()
  }, 'query', schema)
}
