import { z } from 'zod'
import { Day } from '../id.ts'
import { Named, NeededLine } from './fields.ts'

/** A number that an organisation has itself, beside a subject: where it comes from, of when, and what it says in one line. */
export const OwnFigure = z.strictObject({
  /** Number of the wave beside which it stands. */
  wave: z.int().min(1).max(9999),
  criterion: Named,
  source: NeededLine,
  date: Day,
  number: z.number().min(-1_000_000_000).max(1_000_000_000),
  unit: z.string().trim().min(1).max(60),
  line: NeededLine,
})
export type OwnFigure = z.infer<typeof OwnFigure>
