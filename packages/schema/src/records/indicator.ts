import { z } from 'zod'
import { NeededLine } from './fields.ts'
import { measures } from './measures.ts'
import { Quarter } from './quarter.ts'

/** What is followed per quarter, with its target and its source. */
export const Indicator = z.strictObject({
  measure: z.enum(measures),
  /** Of an own one; the others have a name of ours, and these stay empty. */
  name: z.string().trim().max(120),
  unit: z.string().trim().max(40),
  /** Which way is wanted. */
  direction: z.enum(['up', 'down']),
  /** What is aimed at: a percentage of staff or of partners, a number of young people, or a number in the own unit. */
  target: z.number().min(-1_000_000).max(1_000_000).nullable(),
  /** Where the numbers come from, and who hands them in. */
  source: NeededLine,
  /** The first quarter that is followed; an earlier one is not missed. */
  since: Quarter,
})
export type Indicator = z.infer<typeof Indicator>

export const indicatorRests = (): string[] => []
