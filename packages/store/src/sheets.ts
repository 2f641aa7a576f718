import { today, type KeptSheet, type Sheet, type SheetName, type SheetVersion } from '@leidraadspiegel/schema'
import { ChangedError, NotFoundError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'

/** The light forms of a project. Every saving adds a version; nothing is overwritten. */
export interface Sheets {
  /** The latest version of each that was ever saved. */
  list(project: string): Promise<KeptSheet[]>
  /** Newest first. */
  versions(project: string, sheet: SheetName): Promise<SheetVersion[]>
  get(project: string, sheet: SheetName, version: number): Promise<KeptSheet>
  /** Saves what somebody wrote who saw the version `after`; 0 when there was none. ChangedError when there is a later one. What is already there makes no version. */
  keep(project: string, sheet: Sheet, after: number, savedBy: string): Promise<KeptSheet>
}

export function createSheets(office: Office): Sheets {
  return {
    async list(project) {
      const rows = await office.selectFrom('sheet').selectAll().where('project', '=', project).orderBy('sheet').orderBy('version').execute()
      return [...new Map(rows.map((row) => [row.sheet, row])).values()].map(sheetOf)
    },
    async versions(project, sheet) {
      const rows = await office.selectFrom('sheet').select(['version', 'saved_on', 'saved_by']).where('project', '=', project).where('sheet', '=', sheet).orderBy('version', 'desc').execute()
      return rows.map(({ version, saved_on: savedOn, saved_by: savedBy }) => ({ version, savedOn, savedBy }))
    },
    async get(project, sheet, version) {
      const row = await office.selectFrom('sheet').selectAll().where('project', '=', project).where('sheet', '=', sheet).where('version', '=', version).executeTakeFirst()
      if (row === undefined) throw new NotFoundError('versie', `${version} van ${sheet}`)
      return sheetOf(row)
    },
    keep: (project, { sheet, content }, after, savedBy) =>
      office.transaction().execute(async (office) => {
        const known = await office.selectFrom('project').select('id').where('id', '=', project).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('project', project)
        const latest = await office.selectFrom('sheet').selectAll().where('project', '=', project).where('sheet', '=', sheet).orderBy('version', 'desc').executeTakeFirst()
        const body = JSON.stringify(content)
        if (latest?.body === body) return sheetOf(latest)
        if ((latest?.version ?? 0) !== after) throw new ChangedError()
        const row = { project, sheet, version: after + 1, body, saved_on: today(), saved_by: savedBy }
        await office.insertInto('sheet').values(row).execute()
        return sheetOf(row)
      }),
  }
}

function sheetOf({ sheet, body, version, saved_on: savedOn, saved_by: savedBy }: OfficeTables['sheet']): KeptSheet {
  return { sheet, content: JSON.parse(body), version, savedOn, savedBy }
}
