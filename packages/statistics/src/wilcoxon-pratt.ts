import { checkBetween, checkCount, checkList, checkNumber } from './check.ts'
import { doubleMidranks } from './ordered-counts.ts'
import { momentsOf, normalTest } from './permutation-asymptotic.ts'
import { exactP } from './permutation-test.ts'
import { ok, undefinedBecause, type Result } from './result.ts'
import { people } from './score-counts.ts'
import { shuffleOf } from './shuffle.ts'

export interface WilcoxonPrattInput {
  /** Score now − score then, and the number of linked people with it. */
  differences: readonly (readonly [difference: number, people: number])[]
}

export interface WilcoxonPratt {
  n: number
  zeros: number
  Wplus: number
  Wminus: number
  /** (W⁺ − W⁻)/(W⁺ + W⁻), between −1 and 1. */
  rankBiserial: number
  /** Two-sided; null when the exact test is too much work. */
  pExact: number | null
  z: number
  pAsymptotic: number
}

interface Group {
  up: number
  down: number
}

/** People per size of the difference, ascending; the group of 0 keeps its rank but does not count. */
function groupsOf(differences: WilcoxonPrattInput['differences']): [size: number, group: Group][] {
  const groups = new Map<number, Group>()
  for (const [difference, count] of differences) {
    const { up, down } = groups.get(Math.abs(difference)) ?? { up: 0, down: 0 }
    groups.set(Math.abs(difference), difference >= 0 ? { up: up + count, down } : { up, down: down + count })
  }
  return [...groups].sort(([one], [two]) => one - two)
}

/** Wilcoxon's signed rank test with Pratt's treatment of zeros. Undefined without linked people, or when nobody changed. */
export function wilcoxonPratt({ differences }: WilcoxonPrattInput): Result<WilcoxonPratt> {
  checkList('differences', differences).forEach((row, i) => {
    checkBetween(`differences[${i}].length`, checkList(`differences[${i}]`, row).length, 2, 2)
    checkNumber(`differences[${i}][0]`, row[0])
    checkCount(`differences[${i}][1]`, row[1])
  })
  const n = people(differences)
  if (n === 0) return undefinedBecause('n=0')
  const groups = groupsOf(differences)
  const ranks = doubleMidranks(groups.map(([, { up, down }]) => up + down))
  const ranked = groups.map(([size, group], i) => ({ ...group, rank: ranks[i] ?? 0, size })).filter(({ size }) => size > 0)
  const shuffle = shuffleOf({ pairs: ranked.flatMap(({ rank, up, down }) => [[0, rank, up], [rank, 0, down]] as const), unpaired0: [], unpaired1: [] })
  const normal = normalTest([momentsOf(shuffle)])
  if (!normal) return undefinedBecause('nobody changed')
  const Wplus = ranked.reduce((sum, { rank, up }) => sum + (rank * up) / 2, 0)
  const Wminus = ranked.reduce((sum, { rank, down }) => sum + (rank * down) / 2, 0)
  const zeros = people(differences.filter(([difference]) => difference === 0))
  return ok({ n, zeros, Wplus, Wminus, rankBiserial: (Wplus - Wminus) / (Wplus + Wminus), pExact: exactP(shuffle)?.pTwo ?? null, z: normal.z, pAsymptotic: normal.pTwo })
}
