import { z } from 'zod'
import { Id } from './id.ts'
import { SurveyName } from './survey.ts'

/** The proof that somebody of a cohort may hand in one response; made at the desk, kept nowhere. */
export const Pass = z.strictObject({
  cohort: Id,
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Pass = z.infer<typeof Pass>

export const AnswerValue = z.union([z.string().max(5000), z.number(), z.boolean(), z.array(z.union([z.string().max(200), z.number()])).max(50)])
export type AnswerValue = z.infer<typeof AnswerValue>

/** Question name to value; what a value may be is decided by the survey, in `questionnaire`. */
export const Answers = z.record(z.string().max(80), AnswerValue)
export type Answers = z.infer<typeof Answers>

/** What a response can be withdrawn with: a slow hash, made in the browser of six words that nobody else has. */
export const WithdrawalHash = z.string().regex(/^[0-9a-f]{64}$/)

/** A code of one's own as it leaves the browser: slow hashes of all seven elements, and of the others when the first, second … seventh is left out. */
export const OwnCode = z.array(z.string().regex(/^[0-9a-f]{64}$/)).length(8)
export type OwnCode = z.infer<typeof OwnCode>

/** What a browser hands in: no time, no address. `id` is a random (v4) UUID made by the client and makes a retry safe. */
export const Submission = z.strictObject({
  id: z.uuidv4(),
  pass: Pass,
  survey: SurveyName,
  version: z.int().positive(),
  answers: z.record(z.string().max(80), z.unknown()),
  withdrawal: WithdrawalHash.optional(),
  ownCode: OwnCode.optional(),
})
export type Submission = z.infer<typeof Submission>

/** What the box keeps of one submission. */
export interface BoxResponse {
  id: string
  cohort: string
  survey: string
  version: number
  passHash: string
  withdrawalHash: string | null
  /** Kept under a key, and only where it was asked for. */
  ownCode?: OwnCode
  answers: Answers
}
