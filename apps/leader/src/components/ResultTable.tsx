import { useMemo } from 'react'
import { formatNumber } from '../format.ts'
import { resultTexts } from '../nl/results.ts'
import { roleWords } from '../nl/words.ts'
import type { Result } from '../queries.ts'

type Column = Result['columns'][number]
type Cell = Result['rows'][number][string]

interface Props {
  question: string
  columns: Result['columns']
  rows: Result['rows']
}

/** The numbers behind a chart, in Dutch notation, one column after the other as the analysis names them. */
export function ResultTable({ question, columns, rows }: Props) {
  const shown = useMemo(() => columns.filter(({ hidden }) => hidden !== true), [columns])
  const lastKey = shown.findLastIndex(({ kind }) => kind === 'key')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it
    <section className="table-scroll" aria-label={resultTexts.scrollTable} tabIndex={0}>
      <table className="table">
        <caption>{resultTexts.tableOf(question)}</caption>
        <thead>
          <tr>{shown.map((column) => <th key={column.name} scope="col" className={isNumber(column) ? 'table__number' : undefined}>{column.title}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {shown.map((column, place) => {
                const text = cellText(row[column.name] ?? null, column)
                if (place === lastKey) return <th key={column.name} scope="row">{text}</th>
                return <td key={column.name} className={isNumber(column) ? 'table__number' : undefined}>{text}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const isNumber = ({ kind }: Column): boolean => kind === 'count' || kind === 'value'

function cellText(value: Cell, { name, format }: Column): string {
  if (value === null || value === undefined) return resultTexts.emptyCell
  if (typeof value === 'number') return formatNumber(value, format)
  if (typeof value === 'boolean') return value ? resultTexts.yes : resultTexts.no
  if (name === 'role' && value in roleWords) return roleWords[value as keyof typeof roleWords].many
  return value
}
