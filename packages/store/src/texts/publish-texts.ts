import type { Publication } from '@leidraadspiegel/schema'
import { checkReadable } from '../fieldwork-state.ts'
import type { Office } from '../office-tables.ts'
import { stripTexts } from './finish-texts.ts'
import type { TextGroup } from './gather-texts.ts'
import { minimumOfTexts, monthsKept, monthsLater } from './text-rules.ts'
import type { TextParts } from './texts.ts'

/** What is read of open answers. */
export interface TextsInput {
  /** Names of the open questions that were asked. */
  questions: readonly string[]
  /** Organisations that have a published group. */
  organisations: readonly string[]
}

/** One step around the moment of publishing; see `publications.add`. */
export interface PublishTexts {
  /** Before: copies the texts of groups that are large enough to their own file. StateError when the fieldwork is not closed. */
  gather(fieldwork: string, input: TextsInput): Promise<TextGroup[]>
  /** In the transaction that publishes. */
  keep(office: Office, publication: Publication, input: TextsInput, groups: readonly TextGroup[]): Promise<void>
  /** After: takes these texts out of the answers file. What fails here is done by the next `expire`. */
  strip(fieldwork: string): Promise<void>
  /** It was not published after all. */
  forget(fieldwork: string): Promise<void>
}

export function createPublishTexts(parts: TextParts): PublishTexts {
  const { office, answers, texts } = parts
  return {
    async gather(fieldwork, { questions, organisations }) {
      await checkReadable(office, fieldwork)
      const cohorts = await office.selectFrom('cohort').select(['id', 'organisation', 'minimum']).where('fieldwork', '=', fieldwork).execute()
      const own = organisations.flatMap((organisation) => {
        const of = cohorts.filter((cohort) => cohort.organisation === organisation)
        const minimum = Math.max(minimumOfTexts, ...of.map((cohort) => cohort.minimum))
        return of.map(({ id }) => ({ cohort: id, organisation, minimum }))
      })
      return texts.make(fieldwork, answers, { cohorts: own, questions })
    },
    async keep(office, { fieldwork, publishedOn }, { questions, organisations }, groups) {
      if (questions.length === 0) return
      await office
        .insertInto('text_set')
        .values({ fieldwork, questions: JSON.stringify(questions), organisations: JSON.stringify(organisations), delete_on: monthsLater(publishedOn, monthsKept), in_answers: groups.length === 0 ? 'small' : 'all', gone: groups.length === 0 })
        .execute()
      if (groups.length > 0) await office.insertInto('text_group').values(groups.map((group) => ({ ...group, fieldwork, unread: 0 }))).execute()
    },
    strip: (fieldwork) => stripTexts(parts, fieldwork).catch(() => {}),
    forget: (fieldwork) => texts.drop(fieldwork),
  }
}
