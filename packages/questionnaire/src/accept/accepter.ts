import type { Answers, Form } from '@leidraadspiegel/schema'
import { formOf } from '../form.ts'
import type { LoadedSurvey } from '../loaded-survey.ts'
import { problemMessages, type ProblemCode } from '../nl.ts'
import { isJson, questionsOf } from '../question.ts'
import { compileFields, type Field } from './fields.ts'
import { compileVisibility } from './visibility.ts'

export interface Problem {
  question: string
  code: ProblemCode
  /** In Dutch. */
  message: string
}

/** `answers` stand in the order of the survey, not of answering; rows of a matrix each under their own name. */
export type Accepted = { ok: true; answers: Answers } | { ok: false; problems: Problem[] }

export type Accept = (answers: Record<string, unknown>) => Accepted

const compiled = new WeakMap<LoadedSurvey, Map<string, Accept>>()

/**
 * The door for answers to one form of a survey, with or without the questions that are answered in own words, compiled once: every value is
 * strictly one that its question takes, and belongs to a question that these answers make visible; otherwise all of it is refused, with a
 * reason per question. What is visible is judged once all values are answers. Rows of a matrix may come under the matrix (as SurveyJS sends them) or each under their own name.
 * Throws a RangeError when the survey has no such form.
 */
export function accepter(survey: LoadedSurvey, form: Form, words = true): Accept {
  const forms = compiled.get(survey) ?? new Map<string, Accept>()
  const key = `${form} ${words}`
  compiled.set(survey, forms)
  const known = forms.get(key)
  if (known !== undefined) return known
  const accept = compile(survey, form, words)
  forms.set(key, accept)
  return accept
}

function compile(survey: LoadedSurvey, form: Form, words: boolean): Accept {
  const questions = questionsOf(formOf(survey, form, { words, age: true }))
  const { fields, matrices } = compileFields(questions)
  const visibilityOf = compileVisibility(questions)
  const byName = new Map(fields.map((field) => [field.id, field]))

  return (answers) => {
    const problems: Problem[] = []
    const refuse = (question: string, code: ProblemCode): void => void problems.push({ question, code, message: problemMessages[code] })
    const given = new Map<Field, unknown>()
    const give = (name: string, value: unknown, otherwise: ProblemCode, matrix?: string): void => {
      const field = byName.get(name)
      if (field === undefined || (matrix !== undefined && field.question.name !== matrix)) return refuse(matrix ?? name, otherwise)
      if (given.has(field)) return refuse(name, 'duplicate')
      given.set(field, value)
      const problem = field.check(value)
      if (problem !== null) refuse(name, problem)
    }
    for (const [name, value] of Object.entries(answers)) {
      if (!matrices.has(name)) give(name, value, 'unknown')
      else if (!isJson(value) || Object.keys(value).length === 0) refuse(name, 'type')
      else for (const [row, column] of Object.entries(value)) give(row, column, 'row', name)
    }

    if (problems.length > 0) return { ok: false, problems }

    const isVisible = visibilityOf(given)
    for (const field of given.keys()) if (!isVisible(field.question)) refuse(field.id, 'hidden')
    const answered = new Set([...given.keys()].map(({ question }) => question))
    for (const question of questions) if (question.json['isRequired'] === true && !answered.has(question) && isVisible(question)) refuse(question.name, 'required')
    return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: inOrder(fields, given) }
  }
}

function inOrder(fields: readonly Field[], given: ReadonlyMap<Field, unknown>): Answers {
  const answers: Answers = {}
  for (const field of fields) if (given.has(field)) answers[field.id] = withoutMinusZero(given.get(field)) as Answers[string]
  return answers
}

/** JSON can say -0, a file gives back 0. */
function withoutMinusZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMinusZero)
  return value === 0 ? 0 : value
}
