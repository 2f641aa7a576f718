import { useQuery } from '@tanstack/react-query'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { scanQuery } from '../../progress-queries.ts'
import type { Drawing } from '../../queries.ts'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { ResultFigure } from '../ResultFigure.tsx'

interface Props {
  project: string
  organisation: string
  drawing: Drawing | null
}

/** What the protocolscan said then and says now; it needs nobody to answer. */
export function ScanChange({ project, organisation, drawing }: Props) {
  const { data, error } = useQuery({ ...scanQuery(project, organisation, drawing ?? { width: 800, scheme: 'light' }), enabled: drawing !== null })
  return (
    <section className="section">
      {data === undefined ? <h2>{evaluationTexts.scan.title}</h2> : <ResultFigure title={evaluationTexts.scan.title} result={data} />}
      {data === undefined && error === null && <Loading />}
      <ProblemNotice error={error} />
    </section>
  )
}
