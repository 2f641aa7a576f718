import type { Operand } from 'survey-core'
import { surveyCore } from './survey-core.ts'

/** What survey-core's parser makes of an expression; null when it cannot be read. */
export function parseCondition(expression: string): Operand | null {
  return new (surveyCore().ConditionsParser)().parseExpression(expression) ?? null
}

/** Question name to value; answers of a matrix stand under its own name, per row. */
export type Values = Readonly<Record<string, unknown>>

/** An expression as a plain function, with the meaning that survey-core gives it. */
export function compileCondition(expression: string): (values: Values) => boolean {
  const runner = new (surveyCore().ConditionRunner)(expression)
  return (values) => runner.runValues(values)
}

/** Names of the questions that an expression looks at; of `{matrix.row}` the matrix. */
export function variablesOf(expression: string): string[] {
  const names: string[] = []
  parseCondition(expression)?.setVariables(names)
  return [...new Set(names.map((name) => name.split('.')[0] ?? name))]
}
