import { bands } from '@leidraadspiegel/pipeline'
import { roles, type Role } from '@leidraadspiegel/schema'
import { inOrder, placeIn, type ScoreRow } from './rows.ts'

/** A figure that may be told aloud: of so many people, with its interval. */
export interface Told {
  role: Role
  who: string
  wave: number
  n: number
  mean: number
  lower: number
  upper: number
  band: string | null
}

export interface Strength {
  criterion: string
  subject: string
  /** Every role whose figure is shown with an interval, in the house's order. */
  roles: Told[]
  /** Does some role find it in order? */
  isInOrder: boolean
}

/** So many are told at most. */
export const mostTold = 3

const [, better, good] = bands

/**
 * The subjects on which a group is strong, three at most: no role whose figure is shown finds that they ask attention. Those that some role
 * finds in order come first, then the one whose least favourable role is highest. Only figures with n and an interval count; what is withheld
 * says nothing, neither for nor against. The same rows in another order give the same subjects.
 */
export function chooseStrong(rows: readonly ScoreRow[], criteria: readonly { id: string; title: string }[]): Strength[] {
  const told = rows.flatMap((row) => toldOf(row) ?? [])
  const subjects = [...new Set(told.map(({ criterion }) => criterion))].map((criterion) => told.filter((each) => each.criterion === criterion))
  return subjects
    .filter((all) => all.some(({ figure }) => figure.band !== null) && all.every(({ figure }) => Math.round(figure.mean) >= better.from))
    .map((all) => ({
      criterion: all[0]!.criterion,
      subject: all[0]!.subject,
      roles: all.map(({ figure }) => figure).toSorted(inOrder(({ role }) => roles.indexOf(role))),
      isInOrder: all.some(({ figure }) => figure.band === good.title),
    }))
    .toSorted(inOrder((one) => (one.isInOrder ? 0 : 1), (one) => -lowest(one), (one) => -one.roles.length, (one) => placeIn(criteria, one.criterion), (one) => one.criterion))
    .slice(0, mostTold)
}

/** As it is shown, in whole points: what nobody sees decides nothing. */
const lowest = ({ roles: told }: Strength): number => Math.min(...told.map(({ mean }) => Math.round(mean)))

function toldOf({ criterion, subject, role, who, wave, n, mean, lower, upper, band }: ScoreRow): { criterion: string; subject: string; figure: Told } | null {
  if (n === null || mean === null || lower === null || upper === null) return null
  return { criterion, subject, figure: { role, who, wave, n, mean, lower, upper, band } }
}
