import type { Role, Row } from '@leidraadspiegel/schema'

/** A score of one role on one subject, as it stands on the one page. */
export interface ScoreRow {
  group: string
  role: Role
  who: string
  wave: number
  criterion: string
  subject: string
  items: number
  n: number | null
  mean: number | null
  lower: number | null
  upper: number | null
  band: string | null
}

/** What two roles say about the same thing. */
export interface PerspectiveRow {
  group: string
  role: Role
  who: string
  otherRole: Role
  otherWho: string
  wave: number
  criterion: string
  subject: string
  mirror: string
  statement: string
  otherStatement: string
  n: number | null
  mean: number | null
  meanLower: number | null
  meanUpper: number | null
  otherN: number | null
  otherMean: number | null
  otherLower: number | null
  otherUpper: number | null
  gap: number | null
  lower: number | null
  upper: number | null
  flag: string | null
  /** What the numbers are: a mean, or the share of favourable answers. */
  measure: string | null
}

/** A reason why a subject may ask attention. */
export interface AttentionRow {
  group: string
  wave: number
  criterion: string
  subject: string
  kind: string
  n: number | null
  reason: string | null
}

/** The rows of one group, under the names that their analysis gave them. */
export const rowsOfGroup = <Named extends { group: string }>(rows: readonly Row[], group: string): Named[] => (rows as unknown as readonly Named[]).filter((row) => row.group === group)

/** Before or after, in any order that does not depend on how rows came in: first by these numbers, then by these texts. */
export function inOrder<Item>(...by: readonly ((item: Item) => number | string)[]): (a: Item, b: Item) => number {
  return (a, b) => {
    for (const key of by) {
      const [one, other] = [key(a), key(b)]
      if (one !== other) return one < other ? -1 : 1
    }
    return 0
  }
}

/** The place of a subject in the leidraad; what is not in it comes last. */
export const placeIn = (criteria: readonly { id: string }[], criterion: string): number => {
  const place = criteria.findIndex(({ id }) => id === criterion)
  return place < 0 ? criteria.length : place
}
