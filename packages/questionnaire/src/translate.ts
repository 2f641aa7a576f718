import type { Translations } from '@leidraadspiegel/schema'

/** Properties of SurveyJS JSON that a respondent reads; all others (names, values, conditions) mean the same in every language. */
const shown = new Set(['title', 'description', 'placeholder', 'minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse', 'noneText', 'text'])

/** A text in another language; a Dutch text that is not translated stays as it is. */
export function translate(text: string, translations: Translations): string {
  return Object.hasOwn(translations, text) ? translations[text]! : text
}

/** The same questionnaire with other words: what is asked, chosen and stored does not change. */
export function translateSurvey<Json>(survey: Json, translations: Translations): Json {
  return inside(survey, (key, text) => (shown.has(key) ? translate(text, translations) : text)) as Json
}

/** Data of which every text is shown, such as a start page. */
export function translateAll<Value>(value: Value, translations: Translations): Value {
  return inside(value, (_, text) => translate(text, translations)) as Value
}

function inside(value: unknown, say: (key: string, text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return say(key, value)
  if (Array.isArray(value)) return value.map((item) => inside(item, say, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner, say, name)]))
}
