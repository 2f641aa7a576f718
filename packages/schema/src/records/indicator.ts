import { z } from 'zod'
import { Quarter } from '../quarter.ts'

/** Which numbers an indicator follows; `satisfaction` is never typed, it is read from what was published of the network. */
export const Measure = z.enum(['trained', 'reach', 'satisfaction', 'own'])
export type Measure = z.infer<typeof Measure>

const followed = {
  /** What is aimed at: a percentage of staff, a number of young people, a percentage of partners, or a number in the own unit. */
  target: z.number().min(-1_000_000).max(1_000_000).nullable(),
  /** Where the numbers come from, and who hands them in. */
  source: z.string().trim().min(1).max(200),
  /** The first quarter that is followed; an earlier one is not missed. */
  since: Quarter,
}

/** What is followed per quarter, with its target and its source. */
export const Indicator = z.discriminatedUnion('measure', [
  z.strictObject({ measure: z.literal('trained'), ...followed }),
  z.strictObject({ measure: z.literal('reach'), ...followed }),
  z.strictObject({ measure: z.literal('satisfaction'), ...followed }),
  z.strictObject({
    measure: z.literal('own'),
    name: z.string().trim().min(1).max(120),
    unit: z.string().trim().min(1).max(40),
    /** Which way is wanted. */
    direction: z.enum(['up', 'down']),
    ...followed,
  }),
])
export type Indicator = z.infer<typeof Indicator>
