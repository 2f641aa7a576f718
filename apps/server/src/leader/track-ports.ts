import type { KeptMark, KeptSheet, ProjectLeader, Sheet, SheetName, SheetVersion, StepMark } from '@leidraadspiegel/schema'
import type { LeadersOf, TaskOf } from '@leidraadspiegel/store'

/** The parts of `store` that hold how far a project is, and what was agreed in it. */
export interface TrackStore {
  projectLeaders: {
    list(project: string): Promise<LeadersOf[]>
    name(organisation: string, leaders: readonly ProjectLeader[]): Promise<LeadersOf>
  }
  stepMarks: {
    list(project: string): Promise<(TaskOf & KeptMark)[]>
    keep(of: TaskOf, mark: StepMark, savedBy: string): Promise<KeptMark>
  }
  sheets: {
    list(project: string): Promise<KeptSheet[]>
    versions(project: string, sheet: SheetName): Promise<SheetVersion[]>
    get(project: string, sheet: SheetName, version: number): Promise<KeptSheet>
    keep(project: string, sheet: Sheet, after: number, savedBy: string): Promise<KeptSheet>
  }
}
