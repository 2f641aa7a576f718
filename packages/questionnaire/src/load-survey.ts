import { basename } from 'node:path'
import { Codebook, Criteria, SurveyJson } from '@leidraadspiegel/schema'
import { checkSurvey } from './check/check-survey.ts'
import { criteriaRefusals } from './check/framework-fits.ts'
import type { LoadedSurvey } from './loaded-survey.ts'
import { questionsOf } from './question.ts'
import { readJson } from './read-json.ts'
import { SurveysRefusedError } from './refusal.ts'
import { loadSurveyCore } from './survey-core.ts'

/**
 * Somebody's own survey, from the paths of its three files, through the same check as ours.
 * Throws SurveysRefusedError with every refusal.
 */
export async function loadSurvey(paths: { survey: string; codebook: string; criteria: string }): Promise<{ survey: LoadedSurvey; criteria: Criteria }> {
  await loadSurveyCore()
  const files = { survey: basename(paths.survey), codebook: basename(paths.codebook), criteria: basename(paths.criteria) }
  const json = await readJson(paths.survey, files.survey, SurveyJson)
  const codebook = await readJson(paths.codebook, files.codebook, Codebook)
  const criteria = await readJson(paths.criteria, files.criteria, Criteria)
  if ('refusals' in json || 'refusals' in codebook || 'refusals' in criteria) throw new SurveysRefusedError([json, codebook, criteria].flatMap((each) => ('refusals' in each ? each.refusals : [])))
  const subject = { files, json: json.value, codebook: codebook.value, criteria: criteria.value, questions: questionsOf(json.value) }
  const refusals = [...criteriaRefusals(files.criteria, criteria.value), ...checkSurvey(subject, { frozen: false })]
  if (refusals.length > 0) throw new SurveysRefusedError(refusals)
  const { survey, version } = codebook.value
  return { survey: { survey, version, json: json.value, codebook: codebook.value, surveyHash: json.hash, codebookHash: codebook.hash }, criteria: criteria.value }
}
