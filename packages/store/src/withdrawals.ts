import type { InTurn } from '@leidraadspiegel/database'
import { today } from '@leidraadspiegel/schema'
import type { AnswersFiles } from './answers-files.ts'
import type { Boxes } from './boxes.ts'
import type { LinksFiles } from './own-codes/links-files.ts'
import { lateOf } from './late/late-key.ts'
import type { Office } from './office-tables.ts'
import { keepOnly } from './texts/keep-only.ts'
import type { TextsFiles } from './texts/texts-files.ts'

export interface Withdrawals {
  /** A response of this withdrawal is not stored, not even when it comes again. */
  isWithdrawn(hash: string | null): boolean
  /** Keeps the hash; resolves when that is durable, with the same work whether or not there is a response. */
  ask(hash: string): Promise<void>
  /** Removes the responses of everything that was asked for from the files that hold them. Who calls while this runs waits for one more run. */
  finish(): Promise<void>
  /** `ask` and `finish`. */
  withdraw(hash: string): Promise<void>
}

export interface WithdrawalParts {
  office: Office
  boxes: Boxes
  answers: AnswersFiles
  texts: TextsFiles
  links: LinksFiles
  inTurn: InTurn
}

/** Every file is searched, found or not: DELETE would leave the text in the file, so a file is written anew (trust.md H2). */
export async function openWithdrawals({ office, boxes, answers, texts, links, inTurn }: WithdrawalParts): Promise<Withdrawals> {
  const known = new Set((await office.selectFrom('withdrawn').select('hash').execute()).map(({ hash }) => hash))
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null

  const removeTexts = async (fieldwork: string, hashes: readonly string[]): Promise<void> => {
    const set = await office.selectFrom('text_set').select('gone').where('fieldwork', '=', fieldwork).executeTakeFirst()
    if (set?.gone !== false) return
    const open = await texts.read(fieldwork)
    const taken = await texts.withdrawn(fieldwork, hashes)
    if (taken.size > 0) await keepOnly({ office, texts }, fieldwork, open.filter(({ id }) => !taken.has(id)))
  }
  const removeEverywhere = async (): Promise<void> => {
    const hashes = (await office.selectFrom('withdrawn').select('hash').where('done', '=', false).orderBy('hash').execute()).map(({ hash }) => hash)
    if (hashes.length === 0) return
    const fieldworks = await office.selectFrom('fieldwork').select('id').where('state', '<>', 'draft').orderBy('id').execute()
    for (const { id } of fieldworks)
      await inTurn(id, async () => {
        for (const part of [id, lateOf(id)]) {
          if (boxes.has(part)) await boxes.remove(part, hashes)
          if (await answers.has(part)) await answers.remove(part, hashes)
        }
        await links.followAnswers(id)
        await removeTexts(id, hashes)
      })
    await office.updateTable('withdrawn').set({ done: true }).where('hash', 'in', hashes).execute()
  }
  const ask = async (hash: string): Promise<void> => {
    known.add(hash)
    await office.insertInto('withdrawn').values({ hash, withdrawn_on: today(), done: false }).onConflict((conflict) => conflict.doNothing()).execute()
  }
  const finish = (): Promise<void> => {
    waiting ??= running = running
      .catch(() => {})
      .then(() => {
        waiting = null
        return removeEverywhere()
      })
    return waiting
  }
  return {
    isWithdrawn: (hash) => hash !== null && known.has(hash),
    ask,
    finish,
    async withdraw(hash) {
      await ask(hash)
      await finish()
    },
  }
}
