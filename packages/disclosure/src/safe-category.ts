export interface CategoryCounts {
  /** People of one class per answer category. */
  readonly counts: readonly number[]
  readonly k: number
  readonly sensitive: boolean
  /** Categories (0-based) that mean the same together, such as both favourable ones. */
  readonly combinations?: readonly (readonly number[])[]
}

/**
 * May the answers of one class to one item be shown? Not below k people; of a sensitive item neither when a category or a meaningful
 * combination holds more than 90 % of the people or leaves fewer than 2 out (statistics.md 2.6). Monotone: a union of safe classes is
 * safe. Throws a RangeError on an impossible count, minimum or category.
 */
export function safeCategory({ counts, k, sensitive, combinations = [] }: CategoryCounts): boolean {
  for (const [category, n] of counts.entries()) if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`category ${category} has ${n} people`)
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`minimum ${k} is no number of people`)
  for (const category of combinations.flat()) if (counts[category] === undefined) throw new RangeError(`a combination names unknown category ${category}`)
  const n = sum(counts)
  if (n < k) return false
  if (!sensitive) return true
  const together = combinations.map((combination) => sum([...new Set(combination)].map((category) => counts[category]!)))
  return [...counts, ...together].every((held) => 10 * held <= 9 * n && n - held >= 2)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, n) => total + n, 0)
}
