import { newId, referencesOf, restingOn, today, type KeptRecord, type PastRecord, type RecordContent } from '@leidraadspiegel/schema'
import { ChangedError, NotFoundError, RestsOnError } from './errors.ts'
import type { Office } from './office-tables.ts'
import { contentOf, recordOf, recordsIn, versionOf, type RecordRow } from './read-records.ts'
import { formScanBatches } from './scan-batches.ts'

/** What people wrote down in a project. Every saving adds a version; nothing is overwritten, and what was removed keeps its history. */
export interface Records {
  /** The latest version of each that is not removed, by kind and the day on which they were made; those of the network have no organisation. */
  list(project: string): Promise<KeptRecord[]>
  get(id: string): Promise<KeptRecord>
  /** Newest first, of a removed one too. */
  versions(id: string): Promise<PastRecord[]>
  /** Written down on `day`, today when it is left out. NotFoundError when a record that it rests on is not there. */
  create(project: string, organisation: string | null, written: RecordContent, savedBy: string, day?: string): Promise<KeptRecord>
  /** Saves what somebody wrote who saw the version `after`, of a removed one too. ChangedError when there is a later one. What is already there makes no version. */
  change(id: string, written: RecordContent, after: number, savedBy: string): Promise<KeptRecord>
  /** RestsOnError with what rests on it. What is already gone stays gone. */
  remove(id: string, after: number, savedBy: string): Promise<void>
}

export function createRecords(office: Office): Records {
  return {
    list: (project) => recordsIn(office, project),
    async get(id) {
      const row = await latestIn(office, id)
      if (row.removed) throw new NotFoundError('aantekening', id)
      return recordOf(row, await madeOnOf(office, id))
    },
    async versions(id) {
      const rows = await office.selectFrom('record').selectAll().where('id', '=', id).orderBy('version', 'desc').execute()
      return rows.map((row) => ({ ...contentOf(row), ...versionOf(row), removed: row.removed }))
    },
    create: (project, organisation, written, savedBy, day = today()) =>
      office.transaction().execute(async (office) => {
        await expectPlace(office, project, organisation)
        expectGrounds(await recordsIn(office, project), written)
        const row = { id: newId(), version: 1, project, organisation: organisation ?? '', kind: written.kind, body: JSON.stringify(written.content), removed: false, saved_on: day, saved_by: savedBy }
        await office.insertInto('record').values(row).execute()
        if (row.kind === 'scan') await formScanBatches(office, project)
        return recordOf(row, row.saved_on)
      }),
    change: (id, written, after, savedBy) =>
      office.transaction().execute(async (office) => {
        const latest = await latestIn(office, id)
        const body = JSON.stringify(written.content)
        if (latest.kind !== written.kind) throw new NotFoundError(`aantekening van de soort ${written.kind}`, id)
        const madeOn = await madeOnOf(office, id)
        if (latest.body === body && !latest.removed) return recordOf(latest, madeOn)
        if (latest.version !== after) throw new ChangedError()
        expectGrounds(await recordsIn(office, latest.project), written)
        const row = { ...latest, version: after + 1, body, removed: false, saved_on: today(), saved_by: savedBy }
        await office.insertInto('record').values(row).execute()
        if (row.kind === 'scan') await formScanBatches(office, row.project)
        return recordOf(row, madeOn)
      }),
    remove: (id, after, savedBy) =>
      office.transaction().execute(async (office) => {
        const latest = await latestIn(office, id)
        if (latest.removed) return
        if (latest.version !== after) throw new ChangedError()
        const resting = restingOn(await recordsIn(office, latest.project), id)
        if (resting.length > 0) throw new RestsOnError(resting)
        await office.insertInto('record').values({ ...latest, version: after + 1, removed: true, saved_on: today(), saved_by: savedBy }).execute()
      }),
  }
}

async function latestIn(office: Office, id: string): Promise<RecordRow> {
  const row = await office.selectFrom('record').selectAll().where('id', '=', id).orderBy('version', 'desc').executeTakeFirst()
  if (row === undefined) throw new NotFoundError('aantekening', id)
  return row
}

async function madeOnOf(office: Office, id: string): Promise<string> {
  const { saved_on: day } = await office.selectFrom('record').select('saved_on').where('id', '=', id).where('version', '=', 1).executeTakeFirstOrThrow()
  return day
}

async function expectPlace(office: Office, project: string, organisation: string | null): Promise<void> {
  const known = organisation === null ? await office.selectFrom('project').select('id').where('id', '=', project).executeTakeFirst() : await office.selectFrom('organisation').select('id').where('id', '=', organisation).where('project', '=', project).executeTakeFirst()
  if (known === undefined) throw new NotFoundError(organisation === null ? 'project' : 'organisatie', organisation ?? project)
}

function expectGrounds(known: readonly KeptRecord[], written: RecordContent): void {
  const ids = new Set(known.map(({ id }) => id))
  const missing = referencesOf(written).find((id) => !ids.has(id))
  if (missing !== undefined) throw new NotFoundError('aantekening', missing)
}
