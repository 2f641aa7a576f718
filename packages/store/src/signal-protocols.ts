import type { SignalProtocol } from '@leidraadspiegel/schema'
import { NotFoundError, StateError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'

export interface SignalProtocols {
  /** Null while the organisation has none. */
  of(organisation: string): Promise<SignalProtocol | null>
  /** Of all organisations of a project that have one. */
  list(project: string): Promise<SignalProtocol[]>
  /** Fills it in, or changes it. People who were told that few texts are destroyed unread keep that: then a StateError. */
  keep(protocol: SignalProtocol): Promise<SignalProtocol>
}

export function createSignalProtocols(office: Office): SignalProtocols {
  return {
    of: (organisation) => protocolIn(office, organisation),
    async list(project) {
      const ofProject = office.selectFrom('organisation').select('id').where('project', '=', project)
      const rows = await office.selectFrom('signal_protocol').selectAll().where('organisation', 'in', ofProject).execute()
      return rows.map(protocolOf).sort((a, b) => (a.organisation < b.organisation ? -1 : 1))
    },
    keep: (protocol) =>
      office.transaction().execute(async (office) => {
        const { organisation, workingDays, independentReader, ...others } = protocol
        const known = await office.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('organisatie', organisation)
        const before = await protocolIn(office, organisation)
        if (before?.independentReader === null && independentReader !== null && (await hasTold(office, organisation)))
          throw new StateError(`Aan de jongeren of ouders van ${known.name} is beloofd dat weinig teksten ongelezen worden vernietigd. Zolang hun vragenlijst niet is gepubliceerd, kan dat niet veranderen.`)
        await office.deleteFrom('signal_protocol').where('organisation', '=', organisation).execute()
        await office.insertInto('signal_protocol').values({ ...others, organisation, working_days: workingDays, independent_reader: independentReader }).execute()
        return protocol
      }),
  }
}

async function protocolIn(office: Office, organisation: string): Promise<SignalProtocol | null> {
  const row = await office.selectFrom('signal_protocol').selectAll().where('organisation', '=', organisation).executeTakeFirst()
  return row === undefined ? null : protocolOf(row)
}

/** Is there a fieldwork of young people or parents of this organisation that opened and is not published? */
export async function hasTold(office: Office, organisation: string): Promise<boolean> {
  const told = office.selectFrom('cohort').innerJoin('fieldwork', 'fieldwork.id', 'cohort.fieldwork').select('cohort.id').where('cohort.organisation', '=', organisation)
  return (await told.where('fieldwork.role', 'in', ['youth', 'parent']).where('fieldwork.state', 'not in', ['draft', 'published']).executeTakeFirst()) !== undefined
}

function protocolOf({ organisation, reader, worry, guardian, working_days: workingDays, independent_reader: independentReader }: OfficeTables['signal_protocol']): SignalProtocol {
  return { organisation, reader, workingDays, worry, guardian, independentReader }
}
