import { sum } from './moments.ts'

/** Favourable and all answers of one person, or people of one organisation. */
export type Cluster = readonly [x: number, m: number]

/** Σx/Σm with the standard error of a ratio over clusters (linearised, n/(n−1)); null for one cluster. Σm > 0. */
export function clusterRatio(clusters: readonly Cluster[]): { p: number; se: number | null } {
  const n = clusters.length
  const x = sum(clusters.map(([part]) => part))
  const m = sum(clusters.map(([, whole]) => whole))
  const squares = sum(clusters.map(([part, whole]) => ((part * m - x * whole) / m) ** 2))
  return { p: x / m, se: n === 1 ? null : Math.sqrt((n / (n - 1)) * squares) / m }
}
