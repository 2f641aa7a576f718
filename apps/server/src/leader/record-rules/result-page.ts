import { messageReasons } from '@leidraadspiegel/questionnaire'
import { roleOfAudience, type ResultPage } from '@leidraadspiegel/schema'
import { onlyOneOfWave, unknownCriterion, unknownWave, type Complaint, type RecordRule } from './rule.ts'

/** A date or a year, such as '1 maart 2027', '1 maart', '1-3-2027' or '2027'. */
const days = /\b(?:\d{1,2}[-/]\d{1,2}[-/]|(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) )?(?:19|20)\d{2}\b|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/giu

/**
 * What people who took part get to read: in words that they can read, with no number that nobody checked, and public only when it says what
 * they said and what comes of it.
 */
export const resultPageRule: RecordRule<'result-page'> = {
  complaints(page, context) {
    const { wave, audience, state, said, doing, notYet } = page
    const words = Object.entries(textsIn(page)).flatMap(([field, text]) => messageReasons(text, roleOfAudience[audience]).map((message): Complaint => ({ field, code: 'words', message })))
    const typed = Object.entries(textsIn(page)).flatMap(([field, text]): Complaint[] => {
      if (field.startsWith('said.')) return /\d/.test(text) ? [{ field, code: 'number-typed', message: text }] : []
      return /\d/.test(text.replace(days, '')) ? [{ field, code: 'number-counted', message: text }] : []
    })
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
