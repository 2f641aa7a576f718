import { translate, translateAll, translateSurvey, type LoadedLanguage } from '@leidraadspiegel/questionnaire'
import type { Role, SurveyJson } from '@leidraadspiegel/schema'
import { languageFile } from './language-file.ts'

/** Behind the address of a page, for who reads it in another language. */
export const languageParameter = 'taal'

/** The language of one page. */
export interface Speech {
  /** BCP 47. */
  language: string
  say(text: string): string
  /** Every text in a piece of data. */
  all<Value>(value: Value): Value
  survey(json: SurveyJson): SurveyJson
  /** Where the app learns what to say; null when it speaks the language by itself. */
  app: string | null
  /** What somebody may choose instead. */
  others: readonly { language: string; name: string; href: string }[]
}

const itself = { language: 'nl', name: 'Nederlands', href: '?' }

/** Dutch, unless another language was asked for that is there for people in this role; null: for a page of nobody. */
export function speechOf(languages: readonly LoadedLanguage[], asked: string | undefined, role: Role | null): Speech {
  const there = languages.filter(({ roles }) => role === null || roles.includes(role))
  const chosen = there.find(({ language }) => language === asked)
  const others = [itself, ...there.map(({ language, name }) => ({ language, name, href: inLanguage(language) }))].filter(({ language }) => language !== (chosen?.language ?? 'nl'))
  if (chosen === undefined) return { ...inDutch, others }
  const { language, pages, questions } = chosen
  return { language, say: (text) => translate(text, pages), all: (value) => translateAll(value, pages), survey: (json) => translateSurvey(json, questions), app: languageFile(chosen).url, others }
}

/** The end of an address that stays in the language. */
export function inLanguage(language: string): string {
  return language === 'nl' ? '' : `?${languageParameter}=${language}`
}

export const inDutch: Speech = { language: 'nl', say: (text) => text, all: (value) => value, survey: (json) => json, app: null, others: [] }
