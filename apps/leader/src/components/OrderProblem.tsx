import { Link } from '@tanstack/react-router'
import { resultTexts } from '../nl/results.ts'
import type { AnalysisName } from '../questions.ts'
import type { Filters } from '../result-filters.ts'
import { Notice } from './Notice.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
  from: number
  to: number
}

/** Two waves that cannot be compared in this order, with a way out. */
export function OrderProblem({ project, analysis, filters, from, to }: Props) {
  const { same, reversed, swap, clear } = resultTexts.order
  const search: Filters = from === to ? { ...filters, baseline: undefined, wave: undefined } : { ...filters, baseline: String(to), wave: String(from) }
  return (
    <div className="stack">
      <Notice kind="problem">{from === to ? same(from) : reversed(from, to)}</Notice>
      <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }} search={search} resetScroll={false} className="button button--secondary">{from === to ? clear : swap(to, from)}</Link></p>
    </div>
  )
}
