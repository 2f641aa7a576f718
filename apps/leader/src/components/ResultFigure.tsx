import { useState } from 'react'
import { resultTexts } from '../nl/results.ts'
import type { Result } from '../queries.ts'
import { Chart } from './Chart.tsx'
import { FindingSentences } from './FindingSentences.tsx'
import { ResultTable } from './ResultTable.tsx'

/** A chart with its finding in words above it; the numbers stand in a table behind it, written when it is unfolded. */
export function ResultFigure({ title = resultTexts.finding, result: { question, sentences, columns, rows, svg, withheld } }: { title?: string; result: Result }) {
  const [unfolded, setUnfolded] = useState(false)
  return (
    <>
      <figure className="figure">
        <figcaption>
          <h2 className="figure__title">{title}</h2>
          <FindingSentences sentences={sentences} keepLast={withheld.length > 0} />
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
