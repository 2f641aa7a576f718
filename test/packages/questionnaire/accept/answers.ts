import { formOf, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Form } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'

type Element = Record<string, unknown>

const valueOf = (choice: unknown): unknown => (typeof choice === 'object' && choice !== null && 'value' in choice ? choice.value : choice)

/** Every question and matrix row of a form with an arbitrary of its valid answers; written apart from the code under test. */
export function validValues(survey: LoadedSurvey, form: Form): Record<string, fc.Arbitrary<unknown>> {
  const elements = formOf(survey, form).pages.flatMap((page) => page.elements ?? []).flatMap((element) => (element['type'] === 'panel' ? (element['elements'] as Element[]) : [element as Element]))
  return Object.fromEntries(elements.flatMap((element) => (element['type'] === 'matrix' ? rowsOf(element) : [[String(element['name']), valid(element)] as const])))
}

function rowsOf(matrix: Element): (readonly [string, fc.Arbitrary<unknown>])[] {
  const columns = (matrix['columns'] as unknown[]).map(valueOf)
  return (matrix['rows'] as unknown[]).map((row) => [String(valueOf(row)), fc.constantFrom(...columns)] as const)
}

function valid(element: Element): fc.Arbitrary<unknown> {
  const choices = ((element['choices'] ?? element['rateValues'] ?? []) as unknown[]).map(valueOf)
  switch (element['type']) {
    case 'radiogroup':
    case 'dropdown':
      return fc.constantFrom(...choices)
    case 'rating':
      return choices.length > 0 ? fc.constantFrom(...choices) : fc.integer({ min: Number(element['rateMin']), max: Number(element['rateMax']) })
    case 'checkbox': {
      const some = fc.uniqueArray(fc.constantFrom(...choices), { minLength: 1, maxLength: Number(element['maxSelectedChoices'] ?? choices.length) })
      return element['showNoneItem'] === true ? fc.oneof(some, fc.constant(['none'])) : some
    }
    case 'boolean':
      return fc.boolean()
    case 'comment':
      return fc.string({ unit: 'grapheme', minLength: 1, maxLength: Number(element['maxLength']) }).filter((text) => fits(text, element))
    default:
      if (element['inputType'] === 'number') return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 60, noNaN: true }))
      if (element['validators'] !== undefined) return fc.stringMatching(/^[0-9]{2}[a-z]{0,2}$/)
      return fc.string({ unit: 'grapheme', minLength: 1, maxLength: Number(element['maxLength']) }).filter((text) => fits(text, element))
  }
}

function fits(text: string, element: Element): boolean {
  return text.length <= Number(element['maxLength'])
}

/** A random part of the questions, each validly answered; questions may be hidden. */
export function someValid(survey: LoadedSurvey, form: Form): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(validValues(survey, form), { requiredKeys: [] }).map((answers) => ({ ...answers }))
}

/** Somebody who answers some questions in the order of the survey, goes back to a few, and answers those again. */
export function walk(survey: LoadedSurvey, form: Form): fc.Arbitrary<(readonly [string, unknown])[]> {
  const steps = Object.entries(validValues(survey, form)).map(([name, value]) => value.map((each) => [name, each] as const))
  const again = fc.array(fc.oneof(...steps), { maxLength: 4 })
  return fc.tuple(fc.tuple(...steps), fc.array(fc.boolean(), { minLength: steps.length, maxLength: steps.length }), again).map(([all, answered, more]) => [...all.filter((_, index) => answered[index]), ...more])
}

/** What a mistaken, old or hostile client might send instead of a value. */
export function mutationOf(value: unknown): fc.Arbitrary<unknown> {
  const near: unknown[] = [null, '', ' ', 0, -1, 99, 1.5, true, [], {}, [value], [value, value], { value }, String(value), `${String(value)} `, 'none', 'other', '\ud800', '\u0000', 'x'.repeat(5001), Number.MAX_VALUE]
  if (Array.isArray(value)) near.push([...value, ...value], [...value, 'none'], [...value, null], value[0], value.join())
  if (typeof value === 'string') near.push(value.toUpperCase(), [...value], value + value)
  if (typeof value === 'number') near.push(-value, value + 100, value + 0.5, `0${value}`, BigInt(Math.trunc(value)).toString())
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...near) }, { weight: 1, arbitrary: fc.jsonValue() })
}

export type Mutated = { answers: Record<string, unknown>; mutated: string }

/** Valid answers of which one value was replaced, or one answer was added. */
export function oneMutated(survey: LoadedSurvey, form: Form): fc.Arbitrary<Mutated> {
  return someValid(survey, form).chain((answers) => {
    const names = fc.constantFrom(...Object.keys(validValues(survey, form)), 'onbekend', 'plan', '__proto__', 'constructor')
    return names.chain((mutated) => mutationOf(answers[mutated]).map((value) => ({ mutated, answers: withOwn(answers, mutated, value) })))
  })
}

/** Also for `__proto__`, as JSON.parse does it. */
function withOwn(answers: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> {
  const changed = { ...answers }
  Object.defineProperty(changed, name, { value, enumerable: true, configurable: true, writable: true })
  return changed
}
