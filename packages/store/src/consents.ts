import { today, type Consent, type ConsentKind } from '@leidraadspiegel/schema'
import { NotFoundError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'
import { formScanBatches } from './scan-batches.ts'

export interface Consents {
  /** Of all organisations of a project, withdrawn ones too. */
  list(project: string): Promise<Consent[]>
  /** Records that an organisation agreed in writing; a consent that was withdrawn is given anew. */
  give(organisation: string, kind: ConsentKind, givenBy: string): Promise<Consent>
  /** Counts for what is published from now on; published figures stay. Throws a NotFoundError when there is none. */
  withdraw(organisation: string, kind: ConsentKind): Promise<Consent>
}

export function createConsents(office: Office): Consents {
  const get = async (organisation: string, kind: ConsentKind): Promise<Consent> => {
    const row = await office.selectFrom('consent').selectAll().where('organisation', '=', organisation).where('kind', '=', kind).executeTakeFirst()
    if (row === undefined) throw new NotFoundError('toestemming', `${organisation} ${kind}`)
    return consentOf(row)
  }
  return {
    async list(project) {
      const rows = await office.selectFrom('consent').innerJoin('organisation', 'organisation.id', 'consent.organisation').select(['consent.organisation', 'consent.kind', 'consent.given_by', 'consent.given_on', 'consent.withdrawn_on']).where('organisation.project', '=', project).execute()
      return rows.map(consentOf).sort((a, b) => (a.organisation < b.organisation ? -1 : a.organisation > b.organisation ? 1 : a.kind < b.kind ? -1 : 1))
    },
    give: (organisation, kind, givenBy) =>
      office.transaction().execute(async (office) => {
        const known = await office.selectFrom('organisation').select('project').where('id', '=', organisation).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('organisatie', organisation)
        const row = { organisation, kind, given_by: givenBy, given_on: today(), withdrawn_on: null }
        await office.deleteFrom('consent').where('organisation', '=', organisation).where('kind', '=', kind).execute()
        await office.insertInto('consent').values(row).execute()
        if (kind === 'bundling') await formScanBatches(office, known.project)
        return consentOf(row)
      }),
    async withdraw(organisation, kind) {
      await get(organisation, kind)
      await office.updateTable('consent').set({ withdrawn_on: today() }).where('organisation', '=', organisation).where('kind', '=', kind).execute()
      return get(organisation, kind)
    },
  }
}

function consentOf({ organisation, kind, given_by: givenBy, given_on: givenOn, withdrawn_on: withdrawnOn }: OfficeTables['consent']): Consent {
  return { organisation, kind, givenBy, givenOn, withdrawnOn }
}
