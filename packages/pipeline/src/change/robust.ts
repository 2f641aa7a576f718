import { peopleIn, valuesOf, type ScoreCounts } from '../score-counts.ts'

/** What a change must survive before it is called clear. */
export interface Robustness {
  /** The change when 'weet ik niet' is treated the other way; null when nobody said it. */
  otherUnknowns: number | null
  /** The change inside the parts of the group, with the mix of both waves; null without parts. */
  withinParts: number | null
  robust: boolean
}

/** Scores of a part of the group in both waves. */
export interface Part {
  before: ScoreCounts
  after: ScoreCounts
}

export interface Checks {
  difference: number | null
  otherThen: ScoreCounts
  otherNow: ScoreCounts
  /** Scores of the published parts of the group (teams), then and now. */
  parts: readonly Part[]
}

/**
 * Does a change keep its sign and at least half of its size when 'weet ik niet' is treated the other way, and when the mix of the parts
 * is held still (Kitagawa 1955, mean of both mixes as weights)? Statistics.md 1k, robust (i) and (ii).
 */
export function robustnessOf({ difference, otherThen, otherNow, parts }: Checks): Robustness {
  const otherUnknowns = otherThen.length > 0 && otherNow.length > 0 ? meanOf(otherNow) - meanOf(otherThen) : null
  const withinParts = insideParts(parts)
  return { otherUnknowns, withinParts, robust: difference === null || [otherUnknowns, withinParts].every((other) => other === null || survives(difference, other)) }
}

/** A difference in floating point of equal fractions may be off by a hair. */
const hair = 1e-9

/** Does a change keep its sign and at least half of its size in another treatment of the same answers? */
export const survives = (difference: number, other: number): boolean => Math.abs(difference) < hair || Math.sign(difference) * other >= Math.abs(difference) / 2 - hair

const meanOf = (counts: ScoreCounts): number => valuesOf(counts).reduce((sum, value) => sum + value, 0) / peopleIn(counts)

function insideParts(parts: Checks['parts']): number | null {
  const both = parts.filter(({ before, after }) => before.length > 0 && after.length > 0)
  if (both.length < 2) return null
  const [people0, people1] = [both.reduce((sum, { before }) => sum + peopleIn(before), 0), both.reduce((sum, { after }) => sum + peopleIn(after), 0)]
  return both.reduce((sum, { before, after }) => sum + ((peopleIn(before) / people0 + peopleIn(after) / people1) / 2) * (meanOf(after) - meanOf(before)), 0)
}
