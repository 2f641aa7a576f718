import { Hono } from 'hono'
import { isTaskOf, StepMark, type KeptMark, type TrackName } from '@leidraadspiegel/schema'
import type { TaskOf } from '@leidraadspiegel/store'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { tracksOf } from './tracks-of.ts'

/** The two tracks of the stappenplan, with what the workspace knows and what people ticked. */
export function tracks({ store }: LeaderPorts, day: () => string) {
  const keep = async (track: TrackName, of: Omit<TaskOf, 'task'>, task: string, mark: StepMark, name: string): Promise<KeptMark> => {
    if (!isTaskOf(track, task)) throw new Problem('not-found')
    if (mark.on !== null && mark.on > day()) throw new Problem('body-refused', { detail: 'on: a day that has not come yet' })
    return store.stepMarks.keep({ ...of, task }, mark, name)
  }
  return new Hono<LeaderEnv>()
    .get('/projects/:project/steps', async (context) => context.json(await tracksOf(store, context.var.project, context.var.scope)))
    .put('/projects/:project/steps/:task', jsonBody(StepMark), async (context) => {
      const { project, account } = context.var
      return context.json({ mark: await keep('network', { project, organisation: null }, context.req.param('task'), context.req.valid('json'), account.name) })
    })
    .put('/organisations/:organisation/steps/:task', jsonBody(StepMark), async (context) => {
      const { project, account } = context.var
      const { organisation, task } = context.req.param()
      return context.json({ mark: await keep('organisation', { project, organisation }, task, context.req.valid('json'), account.name) })
    })
}
