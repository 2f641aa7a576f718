import { formOf, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Asks, Form } from '@leidraadspiegel/schema'
import { keptFile, type KeptFile } from './kept-file.ts'
import type { Place } from './ports.ts'
import { languageParameter, type Speech } from './speech.ts'

/** The questions of one form as the browser gets them, all or without what is not asked of everybody, made once per loaded survey and language. */
export function surveyFiles(): (survey: LoadedSurvey, form: Form, asks: Asks, speech: Speech) => KeptFile {
  const made = new WeakMap<LoadedSurvey, Record<string, KeptFile>>()
  return (survey, form, asks, speech) => {
    const forms = made.get(survey) ?? {}
    made.set(survey, forms)
    const query = speech.language === 'nl' ? '?' : `?${languageParameter}=${speech.language}&`
    return (forms[`${speech.language} ${addressOf(form, asks)}`] ??= keptFile(speech.survey(formOf(survey, form, asks)), `/api/desk/surveys/${survey.survey}/${survey.version}/${addressOf(form, asks)}${query}`))
  }
}

/** Names the cohort whose fieldwork asks questions of its own. */
export const cohortParameter = 'cohort'

/** Where the people of a place get their questions: at the address of the survey, and with own questions at one that only who sees their page knows. */
export function addressFor({ fieldwork, cohort }: Pick<Place, 'fieldwork' | 'cohort'>, { url }: KeptFile): string {
  return fieldwork.own === undefined ? url : `${url}&${cohortParameter}=${cohort.id}`
}

/** What is asked of people, by the end of the address of a form. */
export const asksOfAddress: ReadonlyMap<string, Asks> = new Map([
  ['', { words: true, age: true }],
  ['closed-questions', { words: false, age: true }],
  ['without-age', { words: true, age: false }],
  ['closed-questions-without-age', { words: false, age: false }],
])

function addressOf(form: Form, { words, age }: Asks): string {
  const [ending] = [...asksOfAddress].find(([, each]) => each.words === words && each.age === age)!
  return ending === '' ? form : `${form}/${ending}`
}
