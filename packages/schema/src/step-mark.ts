import { z } from 'zod'
import { Day } from './id.ts'

/** What a person says about a task of a step; `open` takes back what was said before. Free text is about the work, never about a client. */
export const StepMark = z.strictObject({
  state: z.enum(['done', 'not-needed', 'open']),
  /** The day on which it was done; null when nobody said, or nothing was done. */
  on: Day.nullable(),
  note: z.string().trim().max(300),
})
export type StepMark = z.infer<typeof StepMark>

/** By whom it was said, with the name of that moment, and when. */
export type KeptMark = StepMark & { savedOn: string; savedBy: string }
