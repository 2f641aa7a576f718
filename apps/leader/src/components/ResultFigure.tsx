import { useState } from 'react'
import { resultTexts } from '../nl/results.ts'
import type { Result } from '../queries.ts'
import { Chart } from './Chart.tsx'
import { FindingSentences } from './FindingSentences.tsx'
import { ResultTable } from './ResultTable.tsx'

interface Props {
  title?: string
  /** Sentences at the end that always stand there. */
  kept?: number
  result: Result
}

/** A chart with its finding in words above it; the numbers stand in a table behind it, written when it is unfolded. */
export function ResultFigure({ title = resultTexts.finding, kept = 0, result: { question, sentences, columns, rows, svg, withheld } }: Props) {
  const [unfolded, setUnfolded] = useState(false)
  return (
    <>
      <figure className="figure">
        <figcaption>
          <h2 className="figure__title">{title}</h2>
          <FindingSentences sentences={sentences} kept={withheld.length > 0 ? Math.max(1, kept) : kept} />
        </figcaption>
        {svg !== null && <Chart svg={svg} />}
      </figure>
      {rows.length > 0 && (
        <details className="table-behind" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{resultTexts.table}</summary>
          {unfolded && <ResultTable question={question} columns={columns} rows={rows} />}
        </details>
      )}
    </>
  )
}
