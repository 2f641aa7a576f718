import type { SurveyJson } from '@leidraadspiegel/schema'

export type Json = Readonly<Record<string, unknown>>

export interface Choice {
  value: string | number
  text: string
}

/** One question of a survey with everything that decides whether it is asked and what it may be answered with. */
export interface Question {
  name: string
  type: string
  title: string
  page: string
  /** Expressions that must all hold for the question to be asked: its own, its panel's, its page's. */
  conditions: readonly string[]
  /** What can be chosen; the columns of a matrix. */
  choices: readonly Choice[]
  /** Rows of a matrix: each is a question of its own in the codebook. */
  rows: readonly Choice[]
  json: Json
}

const noneChoice = 'none'

/** Questions in the order in which they are asked. Tolerates what the check refuses, so that every other rule can still speak. */
export function questionsOf(json: SurveyJson): Question[] {
  return json.pages.flatMap((page) => questionsIn(page, page.name, []))
}

function questionsIn(container: Json, page: string, outer: readonly string[]): Question[] {
  const conditions = [...conditionOf(container), ...outer]
  return list(container['elements']).filter(isJson).flatMap((element) => {
    if (element['type'] === 'panel') return questionsIn(element, page, conditions)
    return [toQuestion(element, page, [...conditionOf(element), ...conditions])]
  })
}

function toQuestion(json: Json, page: string, conditions: readonly string[]): Question {
  const name = String(json['name'] ?? '')
  const title = typeof json['title'] === 'string' ? json['title'] : name
  return { name, type: String(json['type'] ?? ''), title, page, conditions, choices: choicesOfElement(json), rows: list(json['rows']).flatMap(toChoice), json }
}

function choicesOfElement(json: Json): Choice[] {
  if (json['type'] === 'matrix') return list(json['columns']).flatMap(toChoice)
  if (json['type'] === 'rating') return ratingChoices(json)
  const choices = list(json['choices']).flatMap(toChoice)
  return json['showNoneItem'] === true ? [...choices, { value: noneChoice, text: String(json['noneText'] ?? '') }] : choices
}

function ratingChoices(json: Json): Choice[] {
  if (Array.isArray(json['rateValues'])) return json['rateValues'].flatMap(toChoice)
  const [from, to] = [json['rateMin'], json['rateMax']]
  if (typeof from !== 'number' || typeof to !== 'number' || !(to - from <= 100)) return []
  return Array.from({ length: Math.max(0, Math.floor(to - from) + 1) }, (_, index) => ({ value: from + index, text: String(from + index) }))
}

function toChoice(item: unknown): Choice[] {
  const value = isJson(item) ? item['value'] : item
  if (typeof value !== 'string' && typeof value !== 'number') return []
  return [{ value, text: isJson(item) && typeof item['text'] === 'string' ? item['text'] : String(value) }]
}

function conditionOf(json: Json): string[] {
  return typeof json['visibleIf'] === 'string' && json['visibleIf'] !== '' ? [json['visibleIf']] : []
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names under which a question is known to codebook, store and analyses: a matrix is known by its rows. */
export function idsOf(question: Question): string[] {
  return question.type === 'matrix' ? question.rows.map(({ value }) => String(value)) : [question.name]
}
