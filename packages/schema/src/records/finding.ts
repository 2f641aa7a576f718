import { z } from 'zod'
import { EvidenceList, recordsIn } from './evidence.ts'
import { Named, NeededLine } from './fields.ts'
import { findingSources, obstacleThemes, scanAnswers } from './finding-parts.ts'

/** What a finding is: something an organisation wants better, how its protocol stands on a subject, or what stands in the way or is a chance. */
export const FindingAbout = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('improvement'), criterion: Named.nullable(), catalogue: Named.nullable(), title: NeededLine }),
  z.strictObject({ of: z.literal('scan'), criterion: Named, answer: z.enum(scanAnswers) }),
  z.strictObject({ of: z.literal('obstacle'), theme: z.enum(obstacleThemes) }),
  z.strictObject({ of: z.literal('chance'), theme: z.enum(obstacleThemes) }),
])
export type FindingAbout = z.infer<typeof FindingAbout>

/** What an organisation itself tells the other organisations of its network, in one line. */
export const Finding = z.strictObject({
  about: FindingAbout,
  line: z.string().trim().min(1).max(200),
  /** Where the organisation has it from; it need not have asked anything here. */
  source: z.enum(findingSources),
  evidence: EvidenceList,
  /** Withdrawn ones stay with the organisation, so that what rests on them can say so. */
  shared: z.boolean(),
})
export type Finding = z.infer<typeof Finding>

export const findingRests = ({ evidence }: Finding): string[] => recordsIn(evidence)
