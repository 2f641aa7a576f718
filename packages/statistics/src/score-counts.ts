import { checkBetween, checkCount, checkInteger, checkList } from './check.ts'

/** A whole score and the number of people who have it. */
export type ScoreCount = readonly [score: number, people: number]

/** Score then, score now, and the number of linked people who have both. */
export type ScorePair = readonly [then: number, now: number, people: number]

export interface TwoWaveScores {
  /** Whole scores; scale scores with fractions by their common denominator first. */
  pairs: readonly ScorePair[]
  unpaired0: readonly ScoreCount[]
  unpaired1: readonly ScoreCount[]
}

/** Each row holds whole scores and ends with a count of people. */
function checkRows(name: string, rows: readonly (readonly number[])[], width: number): void {
  checkList(name, rows).forEach((row, i) => {
    checkBetween(`${name}[${i}].length`, checkList(`${name}[${i}]`, row).length, width, width)
    row.forEach((value, j) => (j === width - 1 ? checkCount : checkInteger)(`${name}[${i}][${j}]`, value))
  })
}

export function checkTwoWaveScores({ pairs, unpaired0, unpaired1 }: TwoWaveScores, prefix = ''): void {
  checkRows(`${prefix}pairs`, pairs, 3)
  checkRows(`${prefix}unpaired0`, unpaired0, 2)
  checkRows(`${prefix}unpaired1`, unpaired1, 2)
}

export const people = (rows: readonly (readonly number[])[]): number => rows.reduce((total, row) => total + (row.at(-1) ?? 0), 0)

const total = (rows: readonly (readonly number[])[], column: number): number => rows.reduce((sum, row) => sum + (row[column] ?? 0) * (row.at(-1) ?? 0), 0)

export const sumOfThen = ({ pairs, unpaired0 }: TwoWaveScores): number => total(pairs, 0) + total(unpaired0, 0)

export const sumOfNow = ({ pairs, unpaired1 }: TwoWaveScores): number => total(pairs, 1) + total(unpaired1, 0)
