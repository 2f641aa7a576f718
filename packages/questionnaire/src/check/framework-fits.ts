import type { Criteria, Improvements } from '@leidraadspiegel/schema'
import type { Refusal } from '../refusal.ts'
import { everyText } from './text.ts'
import { avoidedWord } from './words.ts'

/** Ids and places in the order are used once. */
export function criteriaRefusals(file: string, { criteria }: Criteria): Refusal[] {
  const doubleId = doubles(criteria.map(({ id }) => id)).map((id) => ({ file, question: id, reason: 'Dit criterium staat er twee keer.' }))
  const doubleOrder = doubles(criteria.map(({ order }) => String(order))).map((order) => ({ file, question: null, reason: `Twee criteria hebben de plaats ${order} ("order").` }))
  return [...doubleId, ...doubleOrder]
}

/** Improvement points and actions belong to criteria that exist. */
export function improvementRefusals(file: string, { improvementPoints, actions }: Improvements, { criteria }: Criteria): Refusal[] {
  const known = new Set(criteria.map(({ id }) => id))
  const named = [...improvementPoints.map(({ id, criterion }) => ({ id, criteria: [criterion] })), ...actions]
  return [
    ...doubles(named.map(({ id }) => id)).map((id) => ({ file, question: id, reason: 'Deze naam staat er twee keer.' })),
    ...named.flatMap(({ id, criteria: of }) => of.filter((criterion) => !known.has(criterion)).map((criterion) => ({ file, question: id, reason: `Het criterium "${criterion}" bestaat niet.` }))),
  ]
}

/** SV-18 for files that are shown to readers as they are. */
export function wordRefusals(file: string, content: unknown): Refusal[] {
  return everyText(content).flatMap((text) => {
    const reason = avoidedWord(text)
    return reason === null ? [] : [{ file, question: null, reason: `"${text.slice(0, 60)}": ${reason}` }]
  })
}

function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
