import type { KeptRecord, RecordContent } from '@leidraadspiegel/schema'
import type { Office, OfficeTables } from './office-tables.ts'

export type RecordRow = OfficeTables['record']

/** The latest version of each record of a project that is not removed, by kind and the day on which they were made. */
export async function recordsIn(office: Office, project: string): Promise<KeptRecord[]> {
  const rows = await office.selectFrom('record').selectAll().where('project', '=', project).orderBy('kind').orderBy('id').orderBy('version').execute()
  const madeOn = new Map(rows.filter(({ version }) => version === 1).map(({ id, saved_on: day }) => [id, day]))
  const latest = [...new Map(rows.map((row) => [row.id, row])).values()].filter(({ removed }) => !removed)
  return latest.toSorted((a, b) => a.kind.localeCompare(b.kind) || madeOn.get(a.id)!.localeCompare(madeOn.get(b.id)!)).map((row) => recordOf(row, madeOn.get(row.id)!))
}

export const contentOf = ({ kind, body }: RecordRow): RecordContent => ({ kind, content: JSON.parse(body) }) as RecordContent
export const versionOf = ({ version, saved_on: savedOn, saved_by: savedBy }: RecordRow) => ({ version, savedOn, savedBy })
export const recordOf = (row: RecordRow, madeOn: string): KeptRecord => ({ ...contentOf(row), id: row.id, project: row.project, organisation: row.organisation === '' ? null : row.organisation, madeOn, ...versionOf(row) }) as KeptRecord
