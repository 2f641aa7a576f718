import { Hono } from 'hono'
import { Day, StartMessage } from '@leidraadspiegel/schema'
import { z } from 'zod'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const PeriodBody = z.strictObject({ opensOn: Day.nullable(), closesOn: Day.nullable() })
const MessageBody = StartMessage.pick({ why: true, results: true })
type MessageField = keyof z.infer<typeof MessageBody>

/** When a fieldwork is planned to open and to close, what an organisation adds to its start page, and how that page looks beforehand. */
export function setUp(ports: LeaderPorts) {
  const { store } = ports
  return new Hono<LeaderEnv>()
    .put('/fieldworks/:fieldwork/period', jsonBody(PeriodBody), async (context) => context.json({ fieldwork: await store.fieldworks.plan(context.req.param('fieldwork'), context.req.valid('json')) }))
    .put('/organisations/:organisation/start-messages/:fieldwork', jsonBody(MessageBody), async (context) => {
      const { organisation, fieldwork } = context.req.param()
      if ((await ports.ownerOf.fieldwork(fieldwork))?.project !== context.var.project) throw new Problem('not-found')
      const cohorts = await store.cohorts.listOfFieldwork(fieldwork)
      if (!cohorts.some((cohort) => cohort.organisation === organisation)) throw new Problem('not-found')
      const message = context.req.valid('json')
      const { role } = await store.fieldworks.get(fieldwork)
      const problems = (Object.keys(message) as MessageField[]).flatMap((question) => ports.messageReasons(message[question], role).map((reason) => ({ question, code: 'words', message: reason })))
      if (problems.length > 0) throw new Problem('words-refused', { problems })
      return context.json({ message: await store.startMessages.keep({ ...message, organisation, fieldwork }) })
    })
    .get('/cohorts/:cohort/preview', async (context) => {
      const page = await ports.preview(context.req.param('cohort'), { path: context.req.path, query: (name) => context.req.query(name) })
      if (page === null) throw new Problem('not-found')
      return context.html(page)
    })
}
