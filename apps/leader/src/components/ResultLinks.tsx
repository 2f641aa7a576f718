import { Link } from '@tanstack/react-router'
import { resultTexts } from '../nl/results.ts'
import { fileAddress } from '../queries.ts'
import type { AnalysisName } from '../questions.ts'
import type { Filters } from '../result-filters.ts'
import { Button } from './Button.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
  /** Is there a table? */
  written: boolean
  /** Is there a chart? */
  drawn: boolean
  onPrint: () => void
}

/** What can be done with a result: read how it works, take the table or the chart along, print it. */
export function ResultLinks({ project, analysis, filters, written, drawn, onPrint }: Props) {
  const { explain, files, print } = resultTexts
  return (
    <div className="buttons print-hidden">
      <Link to="/uitleg" className="button button--secondary">{explain}</Link>
      {written && (['table', 'picture', 'drawing'] as const).filter((file) => file === 'table' || drawn).map((file) => (
        <a key={file} href={fileAddress(project, analysis, filters, file)} download className="button button--secondary">{files[file]}</a>
      ))}
      <Button onPress={onPrint}>{print}</Button>
    </div>
  )
}
