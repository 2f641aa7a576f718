import type { SurveyJson } from '@leidraadspiegel/schema'
import { isJson, list, type Json } from '../question.ts'

/** One text that a respondent reads. `item` texts are answered: the title of a question or a row. */
export interface Text {
  question: string | null
  text: string
  item: boolean
}

const shownProperties = ['title', 'description', 'placeholder', 'minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse', 'noneText']
const listed = ['choices', 'columns', 'rateValues', 'rows', 'validators']

/** Everything that a survey shows, with the question (or page) it belongs to. */
export function textsOf(json: SurveyJson): Text[] {
  return [...own(json, null, false), ...json.pages.flatMap((page) => inContainer(page))]
}

function inContainer(container: Json): Text[] {
  const name = String(container['name'] ?? '')
  const elements = list(container['elements']).filter(isJson)
  return [...own(container, name, false), ...elements.flatMap((element) => (Array.isArray(element['elements']) ? inContainer(element) : ofQuestion(element)))]
}

function ofQuestion(json: Json): Text[] {
  const name = String(json['name'] ?? '')
  const options = listed.flatMap((property) =>
    list(json[property]).flatMap((option) => {
      const text = isJson(option) ? option['text'] : option
      return typeof text === 'string' ? [{ question: name, text, item: property === 'rows' }] : []
    }),
  )
  return [...own(json, name, true), ...options]
}

function own(json: Json, question: string | null, isQuestion: boolean): Text[] {
  return shownProperties.flatMap((property) => {
    const text = json[property]
    return typeof text === 'string' ? [{ question, text, item: isQuestion && property === 'title' }] : []
  })
}

/** Every text anywhere in a piece of data; for files that are shown whole, such as criteria and start pages. */
export function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(everyText)
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+|\n+/).filter((sentence) => sentence.trim() !== '')
}

/** Words as a reader counts them; what is only punctuation is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Lower case, no accents, single spaces: what the word lists look at. */
export function plain(text: string): string {
  return withoutAccents(text).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
