type Json = Record<string, unknown>

/**
 * The same questions in the form that works on a phone and for a screen reader: a matrix becomes one group of buttons per row (each row is
 * a question by its own name), a scale and a yes-or-no become groups of buttons, a drop-down list the list of the device itself.
 */
export function suitSurvey(survey: Json): Json {
  const suited = { ...survey, pages: list(survey['pages']).map((page) => ({ ...page, elements: list(page['elements']).map(suitElement) })) }
  return readRowsByName(suited, matrices(survey)) as Json
}

function suitElement(element: Json): Json {
  switch (element['type']) {
    case 'panel': return { ...element, elements: list(element['elements']).map(suitElement) }
    case 'matrix': return matrixAsGroups(element)
    case 'rating': return ratingAsGroup(element)
    case 'boolean': return booleanAsGroup(element)
    case 'dropdown': return { ...element, renderAs: 'select' }
    default: return element
  }
}

function matrixAsGroups({ name, title, description, rows, columns, visibleIf, isRequired }: Json): Json {
  return given({
    type: 'panel', name, title, description, visibleIf,
    elements: items(rows).map((row) => given({ type: 'radiogroup', name: String(row.value), title: row.text, choices: columns, isRequired })),
  })
}

function ratingAsGroup(rating: Json): Json {
  const { rateValues, rateMin = 1, rateMax = 5, minRateDescription, maxRateDescription, description } = rating
  const [from, to] = [Number(rateMin), Number(rateMax)]
  const choices = Array.isArray(rateValues) ? items(rateValues) : Array.from({ length: to - from + 1 }, (_, index) => ({ value: from + index, text: String(from + index) }))
  const ends = [[choices[0], minRateDescription], [choices[choices.length - 1], maxRateDescription]] as const
  const meaning = ends.flatMap(([choice, text]) => (choice && typeof text === 'string' ? [`${choice.text} = ${text}`] : []))
  const numbers = choices.every(({ text }) => text.length <= 3)
  return given({ ...asked(rating), choices, description: [description, meaning.join(', ')].filter(Boolean).join('\n') || undefined, ...(numbers && { colCount: 0 }) })
}

function booleanAsGroup(question: Json): Json {
  const { labelTrue = 'Ja', labelFalse = 'Nee' } = question
  return { ...asked(question), choices: [{ value: true, text: labelTrue }, { value: false, text: labelFalse }] }
}

/** What every kind of question has. */
function asked({ name, title, description, visibleIf, isRequired }: Json): Json {
  return given({ type: 'radiogroup', name, title, description, visibleIf, isRequired })
}

/** A condition on a row, `{matrix.row}`, becomes one on the question `{row}`. */
function readRowsByName(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => readRowsByName(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (key !== 'visibleIf' || typeof inner !== 'string') return [key, readRowsByName(inner, names)]
    return [key, names.reduce((text, name) => text.split(`{${name}.`).join('{'), inner)]
  }))
}

function matrices(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(matrices)
  if (typeof value !== 'object' || value === null) return []
  const json = value as Json
  return json['type'] === 'matrix' ? [String(json['name'])] : [...matrices(json['pages']), ...matrices(json['elements'])]
}

function items(value: unknown): { value: unknown; text: string }[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) => (typeof item === 'object' && item !== null ? { text: String((item as Json)['value']), ...(item as { value: unknown }) } : { value: item, text: String(item) }))
}

function given(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined))
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []
}
