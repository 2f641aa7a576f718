import { Hono } from 'hono'
import { z } from 'zod'
import { Sheet, sheetNames, type SheetName } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

/** `after` is the version that somebody saw when he began to write; 0 when there was none. */
const Written = z.strictObject({ written: Sheet, after: z.int().min(0) })
const longestSheet = 131_072

/** The light forms of a project, with all their versions. Two people who save at once: the second is told, and nothing of either is lost. */
export function sheets({ store }: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .get('/projects/:project/sheets', async (context) => context.json({ sheets: await store.sheets.list(context.var.project) }))
    .get('/projects/:project/sheets/:sheet', async (context) => context.json({ versions: await store.sheets.versions(context.var.project, sheetNamed(context.req.param('sheet'))) }))
    .get('/projects/:project/sheets/:sheet/:version', async (context) => {
      const { sheet, version } = context.req.param()
      const name = sheetNamed(sheet)
      const known = (await store.sheets.versions(context.var.project, name)).find((each) => String(each.version) === version)
      if (known === undefined) throw new Problem('not-found')
      return context.json({ sheet: await store.sheets.get(context.var.project, name, known.version) })
    })
    .put('/projects/:project/sheets', jsonBody(Written, { limit: longestSheet }), async (context) => {
      const { written, after } = context.req.valid('json')
      return context.json({ sheet: await store.sheets.keep(context.var.project, written, after, context.var.account.name) })
    })
}

function sheetNamed(text: string): SheetName {
  const name = sheetNames.find((each) => each === text)
  if (name === undefined) throw new Problem('not-found')
  return name
}
