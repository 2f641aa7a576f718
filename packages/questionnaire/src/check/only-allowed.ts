import { isJson, list, type Json } from '../question.ts'
import type { Refusal } from '../refusal.ts'
import { allowedOfPage, allowedOfPanel, allowedOfQuestion, allowedOfSurvey, togetherOf, type Allowed } from './allowed.ts'
import type { Rule } from './subject.ts'

type Found = { question: string | null; reason: string }

/** Only types and properties whose effect on an answer we know. */
export const onlyAllowed: Rule = ({ json, files }) => {
  const found = [...propertiesOf(json, allowedOfSurvey, null, 'de vragenlijst'), ...json.pages.flatMap(ofPage)]
  return found.map((each): Refusal => ({ file: files.survey, ...each }))
}

function ofPage(page: Json): Found[] {
  const label = String(page['name'])
  return [...propertiesOf(page, allowedOfPage, label, 'een pagina'), ...list(page['elements']).flatMap((element) => ofElement(element, false, label))]
}

function ofElement(element: unknown, nested: boolean, page: string): Found[] {
  if (!isJson(element)) return [{ question: page, reason: 'Een onderdeel hiervan is geen vraag.' }]
  const label = typeof element['name'] === 'string' ? element['name'] : page
  const type = String(element['type'])
  if (type === 'panel') {
    if (nested) return [{ question: label, reason: 'Een paneel staat niet in een ander paneel.' }]
    return [...propertiesOf(element, allowedOfPanel, label, 'een paneel'), ...list(element['elements']).flatMap((inner) => ofElement(inner, true, label))]
  }
  const allowed = allowedOfQuestion[type]
  if (allowed === undefined || !Object.hasOwn(allowedOfQuestion, type))
    return [{ question: label, reason: `Het type "${type}" is niet toegestaan. Kies uit ${Object.keys(allowedOfQuestion).join(', ')} of panel.` }]
  const found = propertiesOf(element, allowed, label, `een vraag van het type ${type}`)
  const together = found.length === 0 ? togetherOf(element) : null
  return together === null ? found : [...found, { question: label, reason: together }]
}

function propertiesOf(json: Json, { properties, required }: Allowed, question: string | null, where: string): Found[] {
  const missing = required.filter((property) => json[property] === undefined).map((property) => `De eigenschap "${property}" ontbreekt.`)
  const wrong = Object.entries(json).flatMap(([property, value]) => {
    const judge = Object.hasOwn(properties, property) ? properties[property] : undefined
    if (judge === undefined) return [`De eigenschap "${property}" is niet toegestaan bij ${where}.`]
    const reason = judge(value)
    return reason === null ? [] : [`"${property}" ${reason}.`]
  })
  return [...missing, ...wrong].map((reason) => ({ question, reason }))
}
