import type { Codebook, Criteria, SurveyJson } from '@leidraadspiegel/schema'
import type { Question } from '../question.ts'
import type { Refusal } from '../refusal.ts'

/** One survey under the magnifying glass. */
export interface Subject {
  files: { survey: string; codebook: string }
  json: SurveyJson
  codebook: Codebook
  criteria: Criteria
  questions: readonly Question[]
}

/** One rule of the check: everything in a survey that breaks it. */
export type Rule = (subject: Subject) => Refusal[]

/** Young people and parents: they get extra care. Surveys without a role (an interview) may be put to them as well. */
export function isForYouthOrParents({ codebook }: Subject): boolean {
  return codebook.role === 'youth' || codebook.role === 'parent'
}
