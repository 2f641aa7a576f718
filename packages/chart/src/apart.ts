export interface Wanted {
  /** Where the middle of a word would like to stand, in pixels. */
  at: number
  width: number
}

interface Cluster {
  sum: number
  n: number
}

/**
 * Middles of words on one line: as near to where they would like to stand as they can without touching (least squares), between `left` and
 * `right` when there is room. In the order of `words`; their order from left to right is kept.
 */
export function apart(words: readonly Wanted[], { left, right, space }: { left: number; right: number; space: number }): number[] {
  const order = words.map((_, index) => index).sort((a, b) => words[a]!.at - words[b]!.at)
  let offset = 0
  const offsets = order.map((index, place) => (offset += place === 0 ? 0 : (words[order[place - 1]!]!.width + words[index]!.width) / 2 + space))
  const [least, most] = [left + (words[order[0] ?? 0]?.width ?? 0) / 2, right - (words[order.at(-1) ?? 0]?.width ?? 0) / 2 - offset]
  const found = rising(order.map((index, place) => words[index]!.at - offsets[place]!)).map((start) => Math.max(least, Math.min(most, start)))
  const middles: number[] = []
  for (const [place, index] of order.entries()) middles[index] = found[place]! + offsets[place]!
  return middles
}

/** The nearest numbers that never fall (pool adjacent violators). */
function rising(values: readonly number[]): number[] {
  const clusters: Cluster[] = []
  for (const value of values) {
    let last: Cluster = { sum: value, n: 1 }
    while (clusters.length > 0 && clusters.at(-1)!.sum / clusters.at(-1)!.n > last.sum / last.n) {
      const { sum, n } = clusters.pop()!
      last = { sum: last.sum + sum, n: last.n + n }
    }
    clusters.push(last)
  }
  return clusters.flatMap(({ sum, n }) => Array.from<number>({ length: n }).fill(sum / n))
}
