import { today } from '@leidraadspiegel/schema'
import type { AnswersFiles } from './answers-files.ts'
import type { Boxes } from './boxes.ts'
import type { InTurn } from './in-turn.ts'
import type { Office } from './office-tables.ts'

export interface Withdrawals {
  /** A response of this withdrawal is not stored, not even when it comes again. */
  isWithdrawn(hash: string | null): boolean
  /** Keeps the hash and removes the response from the one file that holds it, if any; says nothing about whether there was one. */
  withdraw(hash: string): Promise<void>
  /** Does what was asked for before the process stopped. */
  finish(): Promise<void>
}

export interface WithdrawalParts {
  office: Office
  boxes: Boxes
  answers: AnswersFiles
  inTurn: InTurn
}

/** Every file is searched, found or not: DELETE would leave the text in the file, so a file is written anew (trust.md H2). */
export async function openWithdrawals({ office, boxes, answers, inTurn }: WithdrawalParts): Promise<Withdrawals> {
  const known = new Set((await office.selectFrom('withdrawn').select('hash').execute()).map(({ hash }) => hash))

  const removeEverywhere = async (hash: string): Promise<void> => {
    const fieldworks = await office.selectFrom('fieldwork').select('id').where('state', '<>', 'draft').orderBy('id').execute()
    for (const { id } of fieldworks)
      await inTurn(id, async () => {
        if (boxes.has(id)) await boxes.remove(id, hash)
        if (await answers.has(id)) await answers.remove(id, hash)
      })
    await office.updateTable('withdrawn').set({ done: true }).where('hash', '=', hash).execute()
  }
  return {
    isWithdrawn: (hash) => hash !== null && known.has(hash),
    async withdraw(hash) {
      known.add(hash)
      await office.insertInto('withdrawn').values({ hash, withdrawn_on: today(), done: false }).onConflict((conflict) => conflict.doNothing()).execute()
      await removeEverywhere(hash)
    },
    async finish() {
      const open = await office.selectFrom('withdrawn').select('hash').where('done', '=', false).orderBy('hash').execute()
      for (const { hash } of open) await removeEverywhere(hash)
    },
  }
}
