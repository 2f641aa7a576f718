import { newId, nextScanBatches, type ScanBatch } from '@leidraadspiegel/schema'
import type { Office } from './office-tables.ts'
import { recordsIn } from './read-records.ts'

/** Which organisations of a project are counted together in a protocolscan. A batch is made in the turn in which its third organisation is ready, and stays. */
export interface ScanBatches {
  list(project: string): Promise<ScanBatch[]>
}

export function createScanBatches(office: Office): ScanBatches {
  return { list: (project) => batchesIn(office, project) }
}

/** Makes the batches that are possible now, in the transaction in which a scan or a consent changed. */
export async function formScanBatches(office: Office, project: string): Promise<void> {
  const consents = office.selectFrom('consent').innerJoin('organisation', 'organisation.id', 'consent.organisation').where('organisation.project', '=', project)
  const bundled = await consents.select('consent.organisation').where('consent.kind', '=', 'bundling').where('consent.withdrawn_on', 'is', null).execute()
  const next = nextScanBatches({ records: await recordsIn(office, project), bundled: new Set(bundled.map(({ organisation }) => organisation)), batches: await batchesIn(office, project) })
  const rows = next.flatMap(({ wave, organisations }) => {
    const batch = newId()
    return organisations.map((organisation) => ({ project, wave, organisation, batch }))
  })
  if (rows.length > 0) await office.insertInto('scan_batch').values(rows).execute()
}

/** The same for every project, for scans from before there were batches. */
export async function formAllScanBatches(office: Office): Promise<void> {
  const projects = await office.selectFrom('record').select('project').distinct().where('kind', '=', 'scan').execute()
  for (const { project } of projects) await office.transaction().execute((office) => formScanBatches(office, project))
}

async function batchesIn(office: Office, project: string): Promise<ScanBatch[]> {
  const rows = await office.selectFrom('scan_batch').selectAll().where('project', '=', project).orderBy('batch').orderBy('organisation').execute()
  return rows.filter(({ batch }, at) => batch !== rows[at - 1]?.batch).map(({ batch, wave }) => ({ wave, organisations: rows.filter((row) => row.batch === batch).map(({ organisation }) => organisation) }))
}
