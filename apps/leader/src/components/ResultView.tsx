import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { app } from '../nl/app.ts'
import { emptyOf } from '../nl/empty-results.ts'
import { resultTexts } from '../nl/results.ts'
import { resultQuery } from '../queries.ts'
import { isOfOneGroup, showsBeside, type AnalysisName } from '../questions.ts'
import type { Filters, Shown } from '../result-filters.ts'
import { useChartWidth, useScheme } from '../use-drawing.ts'
import { usePrintWhen } from '../use-print-when.ts'
import { useProject } from '../use-project.ts'
import { Button } from './Button.tsx'
import { BesideFigures } from './evidence/BesideFigures.tsx'
import { FigureNotes } from './FigureNotes.tsx'
import { Loading } from './Loading.tsx'
import { Notes } from './Notes.tsx'
import { ProblemNotice } from './Notice.tsx'
import { OnePage } from './OnePage.tsx'
import { ResultFigure } from './ResultFigure.tsx'
import { ResultLinks } from './ResultLinks.tsx'
import { WithheldList } from './WithheldList.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
  view: Shown['view']
  /** How many waves have something published. */
  waves: number
}

/** The answer to one question: the finding in words, the chart, the table behind it, what is not shown, and how to read it. */
export function ResultView({ project, analysis, filters, view, waves }: Props) {
  const navigate = useNavigate()
  const { read } = useProject()
  const place = useRef<HTMLDivElement>(null)
  const width = useChartWidth(place)
  const scheme = useScheme()
  const [printing, setPrinting] = useState(false)
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    ...resultQuery(project, analysis, filters, { width: width ?? 800, scheme: printing ? 'light' : scheme }),
    enabled: width !== null,
  })
  usePrintWhen(printing && !isPlaceholderData, () => setPrinting(false))
  const { busy } = resultTexts
  const unfold = (open: boolean): void => {
    if (open !== (view === 'table')) void navigate({ to: '/projecten/$project/uitkomsten/$analysis', params: { project, analysis }, search: (before: Filters) => ({ ...before, view: open ? 'table' as const : undefined }), replace: true, resetScroll: false })
  }
  const empty = emptyOf(analysis, waves)
  return (
    <div ref={place} className={isPlaceholderData ? 'result result--busy' : 'result'} aria-busy={isPending || isPlaceholderData}>
      {isPending && <Loading />}
      {error !== null && (
        <div className="stack">
          <ProblemNotice error={error} />
          <p><Button onPress={() => void refetch()}>{app.again}</Button></p>
        </div>
      )}
      {data !== undefined && (
        <>
          <output className="result__busy">{isPlaceholderData ? busy : ''}</output>
          {data.rows.length === 0 ? (
            <section className="empty">
              <h2>{empty.title}</h2>
              <p>{empty.text}</p>
              {data.withheld.length > 0 && data.sentences.slice(-1).map((sentence) => <p key={sentence}>{sentence}</p>)}
            </section>
          ) : (
            <ResultFigure result={data} drawing={isOfOneGroup(analysis) ? <OnePage project={project} result={data} filters={filters} /> : undefined} unfolded={view === 'table'} onUnfold={unfold} />
          )}
          {read && showsBeside(analysis) && <BesideFigures project={project} analysis={analysis} filters={filters} />}
          <FigureNotes project={project} analysis={analysis} filters={filters} />
          <WithheldList withheld={data.withheld} />
          <Notes notes={data.notes} />
          <ResultLinks project={project} analysis={analysis} filters={filters} written={data.rows.length > 0} drawn={data.svg !== null && data.rows.length > 0} onPrint={() => setPrinting(true)} />
        </>
      )}
    </div>
  )
}
