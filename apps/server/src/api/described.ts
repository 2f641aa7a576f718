import { resolver, uniqueSymbol } from 'hono-openapi'
import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'

/** The same step, with the schema that it holds a request against written on it, for the document of the API. */
export function described<M extends MiddlewareHandler<any, any, any>>(step: M, target: 'json' | 'query', schema: z.ZodType): M {
  return Object.assign(step, { [uniqueSymbol]: { target, ...resolver(schema, { options: { io: 'input', unrepresentable: 'any' } }) } })
}
