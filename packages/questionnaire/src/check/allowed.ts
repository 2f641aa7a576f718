import { choices, finite, flag, name, oneOf, text, validators, whole, type Judge } from './judges.ts'

export interface Allowed {
  properties: Readonly<Record<string, Judge>>
  required: readonly string[]
}

/** A condition is judged apart, in `conditions.ts`; elements and pages by walking into them. */
const condition = text
const inside: Judge = (value) => (Array.isArray(value) && value.length > 0 ? null : 'moet een lijst zijn met minstens één onderdeel')

const asked = { type: text, name, title: text, description: text, visibleIf: condition, isRequired: flag }
const requiredOfAsked = ['name', 'title']
const longestText = 5000
const longestPattern = 200

export const allowedOfSurvey: Allowed = {
  properties: {
    title: text,
    description: text,
    locale: oneOf('nl'),
    pages: inside,
    showQuestionNumbers: oneOf(true, false, 'off', 'on', 'onPage'),
    showProgressBar: oneOf(true, false, 'off', 'top', 'bottom', 'auto'),
    progressBarLocation: text,
    progressBarType: text,
    headerView: text,
    widthMode: text,
  },
  required: ['title', 'locale', 'pages'],
}

export const allowedOfPage: Allowed = { properties: { name, title: text, description: text, visibleIf: condition, elements: inside }, required: ['name', 'elements'] }

export const allowedOfPanel: Allowed = {
  properties: { type: text, name, title: text, description: text, visibleIf: condition, elements: inside },
  required: ['name', 'elements'],
}

/**
 * What a question may be made of. Everything else is refused, because nobody checks what it does to an answer: html, files, pictures,
 * remote choices, navigation, triggers, calculated values, and the free text of "other" (ask that in a question of its own).
 */
export const allowedOfQuestion: Readonly<Record<string, Allowed>> = {
  radiogroup: { properties: { ...asked, choices: choices(50), colCount: whole(0, 10) }, required: [...requiredOfAsked, 'choices'] },
  dropdown: { properties: { ...asked, choices: choices(500), placeholder: text }, required: [...requiredOfAsked, 'choices'] },
  checkbox: {
    properties: { ...asked, choices: choices(49), colCount: whole(0, 10), maxSelectedChoices: whole(1, 49), showNoneItem: flag, noneText: text },
    required: [...requiredOfAsked, 'choices'],
  },
  rating: {
    properties: { ...asked, rateMin: whole(-100, 100), rateMax: whole(-100, 100), rateValues: choices(21), minRateDescription: text, maxRateDescription: text, displayMode: oneOf('auto', 'buttons', 'dropdown') },
    required: requiredOfAsked,
  },
  boolean: { properties: { ...asked, labelTrue: text, labelFalse: text, renderAs: oneOf('default', 'radio', 'checkbox') }, required: requiredOfAsked },
  text: { properties: { ...asked, inputType: oneOf('text', 'number'), maxLength: whole(1, longestText), min: finite, max: finite, placeholder: text, validators }, required: requiredOfAsked },
  comment: { properties: { ...asked, maxLength: whole(1, longestText), rows: whole(1, 30), placeholder: text, autoGrow: flag }, required: [...requiredOfAsked, 'maxLength'] },
  matrix: { properties: { ...asked, columns: choices(21), rows: choices(50) }, required: [...requiredOfAsked, 'columns', 'rows'] },
}

/** What the properties of a question must say together; null when they do. */
export function togetherOf(question: Readonly<Record<string, unknown>>): string | null {
  if (question['type'] === 'rating') return ofRating(question)
  if (question['type'] === 'text') return ofText(question)
  if (question['type'] === 'matrix' && Array.isArray(question['rows'])) return ofRows(question['rows'])
  if (question['showNoneItem'] === true && question['noneText'] === undefined) return 'Bij "showNoneItem" hoort een "noneText".'
  return null
}

function ofRating({ rateMin, rateMax, rateValues }: Readonly<Record<string, unknown>>): string | null {
  if (rateValues !== undefined) return rateMin === undefined && rateMax === undefined ? null : 'Kies "rateValues", of "rateMin" en "rateMax"; niet allebei.'
  if (typeof rateMin !== 'number' || typeof rateMax !== 'number') return 'Geef "rateMin" en "rateMax", of "rateValues".'
  return rateMax > rateMin && rateMax - rateMin <= 20 ? null : '"rateMax" moet hoger zijn dan "rateMin", met hoogstens 21 stappen.'
}

function ofText({ inputType, maxLength, min, max, validators: checks }: Readonly<Record<string, unknown>>): string | null {
  const isNumber = inputType === 'number'
  if (isNumber) return maxLength === undefined && checks === undefined ? null : 'Bij een getal horen "min" en "max", geen "maxLength" of "validators".'
  if (min !== undefined || max !== undefined) return '"min" en "max" horen bij "inputType": "number".'
  if (maxLength === undefined) return 'De eigenschap "maxLength" ontbreekt.'
  return checks === undefined || Number(maxLength) <= longestPattern ? null : `Bij een regex is "maxLength" hoogstens ${longestPattern}.`
}

function ofRows(rows: readonly unknown[]): string | null {
  for (const row of rows) {
    const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : row
    const reason = name(value)
    if (reason !== null) return `De naam van regel ${JSON.stringify(value)} ${reason}.`
  }
  return null
}
