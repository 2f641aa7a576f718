import type { Wording } from '@leidraadspiegel/pipeline'
import type { LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { SurveyJson } from '@leidraadspiegel/schema'

/** Codebooks with the titles of their questions and options, as an analysis reads them. */
export function codebooksOf(surveys: readonly LoadedSurvey[]): Wording[] {
  return surveys.map(({ survey, version, codebook, json }) => ({ survey, version, codebook, titles: titlesOf(json), options: optionsOf(json) }))
}

function optionsOf({ pages }: SurveyJson): Wording['options'] {
  return Object.fromEntries(pages.flatMap(({ elements }) => (elements ?? []).flatMap(optionsIn)))
}

function optionsIn({ name, choices, elements }: Record<string, unknown>): [string, Record<string, string>][] {
  const inside = Array.isArray(elements) ? elements.flatMap(optionsIn) : []
  if (typeof name !== 'string' || !Array.isArray(choices)) return inside
  const options = choices.map((choice: string | number | { value: string | number; text?: string }) => (typeof choice === 'object' ? [String(choice.value), choice.text ?? String(choice.value)] : [String(choice), String(choice)]))
  return [[name, Object.fromEntries(options)], ...inside]
}

function titlesOf({ pages }: SurveyJson): Record<string, string> {
  return Object.fromEntries(pages.flatMap(({ elements }) => (elements ?? []).flatMap(titlesIn)))
}

function titlesIn(element: Record<string, unknown>): [string, string][] {
  const { name, title, elements, rows } = element
  const own: [string, string][] = typeof name === 'string' && typeof title === 'string' ? [[name, title]] : []
  const inside = Array.isArray(elements) ? elements.flatMap(titlesIn) : []
  const matrixRows = Array.isArray(rows) ? rows.map((row: string | { value: string; text?: string }): [string, string] => (typeof row === 'string' ? [row, row] : [row.value, row.text ?? row.value])) : []
  return [...own, ...inside, ...matrixRows]
}
