import { z } from 'zod'

/** A survey is plain SurveyJS JSON; the check in `questionnaire` decides which part of it we allow. */
export const SurveyJson = z.looseObject({ pages: z.array(z.looseObject({ name: z.string(), elements: z.array(z.looseObject({})).optional() })).min(1) })
export type SurveyJson = z.infer<typeof SurveyJson>

/** `core` asks only the questions that the codebook marks as core; ids and meaning are those of `full`. */
export const Form = z.enum(['full', 'core'])
export type Form = z.infer<typeof Form>

export const SurveyName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Frozen survey versions: path below `surveys/` to SHA-256 of its bytes. */
export const PublishedSurveys = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
export type PublishedSurveys = z.infer<typeof PublishedSurveys>
