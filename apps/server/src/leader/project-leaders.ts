import { Hono } from 'hono'
import { z } from 'zod'
import { ProjectLeaders } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf } from './scope.ts'

const Named = z.strictObject({ leaders: ProjectLeaders })

/** Who pulls the work in each organisation: names and functions, apart from who has an account. */
export function projectLeaders({ store }: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .get('/projects/:project/leaders', async (context) => context.json({ leaders: (await store.projectLeaders.list(context.var.project)).filter(({ organisation }) => isOf(context.var.scope.organisations, organisation)) }))
    .put('/organisations/:organisation/leaders', jsonBody(Named), async (context) => context.json(await store.projectLeaders.name(context.req.param('organisation'), context.req.valid('json').leaders)))
}
