import { people, type ScoreCount, type TwoWaveScores } from './score-counts.ts'

/**
 * What labels "then" and "now" can move when they are exchangeable within pairs and among unlinked people. Scores
 * are counted in whole steps (their greatest common divisor) above the lowest value each sum can have.
 */
export interface Shuffle {
  step: number
  /** Steps between the two scores of a pair, above 0, and how many pairs. */
  flips: readonly ScoreCount[]
  /** Steps of unlinked people of both waves, ascending, the lowest at 0. */
  pool: readonly ScoreCount[]
  /** Unlinked people then. */
  m0: number
  /** Unlinked people now. */
  m1: number
  /** Steps of the scores of now as they were observed. */
  observed: number
}

function divisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b]
  return a
}

/** One row per score, ascending, without scores that nobody has. */
function tally(rows: readonly ScoreCount[]): ScoreCount[] {
  const counts = new Map<number, number>()
  for (const [score, count] of rows) if (count > 0) counts.set(score, (counts.get(score) ?? 0) + count)
  return [...counts].sort(([one], [two]) => one - two)
}

const weighted = (rows: readonly ScoreCount[]): number => rows.reduce((total, [score, count]) => total + score * count, 0)

export function shuffleOf({ pairs, unpaired0, unpaired1 }: TwoWaveScores): Shuffle {
  const distances = tally(pairs.filter(([then, now]) => then !== now).map(([then, now, count]) => [Math.abs(now - then), count]))
  const scores = tally([...unpaired0, ...unpaired1])
  const lowest = scores[0]?.[0] ?? 0
  const step = [...distances.map(([distance]) => distance), ...scores.map(([score]) => score - lowest)].reduce(divisor, 0) || 1
  const rises = pairs.map(([then, now, count]): ScoreCount => [Math.max(0, now - then) / step, count])
  const drawn = unpaired1.map(([score, count]): ScoreCount => [(score - lowest) / step, count])
  return {
    step,
    flips: distances.map(([distance, count]) => [distance / step, count]),
    pool: scores.map(([score, count]) => [(score - lowest) / step, count]),
    m0: people(unpaired0),
    m1: people(unpaired1),
    observed: weighted(rises) + weighted(drawn),
  }
}

/** Expected steps of now under shuffling, times 2·max(1, m0 + m1): a whole number, so that distances compare exactly. */
export function expectation({ flips, pool, m0, m1 }: Shuffle): { scale: number; centre: number } {
  const m = Math.max(1, m0 + m1)
  return { scale: 2 * m, centre: m * weighted(flips) + 2 * m1 * weighted(pool) }
}
