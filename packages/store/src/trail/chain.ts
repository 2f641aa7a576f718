import { createHash } from 'node:crypto'

/** What somebody of the staff did; never an answer, a respondent or a contact. */
export interface StaffAction {
  /** Null when nobody was signed in. */
  account: string | null
  action: string
  /** Null for what belongs to no project. */
  project: string | null
  object: { kind: string; id: string } | null
  /** Of a threshold only. */
  change: { before: string; after: string } | null
}

/** One link of the chain: its hash is over everything in it and the hash before it. */
export interface TrailEntry extends StaffAction {
  /** Counts from 1. */
  sequence: number
  day: string
  hash: string
}

/** How far the trail had come at some moment; kept apart from it. */
export type TrailHead = Pick<TrailEntry, 'sequence' | 'hash'>

/** What the first entry follows. */
export const beginning: TrailHead = { sequence: 0, hash: '0'.repeat(64) }

/** The entry that follows `head`. */
export function linked({ account, action, project, object, change }: StaffAction, day: string, head: TrailHead): TrailEntry {
  const sequence = head.sequence + 1
  const text = JSON.stringify([head.hash, sequence, day, account, action, project, object?.kind ?? null, object?.id ?? null, change?.before ?? null, change?.after ?? null])
  return { sequence, day, account, action, project, object, change, hash: createHash('sha256').update(text).digest('hex') }
}

/** `entry`: the first one that does not follow from those before it; `head`: the trail does not hold what it held before. */
export type TrailBreak = { at: 'entry'; sequence: number } | { at: 'head'; sequence: number }

/** The first place where a trail is not what it was; null when it is whole as far as these heads know. */
export function findBreak(entries: readonly TrailEntry[], heads: readonly TrailHead[]): TrailBreak | null {
  let head = beginning
  const hashes = new Map([[head.sequence, head.hash]])
  for (const entry of entries) {
    const expected = linked(entry, entry.day, head)
    if (entry.sequence !== expected.sequence || entry.hash !== expected.hash) return { at: 'entry', sequence: expected.sequence }
    head = entry
    hashes.set(entry.sequence, entry.hash)
  }
  const lost = heads.find(({ sequence, hash }) => hashes.get(sequence) !== hash)
  return lost === undefined ? null : { at: 'head', sequence: lost.sequence }
}
