import type { FieldworkView, Organisation, ProjectView, WaveView } from './queries.ts'

/** What every step of setting up a wave gets. */
export interface SetUp extends Pick<ProjectView, 'today' | 'consents' | 'signalProtocols' | 'helpLines'> {
  project: string
  /** The number of the wave. */
  wave: number
  whole: WaveView
  /** What has not been opened, in the order of the roles. */
  drafts: readonly FieldworkView[]
  organisations: readonly Organisation[]
  byId: ReadonlyMap<string, Organisation>
  coordinate: boolean
  /** To the next step. */
  goOn: () => void
}

/** Organisations that are asked in one of the fieldworks. */
export function askedOf(drafts: readonly FieldworkView[], organisations: readonly Organisation[]): Organisation[] {
  const asked = new Set(drafts.flatMap(({ cohorts }) => cohorts.map(({ organisation }) => organisation)))
  return organisations.filter(({ id }) => asked.has(id))
}
