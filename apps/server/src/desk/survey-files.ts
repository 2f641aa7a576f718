import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { formOf, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Form } from '@leidraadspiegel/schema'
import { languageParameter, type Speech } from './speech.ts'

const compress = promisify(brotliCompress)

export interface SurveyFile {
  text: string
  /** Names the bytes; an address with it may be kept for ever. */
  hash: string
  url: string
  brotli(): Promise<Buffer>
}

/** The questions of one form as the browser gets them, with or without those that are answered in own words, made once per loaded survey and language. */
export function surveyFiles(): (survey: LoadedSurvey, form: Form, words: boolean, speech: Speech) => SurveyFile {
  const made = new WeakMap<LoadedSurvey, Record<string, SurveyFile>>()
  return (survey, form, words, speech) => {
    const forms = made.get(survey) ?? {}
    made.set(survey, forms)
    return (forms[`${speech.language} ${addressOf(form, words)}`] ??= fileOf(survey, form, words, speech))
  }
}

/** The end of the address of a form. */
export const withoutWords = 'closed-questions'
const addressOf = (form: Form, words: boolean): string => (words ? form : `${form}/${withoutWords}`)

function fileOf(survey: LoadedSurvey, form: Form, words: boolean, speech: Speech): SurveyFile {
  const text = JSON.stringify(speech.survey(formOf(survey, form, words)))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  let small: Promise<Buffer> | null = null
  return {
    text,
    hash,
    url: `/api/desk/surveys/${survey.survey}/${survey.version}/${addressOf(form, words)}?${speech.language === 'nl' ? '' : `${languageParameter}=${speech.language}&`}h=${hash}`,
    brotli: () => (small ??= compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
  }
}
