import { variablesOf } from '../condition.ts'
import { formOf } from '../form.ts'
import { questionsOf } from '../question.ts'
import type { Rule } from './subject.ts'

/** The core form must stand on its own: it has questions, and asks everything that its conditions look at. */
export const coreStandsAlone: Rule = ({ json, codebook, files }) => {
  const { core } = codebook.minutes
  const marked = Object.values(codebook.questions).filter((question) => question.core).length
  if (core === null) return []
  const refuse = (question: string | null, reason: string) => [{ file: files.codebook, question, reason }]
  if (marked === 0) return refuse(null, 'Er is een tijd voor de kernversie, maar geen enkele vraag hoort erbij ("core": true).')
  const kept = questionsOf(formOf({ survey: codebook.survey, version: codebook.version, json, codebook, surveyHash: '', codebookHash: '' }, 'core'))
  const names = kept.map(({ name }) => name)
  const missing = [...new Set(kept.flatMap(({ conditions }) => conditions.flatMap(variablesOf)))].filter((name) => !names.includes(name))
  const exit = codebook.exit !== undefined && !names.includes(codebook.exit.question) ? [codebook.exit.question] : []
  return [...missing, ...exit].flatMap((name) => refuse(name, 'Deze vraag ontbreekt in de kernversie, maar andere vragen hangen ervan af. Geef hem "core": true.'))
}
