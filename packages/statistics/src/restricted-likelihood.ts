import { sum } from './moments.ts'

export interface Effects {
  yi: readonly number[]
  vi: readonly number[]
}

const gridSteps = 200
const halvings = 100

/** Mean of effects with weights 1/(vi + tau2), those weights, and their weighted square deviations. */
export function weighted({ yi, vi }: Effects, tau2: number): { weights: number[]; total: number; mu: number; squares: number } {
  const weights = vi.map((v) => 1 / (v + tau2))
  const total = sum(weights)
  const mu = (yi[0] ?? 0) + sum(weights.map((w, i) => w * ((yi[i] ?? 0) - (yi[0] ?? 0)))) / total
  return { weights, total, mu, squares: sum(weights.map((w, i) => w * ((yi[i] ?? 0) - mu) ** 2)) }
}

function logLikelihood(effects: Effects, tau2: number): number {
  const { weights, total, squares } = weighted(effects, tau2)
  return (sum(weights.map(Math.log)) - Math.log(total) - squares) / 2
}

/** Twice the slope of the restricted log-likelihood in tau2. */
function slope(effects: Effects, tau2: number): number {
  const { weights, total, mu } = weighted(effects, tau2)
  const squared = weights.map((w) => w * w)
  return sum(squared.map((w2, i) => w2 * ((effects.yi[i] ?? 0) - mu) ** 2)) - total + sum(squared) / total
}

/**
 * Variance between effects at the highest restricted likelihood (REML), at least 0: a grid finds the highest hill,
 * halving its top. Above max(vi) and 3·range² the likelihood only falls.
 */
export function remlVariance(effects: Effects): number {
  const range = Math.max(...effects.yi) - Math.min(...effects.yi)
  if (range === 0) return 0
  const largest = Math.max(3 * range ** 2, ...effects.vi)
  const smallest = Math.min(...effects.vi, range ** 2) * 1e-6
  const grid = [0, ...Array.from({ length: gridSteps + 1 }, (_, i) => smallest * (largest / smallest) ** (i / gridSteps))]
  const heights = grid.map((tau2) => logLikelihood(effects, tau2))
  const top = heights.indexOf(Math.max(...heights))
  if (top === 0 && slope(effects, 0) <= 0) return 0
  let low = grid[Math.max(0, top - 1)] ?? 0
  let high = grid[top + 1] ?? largest
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (slope(effects, middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
