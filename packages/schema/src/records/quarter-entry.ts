import { z } from 'zod'
import { Id } from '../id.ts'
import { fewestYoung } from './fewest-young.ts'
import { Quarter } from './quarter.ts'
import { Line } from './fields.ts'

/** The number of one quarter, in the shape of its indicator. `young` is null for fewer than ten. */
export const QuarterNumber = z.discriminatedUnion('measure', [
  z.strictObject({ measure: z.literal('trained'), trained: z.int().min(0).max(100_000), staff: z.int().min(1).max(100_000) }),
  z.strictObject({ measure: z.literal('reach'), young: z.int().min(fewestYoung).max(100_000).nullable() }),
  z.strictObject({ measure: z.literal('own'), value: z.number().min(-1_000_000).max(1_000_000) }),
])
export type QuarterNumber = z.infer<typeof QuarterNumber>

/** What was filled in for one indicator over one quarter. */
export const QuarterEntry = z.strictObject({ indicator: Id, quarter: Quarter, number: QuarterNumber, note: Line })
export type QuarterEntry = z.infer<typeof QuarterEntry>

export const quarterRests = ({ indicator }: QuarterEntry): string[] => [indicator]
