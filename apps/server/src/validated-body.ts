import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { described } from './api/described.ts'
import { readJsonBody, type Reading } from './json-body.ts'

/** `readJsonBody` as a step before a handler: `context.req.valid('json')` holds the result, and the type reaches the typed client. */
export function jsonBody<S extends z.ZodType>(schema: S, reading?: Reading): MiddlewareHandler<any, string, { in: { json: z.input<S> }; out: { json: z.output<S> } }> {
  return described(async (context, next) => {
    const value = await readJsonBody(context, schema, reading)
    context.req.addValidatedData('json', value as object)
    await next()
  }, 'json', schema)
}
