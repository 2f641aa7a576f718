import { z } from 'zod'
import { Day } from '../id.ts'
import { Answers } from '../response.ts'
import { NeededLine } from './fields.ts'

/** The protocolscan of an organisation, in a version of that survey: one answer that a small team agrees on. May be kept half filled in. */
export const Scan = z.strictObject({
  /** Number of the wave beside which it stands. */
  wave: z.int().min(1).max(9999),
  version: z.int().positive(),
  /** Who took part, by function and never by name. */
  team: z.array(NeededLine).max(12),
  answers: Answers,
  /** When they were ready with it; null while they are not. */
  finishedOn: Day.nullable(),
})
export type Scan = z.infer<typeof Scan>

/** The questions for managers, answered once by a small management team together. */
export const ManagementAnswer = Scan
export type ManagementAnswer = Scan
