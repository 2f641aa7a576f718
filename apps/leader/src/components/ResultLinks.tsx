import { Link } from '@tanstack/react-router'
import { resultTexts } from '../nl/results.ts'
import { pictureAddress } from '../queries.ts'
import type { AnalysisName } from '../questions.ts'
import type { Filters } from '../result-filters.ts'
import { Button } from './Button.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
  /** Is there a chart? */
  drawn: boolean
  onPrint: () => void
}

/** What can be done with a result: read how it works, take the picture along, print it. */
export function ResultLinks({ project, analysis, filters, drawn, onPrint }: Props) {
  const { explain, picture, print } = resultTexts
  return (
    <div className="buttons print-hidden">
      <Link to="/uitleg" className="button button--secondary">{explain}</Link>
      {drawn && <a href={pictureAddress(project, analysis, filters)} download className="button button--secondary">{picture}</a>}
      <Button onPress={onPrint}>{print}</Button>
    </div>
  )
}
