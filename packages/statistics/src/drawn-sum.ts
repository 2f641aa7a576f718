import { binomialDensity } from './distribution/binomial.ts'
import { people, type ScoreCount } from './score-counts.ts'

/** Probabilities of low, low + 1, … */
export interface SumDistribution {
  low: number
  p: Float64Array
}

/** After a score has had its turn: how many people may have been drawn by then. */
interface Stage {
  steps: number
  count: number
  seen: number
  fewest: number
  most: number
}

export interface Draw {
  size: number
  drawn: number
  stages: readonly Stage[]
  /** Sum of the j lowest people. */
  lowest: Float64Array
}

/** The plan to draw `drawn` people from the pool (ascending); at most half of it, the rest mirrors. */
export function planDraw(pool: readonly ScoreCount[], drawn: number): Draw {
  const size = people(pool)
  const stages: Stage[] = [{ steps: 0, count: 0, seen: 0, fewest: 0, most: 0 }]
  const lowest = new Float64Array(size + 1)
  let seen = 0
  for (const [steps, count] of pool) {
    for (let j = seen; j < seen + count; j++) lowest[j + 1] = lowest[j]! + steps
    seen += count
    stages.push({ steps, count, seen, fewest: Math.max(0, drawn - (size - seen)), most: Math.min(drawn, seen) })
  }
  return { size, drawn, stages, lowest }
}

/** Number of sums that j of the people seen so far can have. */
const span = ({ lowest }: Draw, { seen }: Stage, j: number): number => lowest[seen]! - lowest[seen - j]! - lowest[j]! + 1

/** Making and clearing one sum costs about as much as this many multiplications. */
export const costOfSum = 4

/** Multiplications that `drawnSum` will need, or a number above `limit` as soon as that is certain. */
export function drawWork(draw: Draw, limit: number): number {
  let work = 0
  for (const [i, after] of draw.stages.slice(1).entries()) {
    const before = draw.stages[i]!
    for (let j = before.fewest; j <= before.most && work <= limit; j++) {
      work += span(draw, before, j) * (Math.min(after.count, after.most - j) - Math.max(0, after.fewest - j) + 1)
    }
    for (let j = after.fewest; j <= after.most && work <= limit; j++) work += span(draw, after, j) * costOfSum
  }
  return work
}

/** Where the sums of each number of drawn people start in one long list; one entry more for its end. */
function rowStarts(draw: Draw, stage: Stage): Float64Array {
  const starts = new Float64Array(stage.most - stage.fewest + 2)
  for (let j = stage.fewest; j <= stage.most; j++) starts[j - stage.fewest + 1] = starts[j - stage.fewest]! + span(draw, stage, j)
  return starts
}

/** Let `count` more people with the same score be drawn or not: binomial weights, so that nothing overflows. */
function nextStage(draw: Draw, before: Stage, after: Stage, cells: Float64Array): Float64Array {
  const { lowest, drawn, size } = draw
  const weights = Float64Array.from({ length: Math.min(after.count, drawn) + 1 }, (_, t) => binomialDensity(t, after.count, drawn / size, (size - drawn) / size))
  const from = rowStarts(draw, before)
  const to = rowStarts(draw, after)
  const next = new Float64Array(to.at(-1)!)
  for (let j = before.fewest; j <= before.most; j++) {
    const start = from[j - before.fewest]!
    const end = from[j - before.fewest + 1]!
    const most = Math.min(after.count, after.most - j)
    for (let t = Math.max(0, after.fewest - j); t <= most; t++) {
      const weight = weights[t]!
      const shift = to[j + t - after.fewest]! + lowest[j]! + t * after.steps - lowest[j + t]! - start
      for (let cell = start; cell < end; cell++) next[cell + shift]! += cells[cell]! * weight
    }
  }
  return next
}

/** Exact distribution of the sum of people drawn without replacement. */
export function drawnSum(draw: Draw): SumDistribution {
  let cells: Float64Array = Float64Array.of(1)
  for (const [i, after] of draw.stages.slice(1).entries()) cells = nextStage(draw, draw.stages[i]!, after, cells)
  const total = cells.reduce((sum, cell) => sum + cell, 0)
  return { low: draw.lowest[draw.drawn]!, p: cells.map((cell) => cell / total) }
}
