import { isJson, type Json } from '../question.ts'

/** Says in Dutch what a value must be when it is not that; null when it is fine. */
export type Judge = (value: unknown) => string | null

export const text: Judge = (value) => (typeof value === 'string' && value.trim() !== '' && isClean(value) ? null : 'moet tekst zijn (zonder vertalingen of besturingstekens)')
export const flag: Judge = (value) => (typeof value === 'boolean' ? null : 'moet true of false zijn')
export const finite: Judge = (value) => (Number.isFinite(value) ? null : 'moet een getal zijn')

export const whole = (from: number, to: number): Judge => (value) =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to ? null : `moet een geheel getal van ${from} tot en met ${to} zijn`

export const oneOf = (...allowed: readonly unknown[]): Judge => (value) => (allowed.includes(value) ? null : `mag alleen ${allowed.join(' of ')} zijn`)

/** Letters, digits, hyphens and underscores: safe in conditions, column headings and file names. */
export const name: Judge = (value) => {
  if (typeof value !== 'string' || !/^[a-z][a-z0-9_-]{0,79}$/i.test(value)) return 'moet met een letter beginnen en mag verder alleen letters, cijfers, - en _ hebben (hoogstens 80 tekens)'
  return value in {} || /-comment$/i.test(value) ? 'is een woord dat SurveyJS zelf gebruikt' : null
}

export const choices = (most: number): Judge => (value) => {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) return `moet een lijst van 1 tot en met ${most} keuzes zijn`
  for (const item of value) {
    const reason = choiceReason(item)
    if (reason !== null) return reason
  }
  const keys = value.map((item) => String(isJson(item) ? item['value'] : item).toLowerCase())
  const double = keys.find((key, index) => keys.indexOf(key) !== index)
  return double === undefined ? null : `heeft twee keer de waarde "${double}"`
}

function choiceReason(item: unknown): string | null {
  const value = isJson(item) ? item['value'] : item
  const bad = isJson(item) ? unknownKeys(item, ['value', 'text']) : []
  if (bad.length > 0) return `heeft een keuze met de eigenschap "${bad[0]}"; alleen value en text mogen`
  if (isJson(item) && item['text'] !== undefined && text(item['text']) !== null) return `heeft bij "${String(value)}" een text die geen tekst is`
  return isChoiceValue(value) ? null : `heeft de waarde ${JSON.stringify(value)}; een waarde is een geheel getal, of tekst van hoogstens 80 tekens zonder | die niet op een getal lijkt`
}

/** A text that looks like a number would be read from a CSV file as that number. */
function isChoiceValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return typeof value === 'string' && value.length <= 80 && value === value.trim() && value !== '' && isClean(value) && value === value.normalize('NFC') && !value.includes('|') && !Number.isFinite(Number(value))
}

function isClean(value: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return value.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value)
}

/** A regular expression that cannot run away: anchored, no repeated groups, no looking back, two endless repetitions at most. */
export const validators: Judge = (value) => {
  if (!Array.isArray(value) || value.length !== 1 || !isJson(value[0])) return 'mag één controle hebben'
  const bad = unknownKeys(value[0], ['type', 'regex', 'text', 'caseInsensitive'])
  if (bad.length > 0 || value[0]['type'] !== 'regex') return 'mag alleen een controle van het type regex zijn, met regex, text en caseInsensitive'
  const { regex } = value[0]
  if (typeof regex !== 'string' || !regex.startsWith('^') || !regex.endsWith('$')) return 'moet een regex hebben die met ^ begint en met $ eindigt'
  if (/\)[*+{]|\\[1-9k]|\(\?[=!<]/.test(regex)) return 'heeft een regex met een herhaalde groep, een verwijzing of een vooruitblik; dat kan de server laten vastlopen'
  if ((regex.match(/[*+]|\{\d*,\}/g) ?? []).length > 2) return 'heeft een regex met meer dan twee herhalingen zonder einde (*, +); dat kan de server laten vastlopen'
  return compiles(regex) ? null : 'heeft een regex die niet te lezen is'
}

function compiles(regex: string): boolean {
  try {
    return new RegExp(regex) instanceof RegExp
  } catch {
    return false
  }
}

export function unknownKeys(json: Json, allowed: readonly string[]): string[] {
  return Object.keys(json).filter((key) => !allowed.includes(key))
}
