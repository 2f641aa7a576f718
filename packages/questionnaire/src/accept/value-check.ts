import type { Json, Question } from '../question.ts'
import type { ProblemCode } from '../nl.ts'

/** Judges one value of one question; null when it is an answer to it. */
export type ValueCheck = (value: unknown) => ProblemCode | null

/** What may be answered to a question that is not a matrix, as a plain function. */
export function valueCheck(question: Question): ValueCheck {
  const { type, json } = question
  switch (type) {
    case 'radiogroup':
    case 'dropdown':
    case 'rating':
      return choiceCheck(question, 'choice')
    case 'checkbox':
      return choicesCheck(question)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? null : 'type')
    case 'comment':
      return textCheck(json)
    case 'text':
      return json['inputType'] === 'number' ? numberCheck(json) : patternCheck(json)
    default:
      throw new RangeError(`${question.name}: no way to check an answer of type ${type}`)
  }
}

/** One of the choices, exactly: `"4"` is not `4`. */
export function choiceCheck({ choices }: Question, otherwise: ProblemCode): ValueCheck {
  const values = new Set<unknown>(choices.map(({ value }) => value))
  return (value) => (values.has(value) ? null : typeof value === 'string' || typeof value === 'number' ? otherwise : 'type')
}

function choicesCheck(question: Question): ValueCheck {
  const ofOne = choiceCheck(question, 'choice')
  const most = Number(question.json['maxSelectedChoices'] ?? question.choices.length)
  const none = question.json['showNoneItem'] === true ? question.choices.at(-1)?.value : undefined
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return 'type'
    for (const one of value) {
      const problem = ofOne(one)
      if (problem !== null) return problem
    }
    if (new Set(value).size < value.length) return 'duplicate'
    return value.length > most || (value.length > 1 && value.includes(none)) ? 'too-many' : null
  }
}

/** Control characters that no keyboard makes and no paste from a text editor brings along. */
// oxlint-disable-next-line no-control-regex
const unstorable = /[\u0000-\u0008\u000e-\u001f\u007f]/

/** Text is kept as it was typed. Length in UTF-16 units, as browsers count it. */
function textCheck(json: Json): ValueCheck {
  const longest = Number(json['maxLength'])
  return (value) => {
    if (typeof value !== 'string' || value === '') return 'type'
    if (!value.isWellFormed() || unstorable.test(value)) return 'characters'
    return value.length > longest ? 'too-long' : null
  }
}

function patternCheck(json: Json): ValueCheck {
  const ofText = textCheck(json)
  const [validator] = (json['validators'] ?? []) as readonly { regex: string; caseInsensitive?: boolean }[]
  if (validator === undefined) return ofText
  const pattern = new RegExp(validator.regex, validator.caseInsensitive === true ? 'i' : '')
  return (value) => ofText(value) ?? (pattern.test(value as string) ? null : 'pattern')
}

function numberCheck(json: Json): ValueCheck {
  const least = Number(json['min'] ?? Number.MIN_SAFE_INTEGER)
  const most = Number(json['max'] ?? Number.MAX_SAFE_INTEGER)
  return (value) => (typeof value !== 'number' || !Number.isFinite(value) ? 'type' : value < least || value > most ? 'range' : null)
}
