import type { Knowledge } from './known-tasks.ts'
import type { LeaderPorts } from './ports.ts'

/** What the workspace knows about how far a project is. */
export async function knowledgeOf(store: LeaderPorts['store'], project: string): Promise<Knowledge> {
  const [organisations, leaders, consents, signalProtocols, waves, sheets, records] = await Promise.all([
    store.organisations.list(project),
    store.projectLeaders.list(project),
    store.consents.list(project),
    store.signalProtocols.list(project),
    store.waves.list(project),
    store.sheets.list(project),
    store.records.list(project),
  ])
  const withFieldworks = waves.map(async (wave) => {
    const fieldworks = await store.fieldworks.listOfWave(wave.id)
    return { ...wave, fieldworks: await Promise.all(fieldworks.map(async (fieldwork) => ({ ...fieldwork, cohorts: await store.cohorts.listOfFieldwork(fieldwork.id) }))) }
  })
  return { organisations, leaders, consents, signalProtocols, sheets, records, waves: await Promise.all(withFieldworks) }
}
