import type { Consent, FieldworkView, Organisation, ProjectView, WaveView } from './queries.ts'
import { useProject } from './use-project.ts'

export interface FieldworkOfPage {
  project: string
  /** The day it is for the server. */
  today: string
  pilot: boolean
  manage: boolean
  coordinate: boolean
  wave: WaveView
  fieldwork: FieldworkView
  organisations: ReadonlyMap<string, Organisation>
  consents: readonly Consent[]
  signalProtocols: ProjectView['signalProtocols']
  helpLines: ProjectView['helpLines']
}

/** The fieldwork that an address names by number of the wave and role; undefined when there is none. */
export function useFieldwork({ wave: number, role }: { wave: string; role: string }): FieldworkOfPage | undefined {
  const { id, today, project, manage, coordinate, waves, organisations, consents, signalProtocols, helpLines } = useProject()
  const wave = waves.find((each) => String(each.number) === number)
  const fieldwork = wave?.fieldworks.find((each) => each.role === role)
  if (wave === undefined || fieldwork === undefined) return undefined
  return { project: id, today, pilot: project.pilot, manage, coordinate, wave, fieldwork, organisations: new Map(organisations.map((each) => [each.id, each])), consents, signalProtocols, helpLines }
}
