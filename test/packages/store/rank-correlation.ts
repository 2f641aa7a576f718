/** Spearman's rank correlation of a permutation of 0…n−1 with the order in which it stands. */
export function rankCorrelation(permutation: readonly number[]): number {
  const n = permutation.length
  const squares = permutation.reduce((sum, rank, place) => sum + (rank - place) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}
