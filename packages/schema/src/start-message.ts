import { z } from 'zod'
import { Id } from './id.ts'

export const longestMessage = 300

const Sentences = z.string().trim().max(longestMessage)

/** What an organisation adds in its own words to the start page of one fieldwork; an empty text adds nothing. */
export const StartMessage = z.strictObject({
  fieldwork: Id,
  organisation: Id,
  /** Who asks, and why. */
  why: Sentences,
  /** What happens with the results. */
  results: Sentences,
})
export type StartMessage = z.infer<typeof StartMessage>
