import { z } from 'zod'

/** How many people work there, asked coarsely; only small ones are offered the short route. */
export const staffSizes = ['under-50', 'from-50', 'unknown'] as const
export const StaffSize = z.enum(staffSizes)
export type StaffSize = z.infer<typeof StaffSize>

/** What the short route of a small organisation goes past; the workspace sees some of it by itself. */
export const smallRouteParts = ['start', 'scan', 'joint-answer', 'professionals', 'conversations', 'share'] as const
export type SmallRoutePart = (typeof smallRouteParts)[number]

/** The short route of one small organisation: whether it goes it, and what it says it did elsewhere. */
export const SmallRoute = z.strictObject({
  staff: StaffSize,
  chosen: z.boolean(),
  doneElsewhere: z.array(z.enum(smallRouteParts)).max(smallRouteParts.length).refine((parts) => new Set(parts).size === parts.length, 'a part is there twice'),
})
export type SmallRoute = z.infer<typeof SmallRoute>
