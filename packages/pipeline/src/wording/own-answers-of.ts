import type { Codebook, Publication } from '@leidraadspiegel/schema'
import { itemsOf, type AnswerRow, type ItemRow } from './items-of.ts'

/** Stands where the criterion of a question stands: an own question has none. */
export const ownSubject = 'eigen-vragen'

/** A possible answer to an own question of one wave, with its question. */
export interface OwnAnswerRow extends Omit<AnswerRow, 'edition' | 'score'>, Pick<ItemRow, 'statement' | 'kind' | 'scale' | 'order'> {
  role: string
  wave: number
  criterion: string
  subject: string
  criterionOrder: number
}

export const ownAnswerColumns = ['role', 'wave', 'item', 'statement', 'kind', 'scale', 'order', 'answer', 'value', 'part', 'place', 'step', 'coarse', 'criterion', 'subject', 'criterionOrder'] as const satisfies (keyof OwnAnswerRow)[]

/** Own questions as the publication itself keeps their words: the library knows nothing of them. */
export function ownAnswersOf({ own, role, wave: { number: wave }, survey: { survey, version, form } }: Publication): OwnAnswerRow[] {
  if (own === undefined) return []
  const { note, questions } = own
  const codebook: Codebook = {
    survey, version, role, about: 'people', minutes: { full: 1, core: null }, comparable: false, blocks: [],
    scales: Object.fromEntries(questions.map(({ item, scale }) => [item, scale])),
    questions: Object.fromEntries(questions.map(({ item }) => [item, { kind: 'fact', criterion: null, construct: item, scale: item, mirror: null, core: true, sensitive: false, dontKnow: 'missing' }])),
  }
  const { items, answers } = itemsOf(ownSubject, survey, version, form, [{ survey, version, codebook, titles: Object.fromEntries(questions.map(({ item, text }) => [item, text])), options: {} }])
  return answers.flatMap(({ edition: _edition, score: _score, ...answer }) => {
    const { statement, kind, scale, order } = items.find(({ item }) => item === answer.item)!
    return [{ ...answer, statement, kind, scale, order, role, wave, criterion: ownSubject, subject: note, criterionOrder: Number.MAX_SAFE_INTEGER }]
  })
}
