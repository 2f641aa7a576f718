import { needsSignalProtocol, type Fieldwork } from '@leidraadspiegel/schema'
import { NotReadyError, rolesInDutch } from './errors.ts'
import type { Office } from './office-tables.ts'

/**
 * Young people and parents are only asked when every organisation has a signaalprotocol and a number for when it is urgent (SV-05, C.1).
 * Throws a NotReadyError that names the organisations that miss something.
 */
export async function checkReady(office: Office, { id, role }: Fieldwork): Promise<void> {
  if (!needsSignalProtocol(role)) return
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
