import { checkList, checkNumber, checkSameLength } from './check.ts'

/** Answers of one person to the items of one scale; null is missing. */
export type ItemRow = readonly (number | null)[]

const isComplete = (row: ItemRow): row is readonly number[] => !row.includes(null)

/** People who answered every item, as one column per item; without people there are no columns. */
export function completeColumns(rows: readonly ItemRow[]): { n: number; k: number; columns: number[][] } {
  checkList('rows', rows).forEach((row, i) => {
    checkSameLength(`rows[${i}]`, row, 'rows[0]', rows[0] ?? [])
    row.forEach((value, j) => value === null || checkNumber(`rows[${i}][${j}]`, value))
  })
  const complete = rows.filter(isComplete)
  const k = rows[0]?.length ?? 0
  return { n: complete.length, k, columns: Array.from({ length: k }, (_, j) => complete.map((row) => row[j] ?? 0)) }
}
