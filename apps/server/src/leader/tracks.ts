import { Hono } from 'hono'
import { isTaskOf, standOf, StepMark, type KeptMark, type Stand, type TaskName, type TrackName } from '@leidraadspiegel/schema'
import type { TaskOf } from '@leidraadspiegel/store'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
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
      const of = (track: TrackName, organisation: string | null, known: ReadonlySet<TaskName>): Stand => standOf(track, known, marksOf(marks, organisation))
      const view: TracksView = {
        network: knowledge.organisations.length > 1 ? of('network', null, knownOfNetwork(knowledge)) : null,
        organisations: knowledge.organisations
          .filter(({ id, kind }) => kind === 'implementing' && isOf(scope.organisations, id))
          .map((organisation) => ({ organisation: organisation.id, name: organisation.name, stand: of('organisation', organisation.id, knownOfOrganisation(organisation, knowledge)) })),
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

const marksOf = (marks: readonly (TaskOf & KeptMark)[], of: string | null): Map<TaskName, KeptMark> =>
  new Map(marks.filter(({ organisation }) => organisation === of).map(({ task, state, on, note, savedOn, savedBy }) => [task, { state, on, note, savedOn, savedBy }]))

async function knowledgeOf(store: LeaderPorts['store'], project: string): Promise<Knowledge> {
  const [organisations, leaders, consents, signalProtocols, waves, sheets] = await Promise.all([
    store.organisations.list(project),
    store.projectLeaders.list(project),
    store.consents.list(project),
    store.signalProtocols.list(project),
    store.waves.list(project),
    store.sheets.list(project),
  ])
  const withFieldworks = waves.map(async (wave) => {
    const fieldworks = await store.fieldworks.listOfWave(wave.id)
    return { ...wave, fieldworks: await Promise.all(fieldworks.map(async (fieldwork) => ({ ...fieldwork, cohorts: await store.cohorts.listOfFieldwork(fieldwork.id) }))) }
  })
  return { organisations, leaders, consents, signalProtocols, sheets, waves: await Promise.all(withFieldworks) }
}
