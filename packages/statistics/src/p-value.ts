/** A p value is above 0 and at most 1; what a double cannot hold becomes the smallest number it can. */
export const pValue = (sum: number): number => Math.min(1, Math.max(Number.MIN_VALUE, sum))
