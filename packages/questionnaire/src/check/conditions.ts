import type { ArrayOperand, BinaryOperand, Const, Operand, UnaryOperand, Variable } from 'survey-core'
import { parseCondition, variablesOf } from '../condition.ts'
import { isJson, list, questionsOf, type Json, type Question } from '../question.ts'
import { isForYouthOrParents, type Rule, type Subject } from './subject.ts'

const operators = ['and', 'or', 'equal', 'notequal', 'greater', 'less', 'greaterorequal', 'lessorequal', 'contains', 'notcontains', 'anyof', 'allof', 'noneof', 'empty', 'notempty', 'negate']

interface Placed {
  expression: string
  /** The page, panel or question that has the condition. */
  name: string
  /** The first question that it decides about. */
  first: string
}

/** Conditions that can be read, look back at earlier questions only, and compare with answers that exist. */
export const conditionsAreSound: Rule = (subject) => {
  const { files, questions } = subject
  const order = new Map(questions.map((question, index) => [question.name, index]))
  const byName = new Map(questions.map((question) => [question.name, question]))
  return placedConditions(subject).flatMap(({ expression, name, first }) => {
    const refuse = (reason: string) => ({ file: files.survey, question: name, reason: `visibleIf "${expression}" ${reason}` })
    const operand = parseCondition(expression)
    if (operand === null) return [refuse('is niet te lezen.')]
    const variables = variablesOf(expression)
    const unknown = variables.filter((variable) => !byName.has(variable))
    if (variables.length === 0) return [refuse('hangt van geen enkele vraag af.')]
    if (unknown.length > 0) return [refuse(`noemt een vraag die er niet is: ${unknown.join(', ')}.`)]
    const later = variables.filter((variable) => order.get(variable)! >= (order.get(first) ?? 0))
    if (later.length > 0) return [refuse(`mag alleen afhangen van een eerdere vraag, niet van ${later.join(', ')}.`)]
    const faults = faultsOf(operand, byName)
    return [...faults, ...routingFaults(subject, variables)].map(refuse)
  })
}

function placedConditions({ json }: Subject): Placed[] {
  return json.pages.flatMap((page) => [
    ...placed(page, questionsOf({ pages: [page] })[0]?.name),
    ...list(page['elements']).filter(isJson).flatMap((element) => {
      if (element['type'] !== 'panel') return placed(element, String(element['name']))
      const inner = list(element['elements']).filter(isJson)
      return [...placed(element, inner[0] && String(inner[0]['name'])), ...inner.flatMap((each) => placed(each, String(each['name'])))]
    }),
  ])
}

function placed(part: Json, first = ''): Placed[] {
  return typeof part['visibleIf'] === 'string' ? [{ expression: part['visibleIf'], name: String(part['name']), first }] : []
}

function faultsOf(operand: Operand, byName: ReadonlyMap<string, Question>): string[] {
  switch (operand.getType()) {
    case 'const':
    case 'variable':
      return []
    case 'array':
      return (operand as ArrayOperand).values.flatMap((value) => faultsOf(value, byName))
    case 'unary': {
      const { operator, expression } = operand as UnaryOperand
      return operators.includes(operator) ? faultsOf(expression, byName) : [`gebruikt "${operator}", dat is niet toegestaan.`]
    }
    case 'binary': {
      const { operator, leftOperand, rightOperand } = operand as BinaryOperand
      if (!operators.includes(operator)) return [`gebruikt "${operator}", dat is niet toegestaan.`]
      return [...faultsOf(leftOperand, byName), ...faultsOf(rightOperand, byName), ...absentValues(leftOperand, rightOperand, byName), ...absentValues(rightOperand, leftOperand, byName)]
    }
    default:
      return ['gebruikt een functie, dat is niet toegestaan.']
  }
}

/** A value that a closed question does not offer makes a condition that never, or always, holds. */
function absentValues(variable: Operand, compared: Operand, byName: ReadonlyMap<string, Question>): string[] {
  if (variable.getType() !== 'variable') return []
  const question = byName.get((variable as Variable).variable.split('.')[0] ?? '')
  if (question === undefined || question.choices.length === 0) return []
  const values = compared.getType() === 'array' ? (compared as ArrayOperand).values : [compared]
  return values
    .filter((value) => value.getType() === 'const')
    .map((value) => (value as Const).correctValue as unknown)
    .filter((value) => !question.choices.some((choice) => choice.value === value))
    .map((value) => `vergelijkt ${question.name} met ${JSON.stringify(value)}; dat antwoord is er niet.`)
}

/** SV-01: which questions follow may not show what somebody went through. */
function routingFaults(subject: Subject, variables: readonly string[]): string[] {
  if (!isForYouthOrParents(subject)) return []
  const revealing = variables.filter((variable) => subject.codebook.questions[variable]?.kind !== 'context')
  return revealing.length === 0 ? [] : [`hangt af van ${revealing.join(', ')}. Bij jongeren en ouders mag dat alleen een contextvraag zijn (SV-01).`]
}
