import type { HelpLines, StartPages, Translations } from '@leidraadspiegel/schema'
import type { LoadedLanguage } from '../languages.ts'
import type { LoadedSurvey } from '../loaded-survey.ts'
import type { Refusal } from '../refusal.ts'
import { everyText, textsOf } from './text.ts'

interface Shown {
  surveys: readonly Pick<LoadedSurvey, 'survey' | 'json' | 'codebook'>[]
  startPages: StartPages
  helpLines: HelpLines
}

/** A language is there as a whole for whom it is meant: every question, every start page and every help line, with the same places to fill. */
export function languageRefusals(language: LoadedLanguage, { surveys, startPages, helpLines }: Shown): Refusal[] {
  const meant = surveys.filter(({ codebook }) => codebook.role !== null && language.roles.includes(codebook.role))
  const questions = meant.flatMap(({ json }) => textsOf(json).map(({ text }) => text))
  const lines = helpLines.lines.filter(({ roles }) => roles.some((role) => language.roles.includes(role))).flatMap(({ name, text, phone }) => [name, text, ...(phone === null ? [] : [phone])])
  const pages = [...meant.flatMap(({ survey }) => everyText(startPages[survey])), helpLines.lead, ...lines]
  const place = `languages/${language.language}`
  return [
    ...missing(`${place}/questions.json`, questions, language.questions),
    ...missing(`${place}/pages.json`, pages, language.pages),
    ...misplaced(`${place}/questions.json`, language.questions),
    ...misplaced(`${place}/pages.json`, language.pages),
    ...misplaced(`${place}/app.json`, language.app),
  ]
}

function missing(file: string, texts: readonly string[], translations: Translations): Refusal[] {
  return [...new Set(texts)].filter((text) => !Object.hasOwn(translations, text)).map((text) => ({ file, question: null, reason: `Deze tekst is nog niet vertaald: "${text}"` }))
}

function misplaced(file: string, translations: Translations): Refusal[] {
  return Object.entries(translations)
    .filter(([dutch, other]) => placesIn(dutch) !== placesIn(other))
    .map(([dutch]) => ({ file, question: null, reason: `De vertaling vult andere plaatsen in dan: "${dutch}"` }))
}

function placesIn(text: string): string {
  return (text.match(/\{[^}]*\}/g) ?? []).toSorted().join(' ')
}
