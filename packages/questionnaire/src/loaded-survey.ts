import type { Codebook, SurveyJson } from '@leidraadspiegel/schema'

/** A version of a survey that passed the check; the hashes are SHA-256 of the bytes of its files. */
export interface LoadedSurvey {
  survey: string
  version: number
  json: SurveyJson
  codebook: Codebook
  surveyHash: string
  codebookHash: string
}
