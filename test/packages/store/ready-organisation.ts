import type { Organisation, SignalProtocol } from '@leidraadspiegel/schema'
import type { NewOrganisation, Store } from '@leidraadspiegel/store'

/** An organisation that may ask young people and parents: with a number for when it is urgent and a signaalprotocol. */
export async function readyOrganisation(store: Store, project: string, name: string, more: Partial<NewOrganisation> = {}): Promise<Organisation> {
  const organisation = await store.organisations.create(project, { name, kind: 'implementing', contact: '', crisis: '020 123 45 67', ...more })
  await store.signalProtocols.keep(signalProtocolOf(organisation.id))
  return organisation
}

export function signalProtocolOf(organisation: string, given: Partial<SignalProtocol> = {}): SignalProtocol {
  return { organisation, reader: 'Projectleider Sanne de Wit', workingDays: 5, worry: 'De lezer bespreekt de tekst met de aandachtsfunctionaris.', guardian: 'Mo Bakker', independentReader: null, ...given }
}
