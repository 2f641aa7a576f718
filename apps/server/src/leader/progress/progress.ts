import { Hono } from 'hono'
import { z } from 'zod'
import { Id, Quarter, quarterOf } from '@leidraadspiegel/schema'
import { Problem } from '../../problem.ts'
import { validQuery } from '../../validated-query.ts'
import type { LeaderEnv } from '../guard.ts'
import type { LeaderPorts } from '../ports.ts'
import { Filters } from '../result-filters.ts'
import { indicatorFigures, whoseOf } from './progress-of.ts'
import { reportOf } from './report-of.ts'

/** Of an organisation; left out: of the network as a whole. */
const Whose = z.strictObject({ organisation: Id.optional() })
const Drawn = z.strictObject({ ...Whose.shape, width: Filters.shape.width, scheme: Filters.shape.scheme })
const Asked = z.strictObject({ ...Whose.shape, quarter: Quarter })

/** How the work goes from quarter to quarter, on the screen and as a report. */
export function progress(ports: LeaderPorts, day: () => string) {
  const report = async ({ project, scope }: LeaderEnv['Variables'], asked: z.output<typeof Asked>) => {
    if (asked.quarter > quarterOf(day())) throw new Problem('body-refused', { detail: 'quarter: it has not come yet' })
    return reportOf(ports, project, asked, scope, day())
  }
  return new Hono<LeaderEnv>()
    .get('/projects/:project/progress', validQuery(Drawn), async (context) => {
      const { organisation, ...drawing } = context.req.valid('query')
      const { project, scope } = context.var
      const whose = await whoseOf(ports, project, organisation, scope)
      const [published, indicators] = await Promise.all([ports.progress.publishedOn(project), indicatorFigures(ports, project, whose, scope, day(), drawing)])
      return context.json({ quarter: quarterOf(day()), measured: measuredOn(published), indicators })
    })
    .get('/projects/:project/progress/report', validQuery(Asked), async (context) => context.json({ report: await report(context.var, context.req.valid('query')) }))
    .get('/projects/:project/progress/report.pdf', validQuery(Asked), async (context) => {
      const asked = context.req.valid('query')
      const pdf = await ports.progress.pdf(await report(context.var, asked))
      if (pdf === null) throw new Problem('not-found')
      return context.body(pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="kwartaalrapportage-${asked.quarter.toLowerCase()}.pdf"` })
    })
}

/** The first day on which something of each wave was published. */
function measuredOn(published: readonly { wave: number; title: string; on: string }[]): { wave: number; title: string; on: string }[] {
  const first = new Map<number, { wave: number; title: string; on: string }>()
  for (const { wave, title, on } of published) if (on < (first.get(wave)?.on ?? '9999')) first.set(wave, { wave, title, on })
  return [...first.values()].toSorted((a, b) => a.wave - b.wave)
}
