import type { OfficeTables } from '../office-tables.ts'
import { keepOnly } from './keep-only.ts'
import type { TextParts } from './texts.ts'
import type { CohortTexts } from './without-texts.ts'

type TextSet = OfficeTables['text_set']

/**
 * Brings every set of texts where it should be on this day: texts of groups that are large enough are out of the answers file, released ones
 * out of the file of texts, and after the term there is no text left that was not released, read or not.
 */
export async function finishTexts(parts: TextParts, day: string): Promise<void> {
  const { office, texts, inTurn } = parts
  await texts.prepare()
  for (const { id } of await office.selectFrom('fieldwork').select('id').where('state', '=', 'closed').execute()) await inTurn(id, () => dropUnpublished(parts, id))
  for (const { fieldwork } of await office.selectFrom('text_set').select('fieldwork').orderBy('fieldwork').execute())
    await inTurn(fieldwork, async () => {
      const set = await office.selectFrom('text_set').selectAll().where('fieldwork', '=', fieldwork).executeTakeFirstOrThrow()
      if (set.delete_on <= day) await endTerm(parts, set)
      else if (set.gone) await texts.drop(fieldwork)
      else await removeReleased(parts, fieldwork)
      if (set.in_answers === 'all' && set.delete_on > day) await stripTexts(parts, fieldwork)
    })
}

/** A publication that was interrupted leaves a file beside a fieldwork that is closed. */
async function dropUnpublished({ office, texts }: TextParts, fieldwork: string): Promise<void> {
  const still = await office.selectFrom('fieldwork').select('id').where('id', '=', fieldwork).where('state', '=', 'closed').executeTakeFirst()
  if (still !== undefined) await texts.drop(fieldwork)
}

/** Only half of a decision had been done. */
async function removeReleased(parts: TextParts, fieldwork: string): Promise<void> {
  const released = new Set((await parts.office.selectFrom('released_text').select('id').where('fieldwork', '=', fieldwork).execute()).map(({ id }) => id))
  const open = await parts.texts.read(fieldwork)
  const left = open.filter(({ id }) => !released.has(id))
  if (left.length < open.length) await keepOnly(parts, fieldwork, left)
}

/** What nobody decided about is counted and deleted, here and in the answers file. */
async function endTerm(parts: TextParts, { fieldwork, gone, in_answers, questions }: TextSet): Promise<void> {
  const { office, answers, texts } = parts
  if (!gone) {
    await removeReleased(parts, fieldwork)
    const still = await office.selectFrom('text_set').select('gone').where('fieldwork', '=', fieldwork).executeTakeFirstOrThrow()
    const open = still.gone ? [] : await texts.read(fieldwork)
    await office.transaction().execute(async (office) => {
      for (const { organisation, question } of await office.selectFrom('text_group').selectAll().where('fieldwork', '=', fieldwork).execute()) {
        const unread = open.filter((text) => text.organisation === organisation && text.question === question).length
        await office.updateTable('text_group').set({ unread }).where('fieldwork', '=', fieldwork).where('organisation', '=', organisation).where('question', '=', question).execute()
      }
      await office.updateTable('text_set').set({ gone: true }).where('fieldwork', '=', fieldwork).execute()
    })
  }
  await texts.drop(fieldwork)
  if (in_answers === 'none') return
  const cohorts = await office.selectFrom('cohort').select('id').where('fieldwork', '=', fieldwork).execute()
  if (await answers.has(fieldwork)) await answers.strip(fieldwork, new Map(cohorts.map(({ id }) => [id, JSON.parse(questions)])))
  await office.updateTable('text_set').set({ in_answers: 'none' }).where('fieldwork', '=', fieldwork).execute()
}

/** Takes the texts that have a file of their own out of the answers file; those of smaller groups stay, where nobody reads them. */
export async function stripTexts({ office, answers }: TextParts, fieldwork: string): Promise<void> {
  const groups = await office.selectFrom('text_group').select(['organisation', 'question']).where('fieldwork', '=', fieldwork).execute()
  const cohorts = await office.selectFrom('cohort').select(['id', 'organisation']).where('fieldwork', '=', fieldwork).execute()
  const taken: CohortTexts = new Map(
    cohorts.flatMap(({ id, organisation }): [string, string[]][] => {
      const questions = groups.filter((group) => group.organisation === organisation).map(({ question }) => question)
      return questions.length === 0 ? [] : [[id, questions]]
    }),
  )
  await answers.strip(fieldwork, taken)
  await office.updateTable('text_set').set({ in_answers: 'small' }).where('fieldwork', '=', fieldwork).where('in_answers', '=', 'all').execute()
}
