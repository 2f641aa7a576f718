import { z } from 'zod'
import { EvidenceList, recordsIn } from './evidence.ts'
import { Line, Named, NeededLine, Paragraphs } from './fields.ts'

/** Something that people want to be better. The system may have proposed it; a person chose it, or dropped it and said why. */
export const Improvement = z.strictObject({
  state: z.enum(['chosen', 'dropped']),
  /** The subject of the leidraad it belongs to; null for what belongs to none. */
  criterion: Named.nullable(),
  /** In the catalogue of the leidraad; null for one in own words. */
  catalogue: Named.nullable(),
  title: NeededLine,
  /** Why, in own words. */
  why: Paragraphs,
  evidence: EvidenceList,
  /** Together with other organisations. */
  joint: z.boolean(),
  droppedBecause: Line,
})
export type Improvement = z.infer<typeof Improvement>

export const improvementRests = ({ evidence }: Improvement): string[] => recordsIn(evidence)
