import { checkCount, checkList, checkSameLength } from './check.ts'
import { sum } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface AgreementTable {
  /** Linked dyads: table[i][j] is how often the one chose category i and the other category j, both ascending. */
  table: readonly (readonly number[])[]
}

export interface WeightedKappa {
  linear: number
  quadratic: number
}

/** Cohen's kappa with linear and quadratic weights: 1 − observed / expected disagreement. Undefined when the margins leave no room to disagree. */
export function weightedKappa({ table }: AgreementTable): Result<WeightedKappa> {
  checkList('table', table).forEach((row, i) => {
    checkSameLength(`table[${i}]`, row, 'table', table)
    row.forEach((count, j) => checkCount(`table[${i}][${j}]`, count))
  })
  const rows = table.map(sum)
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)))
  const n = sum(rows)
  const kappa = (power: number): number => {
    let [observed, expected] = [0, 0]
    for (const [i, row] of table.entries()) {
      for (const [j, count] of row.entries()) {
        const distance = Math.abs(i - j) ** power
        observed += distance * count
        expected += distance * (rows[i] ?? 0) * ((columns[j] ?? 0) / n)
      }
    }
    return 1 - observed / expected
  }
  if (n === 0) return undefinedBecause('n=0')
  if (rows.some((count, i) => count === n && columns[i] === n)) return undefinedBecause('no variation')
  return ok({ linear: kappa(1), quadratic: kappa(2) })
}
