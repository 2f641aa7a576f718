export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** Sum of products of deviations; exactly 0 when one side does not vary. */
export function crossProducts(one: readonly number[], two: readonly number[]): number {
  if (isConstant(one) || isConstant(two)) return 0
  const m1 = mean(one)
  const m2 = mean(two)
  return one.reduce((total, value, i) => total + (value - m1) * ((two[i] ?? 0) - m2), 0)
}

export const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0])

/** Sample variance with n − 1. */
export const variance = (values: readonly number[]): number => crossProducts(values, values) / (values.length - 1)

/** Pearson correlation, null when one side does not vary. */
export function correlation(one: readonly number[], two: readonly number[]): number | null {
  const spread = crossProducts(one, one) * crossProducts(two, two)
  return spread > 0 ? Math.max(-1, Math.min(1, crossProducts(one, two) / Math.sqrt(spread))) : null
}
