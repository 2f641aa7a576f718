import { Hono } from 'hono'
import { validQuery } from '../validated-query.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { Filters } from './result-filters.ts'
import { resultOf } from './result-of.ts'

/** What the published fieldworks of a project say. */
export function results(ports: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .get('/criteria', (context) => context.json({ criteria: ports.criteria() }))
    .get('/openapi', async (context) => context.json(await ports.apiDocument()))
    .get('/explanation', (context) => context.json(ports.explanation()))
    .get('/projects/:project/groups', async (context) => context.json({ groups: await ports.groups(context.var.project, context.var.scope.results) }))
    .get('/projects/:project/results/:analysis', validQuery(Filters), async (context) => context.json(await resultOf(ports, context)))
}
