import type { Hono } from 'hono'
import { generateSpecs, resolver } from 'hono-openapi'
import { z } from 'zod'
import { answers } from './answers.ts'

/** What every refusal and every fault looks like (RFC 9457); `code` is what a program goes by. */
const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  problems: z.array(z.object({ question: z.string(), code: z.string(), message: z.string() })).optional(),
})

const about = {
  title: 'Leidraadspiegel',
  version: '1',
  description: 'What the pages of Leidraadspiegel ask of the server. A session cookie opens /api/leader and most of /api/account; there are no tokens for other programs yet. Numbers come from publications only.',
}

/** Pages and files for people are no part of the API. */
const pages = [/^\/[mu](\/|$)/, /^\/r(\/|$)/, /^\/(assets|health)/]

type Operation = Record<string, unknown> & { responses?: Record<string, unknown>; parameters?: { in: string; name: string; required?: boolean }[] }

/** The OpenAPI 3.1 document of the API, made from the routes that `app` has: their addresses, what they read, and who may ask (`right`). */
export async function apiDocument(app: Hono<any, any, any>, right: (method: string, path: string) => string | undefined): Promise<Record<string, unknown>> {
  const made = await generateSpecs(app, { includeEmptyPaths: true, exclude: pages, defaultValidationErrorResponse: false, documentation: { info: about } } as Parameters<typeof generateSpecs>[1])
  const problem = { description: 'Refused, or a fault', content: { 'application/problem+json': { schema: await schemaOf(Problem) } } }
  const paths: Record<string, Record<string, Operation>> = {}
  for (const [path, operations] of Object.entries(made.paths as Record<string, Record<string, Operation>>)) {
    for (const [method, operation] of Object.entries(operations)) {
      const needed = right(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'))
      const answer = answers[`${method.toUpperCase()} ${path}`]
      const success = { description: 'Done', ...(answer !== undefined && { content: { 'application/json': { schema: await schemaOf(answer) } } }) }
      paths[path] = { ...paths[path], [method]: { ...operation, responses: { '2XX': success, default: problem }, ...(needed !== undefined && { 'x-right': needed }) } }
    }
  }
  return { ...made, paths }
}

async function schemaOf(schema: z.ZodType): Promise<unknown> {
  return (await resolver(schema, { options: { unrepresentable: 'any' } }).toOpenAPISchema()).schema
}
