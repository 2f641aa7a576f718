import { ofKind, smallRouteParts, type KeptRecord, type SmallRoutePart } from '@leidraadspiegel/schema'
import type { Organisation, WaveView } from './queries.ts'

export interface PartStand {
  part: SmallRoutePart
  done: boolean
  /** The workspace sees it by itself; otherwise somebody said so. */
  seen: boolean
}

export interface RouteStand {
  parts: PartStand[]
  /** What comes first of what is not done; null when all is. */
  next: SmallRoutePart | null
}

interface Seen {
  organisation: Pick<Organisation, 'id' | 'contact'>
  waves: readonly WaveView[]
  records: readonly KeptRecord[]
}

/** The short route that an organisation goes, when it chose it. */
export const routeOf = (records: readonly KeptRecord[], organisation: string): KeptRecord<'small-route'> | undefined => ofKind(records, 'small-route').find((record) => record.organisation === organisation)

/** How far a small organisation is: from what is there, and what somebody ticked. */
export function standOfRoute(seen: Seen, doneElsewhere: readonly SmallRoutePart[]): RouteStand {
  const parts = smallRouteParts.map((part): PartStand => {
    const there = isSeen[part](seen)
    return { part, done: there || doneElsewhere.includes(part), seen: there }
  })
  return { parts, next: parts.find(({ done }) => !done)?.part ?? null }
}

const finished = (kind: 'scan' | 'management-answer', { organisation, records }: Seen): boolean => ofKind(records, kind).some((record) => record.organisation === organisation.id && record.content.finishedOn !== null)

const isSeen: Readonly<Record<SmallRoutePart, (seen: Seen) => boolean>> = {
  start: ({ organisation }) => organisation.contact !== '',
  scan: (seen) => finished('scan', seen),
  'joint-answer': (seen) => finished('management-answer', seen),
  professionals: ({ organisation, waves }) => waves.some(({ fieldworks }) => fieldworks.some(({ role, state, cohorts }) => role === 'professional' && state === 'published' && cohorts.some((cohort) => cohort.organisation === organisation.id))),
  conversations: ({ organisation, records }) => ofKind(records, 'conversations').some((record) => record.organisation === organisation.id),
  share: ({ organisation, records }) => ofKind(records, 'finding').some((record) => record.organisation === organisation.id && record.content.shared),
}
