import { Hono } from 'hono'
import { z } from 'zod'
import { Id, Role } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import { validQuery } from '../validated-query.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const number = z.string().regex(/^[1-9]\d{0,3}$/).transform(Number)

/** Names of groups as publications have them; whether there is one is found out there. */
const GroupName = z.string().max(120).regex(/^(network|together|region:[^\p{Cc}]+|(organisation|others):[0-9a-z]{16}|team:[0-9a-z]{16}:[^\p{Cc}]+)$/u)

const Filters = z.strictObject({
  organisation: Id.or(GroupName).optional(),
  role: Role.optional(),
  wave: number.optional(),
  baseline: number.optional(),
  criterion: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(),
  width: z.string().regex(/^\d{3,4}$/).default('800').transform((width) => Math.min(1200, Math.max(300, Number(width)))),
  scheme: z.enum(['light', 'dark']).default('light'),
})

/** What the published fieldworks of a project say. */
export function results(ports: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .get('/criteria', (context) => context.json({ criteria: ports.criteria() }))
    .get('/openapi', async (context) => context.json(await ports.apiDocument()))
    .get('/explanation', (context) => context.json(ports.explanation()))
    .get('/projects/:project/groups', async (context) => context.json({ groups: await ports.groups(context.var.project, context.var.scope.results) }))
    .get('/projects/:project/results/:analysis', validQuery(Filters), async (context) => {
      const result = await ports.result(context.var.project, context.req.param('analysis'), context.req.valid('query'), context.var.scope.results)
      if (result === null) throw new Problem('not-found')
      return context.json(result)
    })
    .get('/projects/:project/results/:analysis/picture', validQuery(Filters), async (context) => {
      const analysis = context.req.param('analysis')
      const picture = await ports.picture(context.var.project, analysis, context.req.valid('query'), context.var.scope.results)
      if (picture === null) throw new Problem('not-found')
      const name = `${picture.pilot ? 'proefproject-' : ''}${analysis}.png`
      return context.body(new Uint8Array(picture.png), 200, { 'Content-Type': 'image/png', 'Content-Disposition': `attachment; filename="${name}"` })
    })
}
