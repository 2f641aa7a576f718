import { checkInside } from './check.ts'
import { completeColumns, type ItemRow } from './complete-rows.ts'
import { fQuantile } from './distribution/beta-quantile.ts'
import { correlation, mean, sum, variance } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface AlphaInput {
  /** One row per person, one number per item; people with a missing answer are left out. */
  rows: readonly ItemRow[]
  conf?: number
}

export interface Alpha {
  n: number
  k: number
  alpha: number
  lower: number
  upper: number
  /** Mean correlation between two items; null when an item does not vary. */
  meanR: number | null
  /** Per item: alpha of the others, and its correlation with their sum; null when it does not exist. */
  alphaIfDropped: (number | null)[]
  itemRest: (number | null)[]
}

const totals = (columns: readonly (readonly number[])[]): number[] => (columns[0] ?? []).map((_, i) => sum(columns.map((column) => column[i] ?? 0)))

/** Null below 2 items, or when their sum does not vary. */
function alphaOf(columns: readonly (readonly number[])[]): number | null {
  const k = columns.length
  if (k < 2) return null
  const items = sum(columns.map(variance))
  const total = variance(totals(columns))
  return total > 1e-12 * items ? (k / (k - 1)) * (1 - items / total) : null
}

function meanCorrelation(columns: readonly (readonly number[])[]): number | null {
  const all = columns.flatMap((one, i) => columns.slice(i + 1).map((two) => correlation(one, two)))
  const known = all.filter((r) => r !== null)
  return known.length === all.length ? mean(known) : null
}

/**
 * Cronbach's alpha with Feldt's interval and what every item adds (as psych::alpha and alpha.ci).
 * Undefined below 2 items, below 2 complete people, or when the sum of the items does not vary.
 */
export function cronbachAlpha({ rows, conf = 0.95 }: AlphaInput): Result<Alpha> {
  const tail = (1 - checkInside('conf', conf)) / 2
  const { n, k, columns } = completeColumns(rows)
  if (k < 2) return undefinedBecause('fewer than 2 items')
  if (n < 2) return undefinedBecause('fewer than 2 people who answered every item')
  const alpha = alphaOf(columns)
  if (alpha === null) return undefinedBecause('the sum of the items does not vary')
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)]
  const others = columns.map((_, i) => columns.filter((_column, j) => j !== i))
  return ok({
    n,
    k,
    alpha,
    lower: 1 - (1 - alpha) / fQuantile(tail, df2, df1),
    upper: 1 - (1 - alpha) * fQuantile(tail, df1, df2),
    meanR: meanCorrelation(columns),
    alphaIfDropped: others.map(alphaOf),
    itemRest: columns.map((column, i) => correlation(column, totals(others[i] ?? []))),
  })
}
