import { standOf, type KeptMark, type Organisation, type Stand, type TaskName } from '@leidraadspiegel/schema'
import type { TaskOf } from '@leidraadspiegel/store'
import { knowledgeOf } from './knowledge.ts'
import { knownOfNetwork, knownOfOrganisation, type Knowledge } from './known-tasks.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf, type Scope } from './scope.ts'

/** How far a project is: process, never results. `network` is null for a project of one organisation; gatekeepers have no steps of their own. */
export interface TracksView {
  network: Stand | null
  organisations: { organisation: string; name: string; stand: Stand }[]
}

/** The two tracks of the stappenplan for who may see these organisations: what the workspace knows with what people ticked. */
export async function tracksOf(store: LeaderPorts['store'], project: string, scope: Pick<Scope, 'organisations'>): Promise<TracksView> {
  const [knowledge, marks] = await Promise.all([knowledgeOf(store, project), store.stepMarks.list(project)])
  return {
    network: knowledge.organisations.length > 1 ? standOf('network', knownOfNetwork(knowledge), marksOf(marks, null)) : null,
    organisations: knowledge.organisations
      .filter(({ id, kind }) => kind === 'implementing' && isOf(scope.organisations, id))
      .map((organisation) => ({ organisation: organisation.id, name: organisation.name, stand: standOfOrganisation(organisation, knowledge, marks) })),
  }
}

/** How far one organisation is. */
export const standOfOrganisation = (organisation: Organisation, knowledge: Knowledge, marks: readonly (TaskOf & KeptMark)[]): Stand => standOf('organisation', knownOfOrganisation(organisation, knowledge), marksOf(marks, organisation.id))

const marksOf = (marks: readonly (TaskOf & KeptMark)[], of: string | null): Map<TaskName, KeptMark> =>
  new Map(marks.filter(({ organisation }) => organisation === of).map(({ task, state, on, note, savedOn, savedBy }) => [task, { state, on, note, savedOn, savedBy }]))
