import { z } from 'zod'
import { Day } from '../id.ts'
import { Paragraphs } from './fields.ts'

/** What an organisation says itself on the page for its board about one wave. */
export const BoardPage = z.strictObject({
  wave: z.int().min(1).max(9999),
  why: Paragraphs,
  /** What is asked of the board. */
  ask: Paragraphs,
  /** The day on which one comes back to it. */
  returnOn: Day.nullable(),
})
export type BoardPage = z.infer<typeof BoardPage>
