import { surveyCore } from '../survey-core.ts'
import type { Rule } from './subject.ts'

/** survey-core itself reads every word of the file. Costs 20 to 100 ms for a long survey. */
export const readBySurveyCore: Rule = ({ json, files }) => {
  const { Model } = surveyCore()
  const errors = new Model(structuredClone(json)).jsonErrors ?? []
  return errors.map((error) => ({ file: files.survey, question: nameOf(error), reason: `SurveyJS kan dit niet lezen: ${error.message}` }))
}

function nameOf(error: object): string | null {
  const element = 'element' in error ? error.element : null
  return typeof element === 'object' && element !== null && 'name' in element ? String(element.name) : null
}
