import type { InTurn } from '@leidraadspiegel/database'
import type { BoxResponse, Fieldwork } from '@leidraadspiegel/schema'
import type { AnswersFiles } from './answers-files.ts'
import type { Boxes } from './boxes.ts'
import { NotFoundError, stateError } from './errors.ts'
import { fieldworkOf } from './fieldwork-state.ts'
import { lateOf } from './late/late-key.ts'
import type { Office } from './office-tables.ts'
import type { Withdrawals } from './withdrawals.ts'

export interface Box {
  /**
   * To the second box of a published fieldwork when that is open. Resolves after the durable commit; `repeated` is a retry of a response that is
   * there. Throws AlreadyReceivedError when its pass or its id belongs to another response, StateError when the fieldwork or the cohort takes no
   * answers, NotFoundError for an absent fieldwork or a cohort of another one, and BusyError: nothing was promised, the same response may come again.
   */
  submit(fieldwork: string, response: BoxResponse): Promise<'stored' | 'repeated'>
  /** Responses of a cohort that came in time, before and after closing. Leaves the server only coarsely before publishing. */
  count(cohort: string): Promise<number>
}

export interface BoxParts {
  office: Office
  boxes: Boxes
  answers: AnswersFiles
  inTurn: InTurn
  withdrawals: Withdrawals
}

export function createBox({ office, boxes, answers, inTurn, withdrawals }: BoxParts): Box {
  return {
    async submit(fieldwork, response) {
      if (withdrawals.isWithdrawn(response.withdrawalHash)) return 'repeated'
      const reception = (await boxes.submit(fieldwork, response)) ?? (await boxes.submit(lateOf(fieldwork), response))
      if (reception === null) throw stateError(await closedTo(office, fieldwork, response.cohort), 'neemt geen antwoorden aan')
      return reception
    },
    async count(cohort) {
      const row = await office.selectFrom('cohort').select('fieldwork').where('id', '=', cohort).executeTakeFirst()
      if (row === undefined) throw new NotFoundError('cohort', cohort)
      const { fieldwork } = row
      if (boxes.has(fieldwork)) return boxes.count(fieldwork, cohort)
      return inTurn(fieldwork, async () => ((await answers.has(fieldwork)) ? ((await answers.sizes(fieldwork)).get(cohort) ?? 0) : 0))
    },
  }
}

/** The fieldwork as it stands for this cohort, which may stand still by itself. */
async function closedTo(office: Office, fieldwork: string, cohort: string): Promise<Fieldwork> {
  const found = await fieldworkOf(office, fieldwork)
  const still = await office.selectFrom('cohort').select('id').where('id', '=', cohort).where('paused', '=', true).executeTakeFirst()
  return found.state === 'open' && still !== undefined ? { ...found, state: 'paused' } : found
}
