import { Hono } from 'hono'
import { z } from 'zod'
import type { Cohort } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { DailyCounts } from './daily-counts.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const Nothing = z.strictObject({})
const Fill = z.strictObject({ perOrganisation: z.int().min(1).max(200) })

export interface Forecast {
  organisations: { organisation: string; enough: boolean }[]
}

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
    .get('/fieldworks/:fieldwork/forecast', async (context) => {
      const cohorts = await store.cohorts.listOfFieldwork(context.req.param('fieldwork'))
      return context.json(await forecast(cohorts, counts))
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

/** Per organisation whether enough people took part to show anything; says no number. */
async function forecast(cohorts: readonly Cohort[], counts: DailyCounts): Promise<Forecast> {
  const organisations = [...new Set(cohorts.map(({ organisation }) => organisation))]
  return {
    organisations: await Promise.all(
      organisations.map(async (organisation) => {
        const own = cohorts.filter((cohort) => cohort.organisation === organisation)
        const taken = await Promise.all(own.map((cohort) => counts.of(cohort)))
        return { organisation, enough: taken.reduce((sum, n) => sum + n, 0) >= Math.max(...own.map(({ minimum }) => minimum)) }
      }),
    ),
  }
}
