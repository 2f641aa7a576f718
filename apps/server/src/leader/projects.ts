import { Hono } from 'hono'
import { z } from 'zod'
import { helpLinesAreOld, type Cohort, type Consent, type Fieldwork, type Organisation, type Project, type SignalProtocol, type StartMessage, type Wave } from '@leidraadspiegel/schema'
import type { LateState } from '@leidraadspiegel/store'
import { jsonBody } from '../validated-body.ts'
import { coarseResponse, type CoarseResponse } from './coarse-response.ts'
import type { DailyCounts } from './daily-counts.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { rightsOf, type Right } from './permissions.ts'
import { isOf, type Scope } from './scope.ts'

const NewProject = z.strictObject({ name: z.string().trim().min(1).max(120), pilot: z.boolean() })

/** `response` is null while nobody can have taken part. */
export type CohortView = Cohort & { response: CoarseResponse | null }
/** `late`: the second box, and never whether there is anything in it. */
export type FieldworkView = Fieldwork & { cohorts: CohortView[]; late: LateState; messages: Omit<StartMessage, 'fieldwork'>[] }
export type WaveView = Wave & { fieldworks: FieldworkView[] }
export interface ProjectView {
  /** The day it is for the server. */
  today: string
  project: Project
  rights: readonly Right[]
  organisations: Organisation[]
  consents: Consent[]
  signalProtocols: SignalProtocol[]
  /** `old`: somebody has to check them anew. */
  helpLines: { owner: string; checkedOn: string; old: boolean }
  waves: WaveView[]
}

/** Which projects there are for this account, and one project as far as it may be seen: a reader sees no fieldwork before it is published, and no cohort. */
export function projects(ports: LeaderPorts, counts: DailyCounts, day: () => string) {
  const { store } = ports
  return new Hono<LeaderEnv>()
    .get('/projects', async (context) => {
      const { id, admin } = context.var.account
      const grants = await store.grants.of(id)
      const list = await Promise.all([...new Set(grants.map(({ project }) => project))].map((project) => store.projects.get(project)))
      return context.json({ projects: list.sort((a, b) => a.name.localeCompare(b.name, 'nl')), makesProjects: admin || grants.some(({ role }) => role === 'coordinator') })
    })
    .post('/projects', jsonBody(NewProject), async (context) => {
      const project = await store.projects.create(context.req.valid('json'), context.var.account.id)
      context.set('project', project.id)
      context.set('object', { kind: 'project', id: project.id })
      return context.json({ project }, 201)
    })
    .get('/projects/:project', async (context) => {
      const { project: id, scope } = context.var
      const [project, organisations, consents, signalProtocols, waves, grants] = await Promise.all([
        store.projects.get(id),
        store.organisations.list(id),
        store.consents.list(id),
        store.signalProtocols.list(id),
        store.waves.list(id),
        store.grants.of(context.var.account.id),
      ])
      const rights = [...new Set(grants.filter((grant) => grant.project === id).flatMap((grant) => rightsOf[grant.role]))]
      const { owner, checkedOn } = ports.helpLinesChecked()
      const helpLines = { owner, checkedOn, old: helpLinesAreOld({ checkedOn }, day()) }
      const isOwn = ({ organisation }: { organisation: string }): boolean => isOf(scope.organisations, organisation)
      const view: ProjectView = {
        today: day(),
        project,
        rights,
        organisations: organisations.filter((organisation) => isOf(scope.results, organisation.id)),
        consents: consents.filter(isOwn),
        signalProtocols: signalProtocols.filter(isOwn),
        helpLines,
        waves: await Promise.all(waves.map((wave) => viewOfWave(ports, counts, wave, scope))),
      }
      return context.json(view)
    })
}

async function viewOfWave({ store, late }: LeaderPorts, counts: DailyCounts, wave: Wave, scope: Scope): Promise<WaveView> {
  const all = await store.fieldworks.listOfWave(wave.id)
  if (scope.role === 'reader') return { ...wave, fieldworks: all.filter(({ state }) => state === 'published').map((fieldwork) => ({ ...fieldwork, messages: [], late: 'none', cohorts: [] })) }
  const isSeen = ({ organisation }: { organisation: string }): boolean => isOf(scope.organisations, organisation)
  const views = all.map(async (fieldwork) => {
    const [cohorts, messages] = await Promise.all([store.cohorts.listOfFieldwork(fieldwork.id), store.startMessages.listOfFieldwork(fieldwork.id)])
    return {
      ...fieldwork,
      messages: messages.filter(isSeen).map(({ fieldwork: _fieldwork, ...message }) => message),
      late: fieldwork.state === 'published' ? await late.state(fieldwork.id) : 'none',
      cohorts: await Promise.all(cohorts.filter(isSeen).map((cohort) => viewOfCohort(counts, fieldwork, cohort))),
    }
  })
  return { ...wave, fieldworks: await Promise.all(views) }
}

/** A published fieldwork has its exact numbers on the result pages; before it opens there is nothing to count. */
async function viewOfCohort(counts: DailyCounts, { state }: Fieldwork, cohort: Cohort): Promise<CohortView> {
  if (state === 'draft' || state === 'published') return { ...cohort, response: null }
  return { ...cohort, response: coarseResponse(await counts.of(cohort), cohort.invited) }
}
