import { useMemo, useState } from 'react'
import { formatNumber } from '../format.ts'
import { resultTexts } from '../nl/results.ts'
import { roleWords } from '../nl/words.ts'
import type { Result } from '../queries.ts'
import { Button } from './Button.tsx'

type Column = Result['columns'][number]
type Row = Result['rows'][number]
type Cell = Row[string]

interface Props {
  question: string
  columns: Result['columns']
  rows: Result['rows']
}

/** More rows than this are written out only when somebody asks for them. */
const atOnce = 150

/** The numbers behind a chart, in Dutch notation, one column after the other as the analysis names them; a column without a single word is left out. */
export function ResultTable({ question, columns, rows }: Props) {
  const [all, setAll] = useState(false)
  const shown = useMemo(() => columns.filter((column) => column.hidden !== true && rows.some((row) => isFilled(row[column.name]))), [columns, rows])
  const lastKey = shown.findLastIndex(({ kind }) => kind === 'key')
  const written = all ? rows : rows.slice(0, atOnce)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it */}
      <section className="table-scroll" aria-label={resultTexts.scrollTable} tabIndex={0}>
        <table className="table">
          <caption>{resultTexts.tableOf(question)}</caption>
          <thead>
            <tr>{shown.map((column) => <th key={column.name} scope="col" className={isNumber(column) ? 'table__number' : undefined}>{column.title}</th>)}</tr>
          </thead>
          <tbody>
            {written.map((row, index) => (
              <tr key={index}>
                {shown.map((column, place) => {
                  const text = cellText(row[column.name], column)
                  if (place === lastKey) return <th key={column.name} scope="row">{text}</th>
                  return <td key={column.name} className={isNumber(column) ? 'table__number' : undefined}>{text}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {written.length < rows.length && <p><Button onPress={() => setAll(true)}>{resultTexts.allRows(rows.length)}</Button></p>}
    </>
  )
}

const isNumber = ({ kind }: Column): boolean => kind === 'count' || kind === 'units' || kind === 'value'

const isFilled = (value: Cell | undefined): boolean => value !== null && value !== undefined && value !== ''

function cellText(value: Cell | undefined, { name, format }: Column): string {
  if (value === null || value === undefined) return resultTexts.emptyCell
  if (typeof value === 'number') return formatNumber(value, format)
  if (typeof value === 'boolean') return value ? resultTexts.yes : resultTexts.no
  if (name === 'role' && value in roleWords) return roleWords[value as keyof typeof roleWords].many
  return value
}
