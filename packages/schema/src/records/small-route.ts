import { z } from 'zod'
import { smallRouteParts, staffSizes } from './small-route-parts.ts'

/** The short route of one small organisation: whether it goes it, and what it says it did elsewhere. */
export const SmallRoute = z.strictObject({
  staff: z.enum(staffSizes),
  chosen: z.boolean(),
  doneElsewhere: z.array(z.enum(smallRouteParts)).max(smallRouteParts.length).refine((parts) => new Set(parts).size === parts.length, 'a part is there twice'),
})
export type SmallRoute = z.infer<typeof SmallRoute>
