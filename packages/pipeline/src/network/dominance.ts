/** A figure over organisations of which one has a larger part of the people says what that one says (statistics.md 2.6). */
export const mostOfOne = 0.5

/** From here on a reader is told. */
export const muchOfOne = 0.4

/** The largest part 0–1 of all people that one of these organisations has; 0 of nobody. */
export function largestShareOf(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, n) => sum + n, 0)
  return all === 0 ? 0 : Math.max(...sizes) / all
}

/** So few organisations have more than half of the people together. */
export function fewWithHalf(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, n) => sum + n, 0)
  let held = 0
  return [...sizes].sort((a, b) => b - a).findIndex((n) => 2 * (held += n) > all) + 1
}
