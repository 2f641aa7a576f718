import type { Form } from '@leidraadspiegel/schema'
import type { Wording } from '../analysis.ts'

export interface ChoiceItemRow {
  edition: string
  item: string
  statement: string
  kind: 'choice' | 'context'
  order: number
}

export interface ChoiceAnswerRow {
  edition: string
  item: string
  value: string
  answer: string
  place: number
}

/** What fewer than five people said about themselves, counted together. */
const together = { value: 'other', answer: 'iets anders, samen' }

/** Multiple choices and questions about oneself of one edition, with their options. Throws an Error naming a codebook that is missing. */
export function choicesOf(edition: string, survey: string, version: number, form: Form, codebooks: readonly Wording[]): { items: ChoiceItemRow[]; answers: ChoiceAnswerRow[] } {
  const wording = codebooks.find((one) => one.survey === survey && one.version === version)
  if (wording === undefined) throw new Error(`no codebook of survey ${survey} v${version}`)
  const asked = Object.entries(wording.codebook.questions).flatMap(([item, { kind, core }]) => ((kind === 'choice' || kind === 'context') && (form === 'full' || core) ? [{ item, kind }] : []))
  return {
    items: asked.map(({ item, kind }, order) => ({ edition, item, statement: wording.titles[item] ?? item, kind, order })),
    answers: asked.flatMap(({ item, kind }) => {
      const options = Object.entries(wording.options[item] ?? {}).map(([value, answer]) => ({ value, answer }))
      return [...options, ...(kind === 'context' ? [together] : [])].map((option, place) => ({ edition, item, place, ...option }))
    }),
  }
}
