/** People or events in one cell; far above any survey, low enough to keep every sum an exact integer. */
const largestCount = 1e9
const largestNumber = 1e12

function refuse(name: string, wanted: string, value: unknown): never {
  throw new RangeError(`${name} must be ${wanted}, got ${typeof value === 'number' ? value : JSON.stringify(value)}`)
}

export function checkCount(name: string, value: number): number {
  return Number.isInteger(value) && value >= 0 && value <= largestCount ? value : refuse(name, `a whole number from 0 to ${largestCount}`, value)
}

/** `part` people out of `whole`. */
export function checkPart(name: string, part: number, whole: number): number {
  checkCount(name, part)
  return part <= whole ? part : refuse(name, `at most ${whole}`, part)
}

export function checkNumber(name: string, value: number): number {
  return Number.isFinite(value) && Math.abs(value) <= largestNumber ? value : refuse(name, `a number between -${largestNumber} and ${largestNumber}`, value)
}

export function checkInteger(name: string, value: number): number {
  return Number.isInteger(value) ? checkNumber(name, value) : refuse(name, 'a whole number', value)
}

export function checkPositive(name: string, value: number): number {
  return checkNumber(name, value) > 0 ? value : refuse(name, 'above 0', value)
}

export function checkBetween(name: string, value: number, low: number, high: number): number {
  return Number.isFinite(value) && value >= low && value <= high ? value : refuse(name, `from ${low} to ${high}`, value)
}

/** A probability strictly between 0 and 1, such as a confidence level. */
export function checkInside(name: string, value: number): number {
  return Number.isFinite(value) && value > 0 && value < 1 ? value : refuse(name, 'between 0 and 1, both excluded', value)
}

export function checkBoolean(name: string, value: boolean): boolean {
  return typeof value === 'boolean' ? value : refuse(name, 'true or false', value)
}

export function checkList<T>(name: string, value: readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : refuse(name, 'a list', value)
}

export function checkNumbers(name: string, values: readonly number[]): readonly number[] {
  checkList(name, values).forEach((value, i) => checkNumber(`${name}[${i}]`, value))
  return values
}

export function checkSameLength(name: string, values: readonly unknown[], other: string, others: readonly unknown[]): void {
  if (checkList(name, values).length !== checkList(other, others).length) refuse(name, `as long as ${other} (${others.length})`, values.length)
}
