import { formOf, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Form } from '@leidraadspiegel/schema'
import { Model, QuestionMatrixModel } from 'survey-core'

export interface Oracle {
  /** What survey-core hands over when somebody answers these questions one after the other, and changes his mind where one comes twice. */
  filledIn(steps: readonly (readonly [name: string, value: unknown])[]): Record<string, unknown>
  /** Whether survey-core finds nothing wrong with the answers and completes without changing them. */
  accepts(answers: Record<string, unknown>): boolean
  /** The answers with the rows of a matrix under the matrix, as SurveyJS has them. */
  nested(answers: Record<string, unknown>): Record<string, unknown>
}

/** survey-core with one form of a survey: slow, and blind to the type of a value, but its word on conditions and completing. */
export function oracleOf(survey: LoadedSurvey, form: Form): Oracle {
  const model = new Model(structuredClone(formOf(survey, form)))
  const complete = (): Record<string, unknown> => {
    model.doComplete()
    return structuredClone(model.data) as Record<string, unknown>
  }
  return {
    filledIn(steps) {
      model.clear(true, true)
      for (const [name, value] of steps) answer(model, name, value)
      return complete()
    },
    accepts(answers) {
      const data = nested(model, answers)
      model.clear(true, true)
      model.data = structuredClone(data)
      return model.validate(true, false) && same(complete(), data)
    },
    nested: (answers) => nested(model, answers),
  }
}

/** A person answers only what he sees. */
function answer(model: Model, name: string, value: unknown): void {
  const matrix = matricesOf(model).find((each) => rowsOf(each).includes(name))
  const question = matrix ?? model.getQuestionByName(name)
  if (question?.isVisibleInSurvey !== true) return
  question.value = matrix ? { ...matrix.value, [name]: value } : value
}

function matricesOf(model: Model): QuestionMatrixModel[] {
  return model.getAllQuestions().filter((question) => question instanceof QuestionMatrixModel)
}

function rowsOf(matrix: QuestionMatrixModel): string[] {
  return matrix.rows.map(({ value }: { value: unknown }) => String(value))
}

function nested(model: Model, answers: Record<string, unknown>): Record<string, unknown> {
  const result = { ...answers }
  for (const matrix of matricesOf(model))
    for (const row of rowsOf(matrix).filter((name) => Object.hasOwn(answers, name))) {
      delete result[row]
      result[matrix.name] = { ...(result[matrix.name] as object | undefined), [row]: answers[row] }
    }
  return result
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}
