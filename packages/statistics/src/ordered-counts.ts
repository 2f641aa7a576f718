import { checkCount, checkList, checkSameLength } from './check.ts'

export interface OrderedCounts {
  /** People per category, from lowest to highest, then. */
  counts0: readonly number[]
  /** The same categories now. */
  counts1: readonly number[]
}

export interface Dominance {
  n0: number
  n1: number
  /** Comparisons of someone now with someone then that now wins; a tie counts half. */
  U1: number
}

/** Twice the mean rank of each group of equals, groups in ascending order. */
export function doubleMidranks(groups: readonly number[]): number[] {
  let before = 0
  return groups.map((size) => {
    before += size
    return 2 * before - size + 1
  })
}

export function dominance({ counts0, counts1 }: OrderedCounts): Dominance {
  checkSameLength('counts1', counts1, 'counts0', counts0)
  checkList('counts0', counts0).forEach((count, i) => checkCount(`counts0[${i}]`, count))
  counts1.forEach((count, i) => checkCount(`counts1[${i}]`, count))
  let below = 0
  let U1 = 0
  for (const [i, count] of counts0.entries()) {
    U1 += (counts1[i] ?? 0) * (below + count / 2)
    below += count
  }
  return { n0: below, n1: counts1.reduce((total, count) => total + count, 0), U1 }
}
