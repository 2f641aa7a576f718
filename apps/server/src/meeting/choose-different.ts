import { measureTitles } from '@leidraadspiegel/pipeline'
import { roles, type Role } from '@leidraadspiegel/schema'
import { mostTold } from './choose-strong.ts'
import { inOrder, placeIn, type PerspectiveRow } from './rows.ts'

/** What one role says about something that another role was asked too. */
export interface Side {
  role: Role
  who: string
  statement: string
  n: number
  mean: number
  lower: number | null
  upper: number | null
}

export interface Difference {
  criterion: string
  subject: string
  wave: number
  mirror: string
  sides: [Side, Side]
  /** The first side minus the other, in points, with its interval. */
  gap: number
  lower: number
  upper: number
  /** The numbers are shares of favourable answers in percent; otherwise means of 0 to 100. */
  isShare: boolean
}

/**
 * Where roles look at the same thing in another way, three at most: of what the analysis found large and sure enough to talk about, each
 * thing once, the largest difference first. Only differences with both n and an interval count. The same rows in another order give the same.
 */
export function chooseDifferent(rows: readonly PerspectiveRow[], criteria: readonly { id: string; title: string }[]): Difference[] {
  const sorted = rows
    .flatMap((row) => differenceOf(row) ?? [])
    .toSorted(inOrder(({ gap }) => -Math.abs(Math.round(gap)), ({ criterion }) => placeIn(criteria, criterion), ({ mirror }) => mirror, ({ sides }) => roles.indexOf(sides[0].role), ({ sides }) => roles.indexOf(sides[1].role)))
  return sorted.filter(({ mirror }, index) => sorted.findIndex((each) => each.mirror === mirror) === index).slice(0, mostTold)
}

function differenceOf(row: PerspectiveRow): Difference | null {
  const { criterion, subject, wave, mirror, n, mean, otherN, otherMean, gap, lower, upper, flag, measure } = row
  if (flag === null || n === null || mean === null || otherN === null || otherMean === null || gap === null || lower === null || upper === null) return null
  return {
    criterion,
    subject,
    wave,
    mirror,
    sides: [
      { role: row.role, who: row.who, statement: row.statement, n, mean, lower: row.meanLower, upper: row.meanUpper },
      { role: row.otherRole, who: row.otherWho, statement: row.otherStatement, n: otherN, mean: otherMean, lower: row.otherLower, upper: row.otherUpper },
    ],
    gap,
    lower,
    upper,
    isShare: measure === measureTitles.share,
  }
}
