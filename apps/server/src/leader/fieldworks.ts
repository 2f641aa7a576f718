import { Hono } from 'hono'
import { z } from 'zod'
import { bundledOrganisations } from '../bundling.ts'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { DailyCounts } from './daily-counts.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf } from './scope.ts'
import { whatIsEnough } from './what-is-enough.ts'

const Nothing = z.strictObject({})
const Fill = z.strictObject({ perOrganisation: z.int().min(1).max(200) })

/** The steps in the life of a fieldwork, what could be shown if it closed today, and the invented respondents of a pilot. */
export function fieldworks(ports: LeaderPorts, counts: DailyCounts) {
  const { store } = ports
  const answer = async (id: string, step: (id: string) => Promise<unknown>) => {
    await step(id)
    return { fieldwork: await store.fieldworks.get(id) }
  }
  return new Hono<LeaderEnv>()
    .post('/fieldworks/:fieldwork/open', jsonBody(Nothing), async (context) => context.json(await answer(context.req.param('fieldwork'), (id) => store.fieldworks.open(id))))
    .post('/fieldworks/:fieldwork/pause', jsonBody(Nothing), async (context) => context.json(await answer(context.req.param('fieldwork'), (id) => store.fieldworks.pause(id))))
    .post('/fieldworks/:fieldwork/resume', jsonBody(Nothing), async (context) => context.json(await answer(context.req.param('fieldwork'), (id) => store.fieldworks.resume(id))))
    .post('/fieldworks/:fieldwork/close', jsonBody(Nothing), async (context) => context.json(await answer(context.req.param('fieldwork'), (id) => ports.close(id))))
    .post('/fieldworks/:fieldwork/publish', jsonBody(Nothing), async (context) => context.json(await answer(context.req.param('fieldwork'), (id) => ports.publish(id))))
    .post('/fieldworks/:fieldwork/late', jsonBody(Nothing), async (context) => {
      const fieldwork = context.req.param('fieldwork')
      await ports.late.open(fieldwork)
      return context.json({ late: await ports.late.state(fieldwork) })
    })
    .post('/fieldworks/:fieldwork/late/count', jsonBody(Nothing), async (context) => {
      const fieldwork = context.req.param('fieldwork')
      await ports.late.count(fieldwork)
      return context.json({ late: await ports.late.state(fieldwork) })
    })
    .get('/fieldworks/:fieldwork/forecast', async (context) => {
      const { id, role } = await store.fieldworks.get(context.req.param('fieldwork'))
      const [cohorts, organisations, consents] = await Promise.all([store.cohorts.listOfFieldwork(id), store.organisations.list(context.var.project), store.consents.list(context.var.project)])
      const atoms = await Promise.all(cohorts.map(async (cohort) => ({ ...cohort, cohort: cohort.id, n: await counts.of(cohort) })))
      const found = whatIsEnough({ role, organisations, atoms, bundled: bundledOrganisations(consents) })
      return context.json({ ...found, organisations: found.organisations.filter(({ organisation }) => isOf(context.var.scope.organisations, organisation)) })
    })
    .get('/fieldworks/:fieldwork/fill', async (context) => {
      const fieldwork = context.req.param('fieldwork')
      const progress = ports.fill.progress(fieldwork)
      if (progress !== null) counts.renew(await store.cohorts.listOfFieldwork(fieldwork))
      return context.json({ progress })
    })
    .post('/fieldworks/:fieldwork/fill', jsonBody(Fill), async (context) => {
      const fieldwork = context.req.param('fieldwork')
      const project = await store.projects.get(context.var.project)
      if (!project.pilot) throw new Problem('not-a-pilot')
      await ports.fill.start(fieldwork, context.req.valid('json').perOrganisation)
      return context.json({ progress: ports.fill.progress(fieldwork) }, 202)
    })
}
