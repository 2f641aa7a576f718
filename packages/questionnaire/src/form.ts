import type { Asks, Form, SurveyJson } from '@leidraadspiegel/schema'
import type { LoadedSurvey } from './loaded-survey.ts'
import { idsOf, isJson, list, questionsOf, type Json } from './question.ts'

const everything: Asks = { words: true, age: true }
/** How a codebook names what a question about age measures. */
const ageConstruct = 'leeftijd'

/**
 * The SurveyJS JSON that a respondent gets. `core` keeps the questions that the codebook marks as core and drops what then stands empty.
 * Without `words` nobody is asked to write something, without `age` nobody how old he is. An answer disappears at once with the question it belongs to, so that what is sent is
 * always what is on the screen. Throws a RangeError for the core form of a survey that has none.
 */
export function formOf(survey: LoadedSurvey, form: Form, { words, age }: Asks = everything): SurveyJson {
  const { json, codebook } = survey
  if (form === 'core' && codebook.minutes.core === null) throw new RangeError(`${survey.survey} v${survey.version} has no core form`)
  const keep = (id: string): boolean => {
    const question = codebook.questions[id]
    return (form === 'full' || question?.core === true) && (words || question?.kind !== 'open') && (age || question?.kind !== 'context' || question.construct !== ageConstruct)
  }
  return { ...json, clearInvisibleValues: 'onHiddenContainer', pages: json.pages.map((page) => ({ ...page, elements: kept(page, keep) })).filter(({ elements }) => elements.length > 0) }
}

function kept(container: Json, keep: (id: string) => boolean): Record<string, unknown>[] {
  return list(container['elements']).filter(isJson).flatMap((element) => {
    if (element['type'] === 'panel') {
      const elements = kept(element, keep)
      return elements.length === 0 ? [] : [{ ...element, elements }]
    }
    if (element['type'] !== 'matrix') return keep(String(element['name'])) ? [{ ...element }] : []
    const rows = list(element['rows']).filter((row) => keep(String(isJson(row) ? row['value'] : row)))
    return rows.length === 0 ? [] : [{ ...element, rows }]
  })
}

/** Ids of the questions that a form asks and that can be counted, in their order: all but the open ones. */
export function askedQuestions(survey: LoadedSurvey, form: Form): string[] {
  return questionsOf(formOf(survey, form)).flatMap(idsOf).filter((id) => (survey.codebook.questions[id]?.kind ?? 'open') !== 'open')
}

/** The values that can be chosen, per question of a form; open questions, numbers and yes-or-no questions are left out. */
export function choicesOf(survey: LoadedSurvey, form: Form): Readonly<Record<string, readonly (string | number)[]>> {
  const closed = questionsOf(formOf(survey, form)).filter(({ choices }) => choices.length > 0)
  return Object.fromEntries(closed.flatMap((question) => idsOf(question).map((id) => [id, question.choices.map(({ value }) => value)])))
}
