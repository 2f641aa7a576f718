import { costOfSum, drawnSum, drawWork, planDraw, type SumDistribution } from './drawn-sum.ts'
import type { ScoreCount } from './score-counts.ts'
import { expectation, type Shuffle } from './shuffle.ts'

/** Multiplications of one test; a tenth of a second. */
const largestWork = 5e7
const mostPeople = 1e6

/** Add pairs that each score `steps` more or not, with chance ½. */
function flip({ low, p }: SumDistribution, flips: readonly ScoreCount[], size: number): SumDistribution {
  const sums = new Float64Array(size)
  sums.set(p)
  let top = p.length - 1
  for (const [steps, count] of flips) {
    for (let pair = 0; pair < count; pair++) {
      top += steps
      for (let k = top; k >= steps; k--) sums[k] = (sums[k]! + sums[k - steps]!) / 2
      for (let k = Math.min(steps, top + 1) - 1; k >= 0; k--) sums[k]! /= 2
    }
  }
  return { low, p: sums }
}

function flipWork(flips: readonly ScoreCount[], drawnSums: number): { work: number; size: number } {
  let work = 0
  let size = drawnSums
  for (const [steps, count] of flips) {
    work += count * size + (steps * count * (count + 1)) / 2
    size += steps * count
  }
  return { work: work + costOfSum * size, size }
}

function draw({ pool, m0, m1 }: Shuffle): SumDistribution | null {
  if (m0 === 0 || m1 === 0 || pool.length < 2) return { low: m1 === 0 ? 0 : pool.reduce((total, [steps, count]) => total + steps * count, 0), p: Float64Array.of(1) }
  if (m0 + m1 > mostPeople) return null
  const plan = planDraw(pool, Math.min(m0, m1))
  if (drawWork(plan, largestWork) > largestWork) return null
  const { low, p } = drawnSum(plan)
  return m1 <= m0 ? { low, p } : { low: plan.lowest[plan.size]! - low - p.length + 1, p: p.reverse() }
}

/** Exact distribution of the steps of now (the sum of its scores) under shuffling; null when that is too much work. */
export function shuffledSum(shuffle: Shuffle): SumDistribution | null {
  const { scale, centre } = expectation(shuffle)
  const drawn = draw(shuffle)
  if (!drawn) return null
  const { work, size } = flipWork(shuffle.flips, drawn.p.length)
  return work > largestWork || centre + scale * (drawn.low + size) > Number.MAX_SAFE_INTEGER ? null : flip(drawn, shuffle.flips, size)
}
