import type { Guess } from './attacks.ts'

/** What one way of attacking reached over all games with as many people. */
export interface Score {
  attack: string
  copies: number
  responses: number
  right: number
  /** How many would be right by chance. */
  expected: number
  /** Sum and number of rank correlations, each in units of its standard deviation by chance. */
  correlations: { sum: number; number: number }
}

/** Counts what is right in a guess. By chance a response belongs to each of the people who started equally often. */
export function addGuess(scores: Map<string, Score>, { attack, pairs, ranks }: Guess, people: number, truth: ReadonlyMap<string, string>): void {
  const score = scores.get(attack) ?? { attack, copies: 0, responses: 0, right: 0, expected: 0, correlations: { sum: 0, number: 0 } }
  scores.set(attack, score)
  score.copies += 1
  score.responses += pairs.size
  score.right += [...pairs].filter(([response, person]) => truth.get(response) === person).length
  score.expected += pairs.size / people
  const both = ranks === null ? [] : [...ranks.responses].flatMap(([response, rank]) => {
    const own = ranks.people.get(truth.get(response)!)
    return own === undefined ? [] : [[rank, own] as const]
  })
  if (both.length >= 5) {
    score.correlations.sum += spearman(both) * Math.sqrt(both.length - 1)
    score.correlations.number += 1
  }
}

/** How likely so much by chance: so many right or more (Poisson), and a rank correlation so far from none (normal). */
export function likelihood({ right, expected, correlations }: Score): { right: number; correlation: number } {
  return { right: poissonTail(right, expected), correlation: correlations.number === 0 ? 1 : normalTails(Math.abs(correlations.sum) / Math.sqrt(correlations.number)) }
}

function poissonTail(atLeast: number, mean: number): number {
  let [term, below] = [Math.exp(-mean), 0]
  for (let count = 0; count < atLeast; count += 1) {
    below += term
    term *= mean / (count + 1)
  }
  if (below < 0.999) return 1 - below
  let [tail, next] = [0, term]
  for (let count = atLeast; next > 0 && count < atLeast + 500; count += 1) {
    tail += next
    next *= mean / (count + 1)
  }
  return tail
}

/** An upper bound (Chernoff), close enough where it matters. */
const normalTails = (z: number): number => Math.min(1, 2 * Math.exp((-z * z) / 2))

function spearman(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [rankIn(pairs.map(([one]) => one)), rankIn(pairs.map(([, other]) => other))]
  const n = pairs.length
  const squares = a.reduce((sum, rank, index) => sum + (rank - b[index]!) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}

function rankIn(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return values.map((value) => sorted.indexOf(value))
}
