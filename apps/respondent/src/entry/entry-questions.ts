import type { Model, Question, QuestionSelectBase } from 'survey-core'

export interface EntryQuestion {
  id: string
  title: string
  /** `list`: more answers than there are digits. */
  kind: 'one' | 'several' | 'list' | 'text' | 'number'
  options: readonly { value: unknown; text: string }[]
  /** How many answers, or letters, there may be; null when nobody counts. */
  most: number | null
  lines: boolean
}

const mostDigits = 9

/** The questions that are asked after what was answered so far, in their order. */
export function entryQuestions(model: Model): EntryQuestion[] {
  return model.getAllQuestions().filter((question) => question.isVisible && question.isParentVisible).map(toEntry)
}

function toEntry(question: Question): EntryQuestion {
  const type = question.getType()
  const options = type === 'text' || type === 'comment' ? [] : (question as QuestionSelectBase).visibleChoices.map((choice) => ({ value: choice.value as unknown, text: choice.text }))
  const [letters, answers] = [question.getPropertyValue('maxLength') as number, question.getPropertyValue('maxSelectedChoices') as number]
  const most = type === 'checkbox' ? answers : letters
  return { id: question.name, title: question.title, kind: kindOf(question, type, options.length), options, most: most > 0 ? most : null, lines: type === 'comment' }
}

function kindOf(question: Question, type: string, options: number): EntryQuestion['kind'] {
  if (type === 'comment') return 'text'
  if (type === 'text') return question.getPropertyValue('inputType') === 'number' ? 'number' : 'text'
  if (type === 'checkbox') return 'several'
  return options > mostDigits ? 'list' : 'one'
}

/** The answer as somebody reads it; null when there is none. */
export function answerInWords(model: Model, { id, options }: EntryQuestion): string | null {
  const value: unknown = model.getValue(id)
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null
  const chosen = (Array.isArray(value) ? (value as unknown[]) : [value]).map((each) => options.find((option) => option.value === each)?.text ?? String(each))
  return chosen.join(', ')
}

/** Which answers stand, for what can be chosen. */
export function chosenIn(model: Model, id: string): readonly unknown[] {
  const value: unknown = model.getValue(id)
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]
}
