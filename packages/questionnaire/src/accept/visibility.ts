import { compileCondition } from '../condition.ts'
import type { Question } from '../question.ts'
import type { Field } from './fields.ts'

type IsVisible = (question: Question) => boolean

/** Which questions a set of answers makes visible. Every condition is compiled once, and looked at once at most per set of answers. */
export function compileVisibility(questions: readonly Question[]): (given: ReadonlyMap<Field, unknown>) => IsVisible {
  const expressions = [...new Set(questions.flatMap(({ conditions }) => conditions))]
  const conditions = new Map(expressions.map((expression) => [expression, compileCondition(expression)]))
  return (given) => {
    const values = valuesOf(given)
    const results = new Map<string, boolean>()
    const holds = (expression: string): boolean => {
      const known = results.get(expression)
      if (known !== undefined) return known
      const result = conditions.get(expression)!(values)
      results.set(expression, result)
      return result
    }
    return ({ conditions: of }) => of.every(holds)
  }
}

function valuesOf(given: ReadonlyMap<Field, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [{ id, question }, value] of given) {
    if (question.type === 'matrix') values[question.name] = { ...(values[question.name] as object | undefined), [id]: value }
    else values[id] = value
  }
  return values
}
