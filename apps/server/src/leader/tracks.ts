import { Hono } from 'hono'
import { isTaskOf, standOf, StepMark, type KeptMark, type Organisation, type Stand, type TaskName, type TrackName } from '@leidraadspiegel/schema'
import type { TaskOf } from '@leidraadspiegel/store'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import { knowledgeOf } from './knowledge.ts'
import { knownOfNetwork, knownOfOrganisation, type Knowledge } from './known-tasks.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf } from './scope.ts'

/** How far a project is: process, never results. `network` is null for a project of one organisation; gatekeepers have no steps of their own. */
export interface TracksView {
  network: Stand | null
  organisations: { organisation: string; name: string; stand: Stand }[]
}

/** The two tracks of the stappenplan, with what the workspace knows and what people ticked. */
export function tracks({ store }: LeaderPorts, day: () => string) {
  const keep = async (track: TrackName, of: Omit<TaskOf, 'task'>, task: string, mark: StepMark, name: string): Promise<KeptMark> => {
    if (!isTaskOf(track, task)) throw new Problem('not-found')
    if (mark.on !== null && mark.on > day()) throw new Problem('body-refused', { detail: 'on: a day that has not come yet' })
    return store.stepMarks.keep({ ...of, task }, mark, name)
  }
  return new Hono<LeaderEnv>()
    .get('/projects/:project/steps', async (context) => {
      const { project, scope } = context.var
      const knowledge = await knowledgeOf(store, project)
      const marks = await store.stepMarks.list(project)
      const view: TracksView = {
        network: knowledge.organisations.length > 1 ? standOf('network', knownOfNetwork(knowledge), marksOf(marks, null)) : null,
        organisations: knowledge.organisations
          .filter(({ id, kind }) => kind === 'implementing' && isOf(scope.organisations, id))
          .map((organisation) => ({ organisation: organisation.id, name: organisation.name, stand: standOfOrganisation(organisation, knowledge, marks) })),
      }
      return context.json(view)
    })
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

/** How far one organisation is. */
export const standOfOrganisation = (organisation: Organisation, knowledge: Knowledge, marks: readonly (TaskOf & KeptMark)[]): Stand => standOf('organisation', knownOfOrganisation(organisation, knowledge), marksOf(marks, organisation.id))

const marksOf = (marks: readonly (TaskOf & KeptMark)[], of: string | null): Map<TaskName, KeptMark> =>
  new Map(marks.filter(({ organisation }) => organisation === of).map(({ task, state, on, note, savedOn, savedBy }) => [task, { state, on, note, savedOn, savedBy }]))
