import { formOf, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Form } from '@leidraadspiegel/schema'
import { keptFile, type KeptFile } from './kept-file.ts'
import { languageParameter, type Speech } from './speech.ts'

/** The questions of one form as the browser gets them, with or without those that are answered in own words, made once per loaded survey and language. */
export function surveyFiles(): (survey: LoadedSurvey, form: Form, words: boolean, speech: Speech) => KeptFile {
  const made = new WeakMap<LoadedSurvey, Record<string, KeptFile>>()
  return (survey, form, words, speech) => {
    const forms = made.get(survey) ?? {}
    made.set(survey, forms)
    const query = speech.language === 'nl' ? '?' : `?${languageParameter}=${speech.language}&`
    return (forms[`${speech.language} ${addressOf(form, words)}`] ??= keptFile(speech.survey(formOf(survey, form, words)), `/api/desk/surveys/${survey.survey}/${survey.version}/${addressOf(form, words)}${query}`))
  }
}

/** The end of the address of a form. */
export const withoutWords = 'closed-questions'
const addressOf = (form: Form, words: boolean): string => (words ? form : `${form}/${withoutWords}`)
