import type { Question } from '../question.ts'
import { choiceCheck, valueCheck, type ValueCheck } from './value-check.ts'

/** One answer that can be given: a question, or a row of a matrix. */
export interface Field {
  id: string
  question: Question
  check: ValueCheck
}

export function compileFields(questions: readonly Question[]): { fields: Field[]; matrices: ReadonlySet<string> } {
  const fields = questions.flatMap((question): Field[] => {
    if (question.type !== 'matrix') return [{ id: question.name, question, check: valueCheck(question) }]
    const check = choiceCheck(question, 'column')
    return question.rows.map(({ value }) => ({ id: String(value), question, check }))
  })
  return { fields, matrices: new Set(questions.filter(({ type }) => type === 'matrix').map(({ name }) => name)) }
}
