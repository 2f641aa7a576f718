import { messageReasons } from '@leidraadspiegel/questionnaire'
import { roleOfAudience, type ResultPage } from '@leidraadspiegel/schema'
import { onlyOneOfWave, unknownCriterion, unknownWave, type Complaint, type RecordRule } from './rule.ts'

/**
 * What people who took part get to read: in words that they can read, with no number that nobody checked, and public only when it says what
 * they said and what comes of it.
 */
export const resultPageRule: RecordRule<'result-page'> = {
  complaints(page, context) {
    const { wave, audience, state, said, doing, notYet } = page
    const words = Object.entries(textsIn(page)).flatMap(([field, text]) => messageReasons(text, roleOfAudience[audience]).map((message): Complaint => ({ field, code: 'words', message })))
    const typed = said.flatMap(({ text }, index): Complaint[] => (/\d/.test(text) ? [{ field: `said.${index}`, code: 'number-typed', message: text }] : []))
    const empty: Complaint[] = state === 'public' && (said.length === 0 || doing.length + notYet.length === 0) ? [{ field: 'state', code: 'page-empty', message: '' }] : []
    const ownerless: Complaint[] = context.organisation === null ? [{ field: 'audience', code: 'no-organisation', message: '' }] : []
    return [
      ...unknownWave(wave, context),
      ...onlyOneOfWave('result-page', context, (other) => other.wave === wave && other.audience === audience),
      ...said.flatMap(({ figure }) => unknownCriterion(figure?.criterion ?? null, context)),
      ...ownerless,
      ...words,
      ...typed,
      ...empty,
    ]
  },
  texts: textsIn,
}

function textsIn({ said, doing, notYet, thanks }: ResultPage): Record<string, string> {
  const listed = [
    ...said.map(({ text }, index) => [`said.${index}`, text] as const),
    ...doing.map(({ text }, index) => [`doing.${index}`, text] as const),
    ...notYet.flatMap(({ text, why }, index) => [[`notYet.${index}`, text] as const, [`notYet.${index}.why`, why] as const]),
  ]
  return { ...Object.fromEntries(listed), thanks }
}
