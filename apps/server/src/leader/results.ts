import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { pilotNote, roleTitles } from '@leidraadspiegel/chart'
import { Id, Role } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import { validQuery } from '../validated-query.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts, Result } from './ports.ts'
import { tableFile } from './table-file.ts'

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

type ResultContext = Context<LeaderEnv, '/projects/:project/results/:analysis', { out: { query: z.output<typeof Filters> } }>

/** What the published fieldworks of a project say. */
export function results(ports: LeaderPorts) {
  const resultOf = async (context: ResultContext): Promise<Result> => {
    const result = await ports.result(context.var.project, context.req.param('analysis'), context.req.valid('query'), context.var.scope.results)
    if (result === null) throw new Problem('not-found')
    return result
  }
  const drawnOf = async (context: ResultContext): Promise<Result & { svg: string }> => {
    const result = await resultOf(context)
    if (result.svg === null) throw new Problem('not-found')
    return { ...result, svg: result.svg }
  }
  return new Hono<LeaderEnv>()
    .get('/criteria', (context) => context.json({ criteria: ports.criteria() }))
    .get('/openapi', async (context) => context.json(await ports.apiDocument()))
    .get('/explanation', (context) => context.json(ports.explanation()))
    .get('/projects/:project/groups', async (context) => context.json({ groups: await ports.groups(context.var.project, context.var.scope.results) }))
    .get('/projects/:project/results/:analysis', validQuery(Filters), async (context) => context.json(await resultOf(context)))
    .get('/projects/:project/results/:analysis/picture', validQuery(Filters), async (context) => {
      const [found, filters] = [await drawnOf(context), context.req.valid('query')]
      return context.body(new Uint8Array(ports.pictureOf(found.svg)), 200, attached(found, filters, 'png'))
    })
    .get('/projects/:project/results/:analysis/drawing', validQuery(Filters), async (context) => {
      const [found, filters] = [await drawnOf(context), context.req.valid('query')]
      return context.body(found.svg, 200, attached(found, filters, 'svg'))
    })
    .get('/projects/:project/results/:analysis/table', validQuery(Filters), async (context) => {
      const [found, filters, { name }] = [await resultOf(context), context.req.valid('query'), await ports.store.projects.get(context.var.project)]
      return context.body(tableFile(name, found), 200, attached(found, filters, 'csv'))
    })
}

const contentTypes = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8' } as const
const longestName = 60

/** Heads of a download; the name says what is in it. */
function attached({ question, notes }: Result, { wave, baseline, role }: z.output<typeof Filters>, kind: keyof typeof contentTypes): Record<string, string> {
  const parts = [...(notes.includes(pilotNote) ? ['proefproject'] : []), question.slice(0, longestName), ...(role === undefined ? [] : [roleTitles[role]]), ...[baseline, wave].flatMap((number) => (number === undefined ? [] : [`meting ${number}`]))]
  const name = parts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return { 'Content-Type': contentTypes[kind], 'Content-Disposition': `attachment; filename="${name}.${kind}"` }
}
