import { useState, type ReactNode } from 'react'
import { resultTexts } from '../nl/results.ts'
import type { Result } from '../queries.ts'
import { Chart } from './Chart.tsx'
import { FindingSentences } from './FindingSentences.tsx'
import { ResultTable } from './ResultTable.tsx'

interface Props {
  /** What this part of a page is about; left out where the page itself is about the figure. */
  title?: string
  /** Sentences at the end that always stand there. */
  kept?: number
  result: Result
  /** In place of the chart of the server. */
  drawing?: ReactNode
  /** Whether the table is there, where the address says so; left out: as whoever reads it wants. */
  unfolded?: boolean
  onUnfold?: (open: boolean) => void
}

/** A chart with its finding in words above it; the numbers stand in a table behind it, written when it is unfolded. */
export function ResultFigure({ title, kept = 0, result: { question, sentences, columns, rows, svg, withheld }, drawing, unfolded, onUnfold }: Props) {
  const [open, setOpen] = useState(unfolded ?? false)
  const toggle = (isOpen: boolean): void => {
    setOpen(isOpen)
    onUnfold?.(isOpen)
  }
  return (
    <>
      <figure className="figure">
        <figcaption>
          {title === undefined ? <h2 className="figure__title">{resultTexts.finding}</h2> : <h2>{title}</h2>}
          <FindingSentences sentences={sentences} kept={withheld.length > 0 ? Math.max(1, kept) : kept} />
        </figcaption>
        {drawing ?? (svg !== null && <Chart svg={svg} />)}
      </figure>
      {rows.length > 0 && (
        <details className="table-behind" open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
          <summary>{resultTexts.table}</summary>
          {open && <ResultTable question={question} columns={columns} rows={rows} />}
        </details>
      )}
    </>
  )
}
