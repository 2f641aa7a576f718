import type { Item, Scale } from '@leidraadspiegel/schema'
import { idsOf, type Choice, type Question } from '../question.ts'
import type { Rule } from './subject.ts'

/** A scale on its own: points go up, codes are not used twice, favourable points exist. */
export const scalesAreSound: Rule = ({ codebook, files }) =>
  Object.entries(codebook.scales).flatMap(([name, scale]) => {
    const reason = scaleReason(scale)
    return reason === null ? [] : [{ file: files.codebook, question: null, reason: `Schaal "${name}": ${reason}` }]
  })

function scaleReason({ points, favourable, missing }: Scale): string | null {
  const values = points.map(({ value }) => value)
  if (values.some((value, index) => index > 0 && value <= values[index - 1]!)) return 'de punten moeten oplopen.'
  if (favourable.some((value) => !values.includes(value))) return 'een gunstig punt is geen punt van de schaal.'
  const codes = missing.map(({ value }) => value)
  return new Set(codes).size === codes.length ? null : 'een code voor "geen antwoord" staat er twee keer.'
}

/** What a respondent can choose is what the codebook says: same values, same order, same words. */
export const choicesAreTheScale: Rule = ({ questions, codebook, files }) =>
  questions.flatMap((question) =>
    idsOf(question).flatMap((id) => {
      const item = codebook.questions[id]
      if (item === undefined || (item.kind !== 'item' && item.kind !== 'fact')) return []
      const reason = choicesReason(question, item, codebook.scales[item.scale])
      return reason === null ? [] : [{ file: files.survey, question: id, reason }]
    }),
  )

function choicesReason(question: Question, item: Item, scale: Scale | undefined): string | null {
  if (scale === undefined) return `De schaal "${item.scale}" staat niet in het codeboek.`
  if (item.kind === 'item' && !scale.scored) return `De schaal "${item.scale}" geeft geen score; een item heeft die nodig.`
  const wanted = choicesOfScale(item, scale)
  if (new Set(wanted.map(({ value }) => value)).size < wanted.length) return 'Een extra antwoord van deze vraag staat al in de schaal.'
  const unlabelled = question.type === 'rating' && question.json['rateValues'] === undefined
  const different = wanted.findIndex(({ value, text }, index) => question.choices[index]?.value !== value || (!unlabelled && question.choices[index]?.text !== text))
  if (different >= 0) return `Keuze ${different + 1} is ${shown(question.choices[different])}, maar de schaal "${item.scale}" zegt ${shown(wanted[different])}.`
  return question.choices.length > wanted.length ? `Keuze ${wanted.length + 1} (${shown(question.choices[wanted.length])}) staat niet in de schaal "${item.scale}".` : null
}

function choicesOfScale({ extra }: Item, { points, missing }: Scale): Choice[] {
  return [...points, ...missing, ...(extra ?? [])].map(({ value, label }) => ({ value, text: label }))
}

function shown(choice: Choice | undefined): string {
  return choice === undefined ? 'er niet' : `${JSON.stringify(choice.value)} "${choice.text}"`
}
