import { needsSignalProtocol, type Fieldwork } from '@leidraadspiegel/schema'
import { NotReadyError, rolesInDutch } from './errors.ts'
import type { Office } from './office-tables.ts'

/**
 * Young people and parents are only asked when every organisation has a signaalprotocol and a number for when it is urgent (SV-05, C.1), and
 * own questions when a second person approved them (SV-01). Throws a NotReadyError that says what misses, and of which organisations.
 */
export async function checkReady(office: Office, { id, role, own }: Fieldwork): Promise<void> {
  if (!needsSignalProtocol(role)) return
  if (own !== undefined && !own.approved) throw new NotReadyError(`De vragenlijst voor ${rolesInDutch[role]} kan nog niet open. Iemand anders dan wie de eigen vragen schreef, moet ze nog goedkeuren.`)
  const asked = await office
    .selectFrom('cohort')
    .innerJoin('organisation', 'organisation.id', 'cohort.organisation')
    .leftJoin('signal_protocol', 'signal_protocol.organisation', 'cohort.organisation')
    .select(['organisation.id', 'organisation.name', 'organisation.crisis', 'signal_protocol.reader'])
    .where('cohort.fieldwork', '=', id)
    .execute()
  const each = [...new Map(asked.map((organisation) => [organisation.id, organisation])).values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  const missing = [
    sentence('een signaalprotocol', each.filter(({ reader }) => reader === null)),
    sentence('een nummer bij spoed', each.filter(({ crisis }) => crisis.trim() === '')),
  ].filter((text) => text !== null)
  if (missing.length > 0) throw new NotReadyError(`De vragenlijst voor ${rolesInDutch[role]} kan nog niet open. ${missing.join(' ')}`)
}

function sentence(what: string, organisations: readonly { name: string }[]): string | null {
  return organisations.length === 0 ? null : `Er ontbreekt ${what} van ${new Intl.ListFormat('nl').format(organisations.map(({ name }) => name))}.`
}
