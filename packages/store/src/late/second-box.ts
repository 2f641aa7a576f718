import { cohortsOf, type FieldworkParts } from '../fieldworks.ts'
import { emptyIntoAnswers } from '../opening.ts'
import { lateOf } from './late-key.ts'

/** What waits longer in a second box is removed unread. */
export const monthsOfSecondBox = 6

/** Takes nothing in any more from this moment; the key of its passes goes in the same transaction. */
export async function emptySecondBox(parts: FieldworkParts, fieldwork: string): Promise<void> {
  await parts.office.transaction().execute(async (office) => {
    await office.updateTable('late_box').set({ state: 'closing' }).where('fieldwork', '=', fieldwork).execute()
    await office.deleteFrom('pass_key').where('fieldwork', '=', fieldwork).execute()
  })
  await finishEmptying(parts, fieldwork)
}

/** From `closing` to `closed`, wherever it was interrupted: a finished answers file means that only the box still has to go. */
export async function finishEmptying({ database, office, boxes, answers }: FieldworkParts, fieldwork: string): Promise<void> {
  const key = lateOf(fieldwork)
  if (!(await answers.has(key))) await emptyIntoAnswers(database, key, await boxes.end(key))
  await boxes.drop(key)
  await office.updateTable('late_box').set({ state: 'closed' }).where('fieldwork', '=', fieldwork).execute()
}

/** The box, or what it was emptied into, is gone; another one can be opened. */
export async function dropSecondBox({ office, boxes, answers }: FieldworkParts, fieldwork: string): Promise<void> {
  await boxes.drop(lateOf(fieldwork))
  await answers.drop(lateOf(fieldwork))
  await office.transaction().execute(async (office) => {
    await office.deleteFrom('late_box').where('fieldwork', '=', fieldwork).execute()
    await office.deleteFrom('pass_key').where('fieldwork', '=', fieldwork).execute()
  })
}

/** At the start: second boxes are opened again, an emptying that was begun is finished, and a box beside a finished answers file goes. */
export async function healSecondBoxes(parts: FieldworkParts): Promise<void> {
  const { office, boxes, answers } = parts
  for (const { fieldwork, state, left_out } of await office.selectFrom('late_box').selectAll().orderBy('fieldwork').execute()) {
    const key = lateOf(fieldwork)
    const attach = async (taking: boolean): Promise<void> => boxes.attach(key, (await cohortsOf(office, fieldwork)).map((cohort) => ({ ...cohort, paused: false })), taking, { leaveOut: JSON.parse(left_out) })
    if (state === 'open') await attach(true)
    if (state === 'closing') {
      if (!(await answers.has(key))) await attach(false)
      await finishEmptying(parts, fieldwork)
    }
    if (state === 'closed') await boxes.drop(key)
  }
}
