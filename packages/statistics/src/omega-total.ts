import { completeColumns, type ItemRow } from './complete-rows.ts'
import { correlation, sum } from './moments.ts'
import { ok, undefinedBecause, type Result } from './result.ts'

export interface OmegaInput {
  /** One row per person, one number per item; people with a missing answer are left out. */
  rows: readonly ItemRow[]
}

export interface Omega {
  omega: number
  /** Loading of each item on the one factor, −1 to 1; their sum is not below 0. */
  loadings: number[]
}

type Matrix = readonly (readonly number[])[]

const fewestItems = 3
const rounds = 10_000
const closeEnough = 1e-12

/** Best loading of item i when the others stand. */
function loadingOf(i: number, correlations: Matrix, loadings: readonly number[]): number {
  const others = loadings.map((loading, j) => (j === i ? 0 : loading))
  const square = sum(others.map((loading) => loading * loading))
  const product = sum(others.map((loading, j) => loading * (correlations[i]?.[j] ?? 0)))
  return square === 0 ? 0 : Math.max(-1, Math.min(1, product / square))
}

function settle(correlations: Matrix, start: readonly number[]): number[] {
  const loadings = [...start]
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let i = 0; i < loadings.length; i++) {
      const next = loadingOf(i, correlations, loadings)
      moved = Math.max(moved, Math.abs(next - (loadings[i] ?? 0)))
      loadings[i] = next
    }
    if (moved < closeEnough) break
  }
  return loadings
}

const misfit = (correlations: Matrix, loadings: readonly number[]): number =>
  sum(correlations.flatMap((row, i) => row.map((r, j) => (i === j ? 0 : (r - (loadings[i] ?? 0) * (loadings[j] ?? 0)) ** 2))))

/**
 * Omega total of one factor, by unweighted least squares on the correlations (as psych::fa with minres), no loading
 * beyond 1; every item in turn is tried as the start. Undefined below 3 items, or when an item does not vary.
 */
export function omegaTotal({ rows }: OmegaInput): Result<Omega> {
  const { n, k, columns } = completeColumns(rows)
  if (k < fewestItems) return undefinedBecause(`fewer than ${fewestItems} items`)
  if (n < 2) return undefinedBecause('fewer than 2 people who answered every item')
  const correlations = columns.map((one) => columns.map((two) => correlation(one, two)))
  if (!correlations.every((row): row is number[] => !row.includes(null))) return undefinedBecause('an item does not vary')
  const best = correlations
    .map((row) => settle(correlations, row))
    .map((loadings) => ({ loadings, misfit: misfit(correlations, loadings) }))
    .reduce((one, two) => (two.misfit < one.misfit ? two : one)).loadings
  const loadings = sum(best) < 0 ? best.map((loading) => -loading) : best
  const common = sum(loadings) ** 2
  const own = sum(loadings.map((loading) => 1 - loading * loading))
  return common + own === 0 ? undefinedBecause('the items cancel out') : ok({ omega: common / (common + own), loadings })
}
