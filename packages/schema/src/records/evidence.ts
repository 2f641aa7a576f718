import { z } from 'zod'
import { FigurePlace } from '../figure-note.ts'
import { Id } from '../id.ts'

/** On what something rests: a published figure, by its address, or what somebody wrote down, perhaps a part of it. */
export const Evidence = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('figure'), ...FigurePlace.shape }),
  z.strictObject({ of: z.literal('record'), record: Id, part: z.string().regex(/^[a-z0-9-]{1,80}$/).nullable() }),
])
export type Evidence = z.infer<typeof Evidence>

export const EvidenceList = z.array(Evidence).max(40)

/** The records among it. */
export const recordsIn = (evidence: readonly Evidence[]): string[] => evidence.flatMap((each) => (each.of === 'record' ? [each.record] : []))
