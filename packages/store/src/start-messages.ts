import type { StartMessage } from '@leidraadspiegel/schema'
import { NotFoundError, stateError } from './errors.ts'
import { fieldworkOf } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'

/** What organisations add in their own words to the start pages of a fieldwork. */
export interface StartMessages {
  /** Null while the organisation added nothing. */
  of(fieldwork: string, organisation: string): Promise<StartMessage | null>
  /** By organisation. */
  listOfFieldwork(fieldwork: string): Promise<StartMessage[]>
  /** Before the fieldwork opens, so that everybody reads the same; afterwards a StateError. */
  keep(message: StartMessage): Promise<StartMessage>
}

export function createStartMessages(office: Office): StartMessages {
  return {
    of: async (fieldwork, organisation) => (await office.selectFrom('start_message').selectAll().where('fieldwork', '=', fieldwork).where('organisation', '=', organisation).executeTakeFirst()) ?? null,
    listOfFieldwork: (fieldwork) => office.selectFrom('start_message').selectAll().where('fieldwork', '=', fieldwork).orderBy('organisation').execute(),
    keep: (message) =>
      office.transaction().execute(async (office) => {
        const { fieldwork, organisation, why, results } = message
        const asked = await office.selectFrom('cohort').select('id').where('fieldwork', '=', fieldwork).where('organisation', '=', organisation).executeTakeFirst()
        if (asked === undefined) throw new NotFoundError('deelnemende organisatie', organisation)
        const found = await fieldworkOf(office, fieldwork)
        if (found.state !== 'draft') throw stateError(found, 'krijgt geen andere teksten meer')
        await office.deleteFrom('start_message').where('fieldwork', '=', fieldwork).where('organisation', '=', organisation).execute()
        if (why !== '' || results !== '') await office.insertInto('start_message').values(message).execute()
        return message
      }),
  }
}
