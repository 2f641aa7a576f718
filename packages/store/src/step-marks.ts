import { today, type KeptMark, type StepMark, type TaskName } from '@leidraadspiegel/schema'
import { NotFoundError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'

/** Of what a task is: a project as a network, or one organisation of it. */
export interface TaskOf {
  project: string
  organisation: string | null
  task: TaskName
}

/** What people said about the tasks of the stappenplan. The last saying counts, the others stay. */
export interface StepMarks {
  /** The last about each task of a project and its organisations. */
  list(project: string): Promise<(TaskOf & KeptMark)[]>
  keep(of: TaskOf, mark: StepMark, savedBy: string): Promise<KeptMark>
}

export function createStepMarks(office: Office): StepMarks {
  return {
    async list(project) {
      const rows = await office.selectFrom('step_mark').selectAll().where('project', '=', project).orderBy('version').execute()
      const last = new Map(rows.map((row) => [`${row.organisation} ${row.task}`, row]))
      return [...last.values()].map((row) => ({ project, organisation: row.organisation === '' ? null : row.organisation, task: row.task as TaskName, ...markOf(row) }))
    },
    keep: ({ project, organisation, task }, { state, on, note }, savedBy) =>
      office.transaction().execute(async (office) => {
        const known = organisation === null ? office.selectFrom('project').select('id').where('id', '=', project) : office.selectFrom('organisation').select('id').where('id', '=', organisation).where('project', '=', project)
        if ((await known.executeTakeFirst()) === undefined) throw new NotFoundError(organisation === null ? 'project' : 'organisatie', organisation ?? project)
        const of = { project, organisation: organisation ?? '', task }
        const latest = await office.selectFrom('step_mark').select('version').where('project', '=', project).where('organisation', '=', of.organisation).where('task', '=', task).orderBy('version', 'desc').executeTakeFirst()
        const row = { ...of, version: (latest?.version ?? 0) + 1, state, on_day: on, note, saved_on: today(), saved_by: savedBy }
        await office.insertInto('step_mark').values(row).execute()
        return markOf(row)
      }),
  }
}

function markOf({ state, on_day: on, note, saved_on: savedOn, saved_by: savedBy }: OfficeTables['step_mark']): KeptMark {
  return { state, on, note, savedOn, savedBy }
}
