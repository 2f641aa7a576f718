/** n people with the score 100 × numerator / denominator. */
export interface ScoreCount {
  numerator: number
  denominator: number
  n: number
}

/** Scores of a group: what people scored, counted. */
export type ScoreCounts = readonly ScoreCount[]

export const scoreOf = ({ numerator, denominator }: Omit<ScoreCount, 'n'>): number => (100 * numerator) / denominator

/** One score a person, 0–100. */
export function valuesOf(counts: ScoreCounts): number[] {
  return counts.flatMap((count) => Array.from<number>({ length: count.n }).fill(scoreOf(count)))
}

export const peopleIn = (counts: ScoreCounts): number => counts.reduce((sum, { n }) => sum + n, 0)

/** The smallest whole that turns every one of these scores into a whole number. */
export function commonWhole(fractions: readonly Omit<ScoreCount, 'n'>[]): number {
  return fractions.map(({ denominator }) => denominator).reduce((one, other) => (one / divisor(one, other)) * other, 1)
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** Scores as whole numbers out of `whole`, counted: [score, n]. */
export const wholeScores = (counts: ScoreCounts, whole: number): [number, number][] => counts.map(({ numerator, denominator, n }) => [(numerator * whole) / denominator, n])

/** `all` without `part`; both count the same people. Throws an Error when a score of `part` is not in `all`. */
export function without(all: ScoreCounts, part: ScoreCounts): ScoreCount[] {
  const left = new Map<string, ScoreCount>()
  for (const { numerator, denominator, n } of all) {
    const key = keyOf(numerator, denominator)
    left.set(key, { numerator, denominator, n: (left.get(key)?.n ?? 0) + n })
  }
  for (const { numerator, denominator, n } of part) {
    const found = left.get(keyOf(numerator, denominator))
    if (found === undefined || found.n < n) throw new Error(`${n} linked people have the score ${numerator}/${denominator}, more than there are`)
    found.n -= n
  }
  return [...left.values()].filter(({ n }) => n > 0)
}

function keyOf(numerator: number, denominator: number): string {
  const common = divisor(numerator, denominator)
  return `${numerator / common}/${denominator / common}`
}
