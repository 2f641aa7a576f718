import { useQuery } from '@tanstack/react-query'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { evaluationTexts } from '../../nl/evaluation.ts'
import type { ProgressView } from '../../progress-queries.ts'
import { resultQuery, type Drawing } from '../../queries.ts'
import type { Whose } from '../../use-whose.ts'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { ResultFigure } from '../ResultFigure.tsx'
import { changesBySubject, type Between } from './beside-change.ts'
import { ChangeBeside } from './ChangeBeside.tsx'

interface Props {
  project: string
  whose: Whose
  own: readonly KeptRecord[]
  shared: readonly KeptRecord[]
  /** On which day each wave was first published. */
  measured: ProgressView['measured']
  drawing: Drawing | null
}

/** The change per subject, as the figure has it, and what stood beside each. */
export function Changes({ project, whose, own, shared, measured, drawing }: Props) {
  const { data, error } = useQuery({ ...resultQuery(project, 'change-per-criterion', { organisation: whose.organisation ?? 'network' }, drawing ?? { width: 800, scheme: 'light' }), enabled: drawing !== null })
  const texts = evaluationTexts.changes
  const changes = data === undefined ? [] : changesBySubject(data.rows, whose.organisation)
  const dayOf = (wave: number): string | null => measured.find((each) => each.wave === wave)?.on ?? null
  const betweenOf = (baseline: number, wave: number): Between => ({ from: dayOf(baseline), until: dayOf(wave) })
  return (
    <section className="section">
      {data === undefined || data.rows.length === 0 ? <h2>{texts.title}</h2> : <ResultFigure title={texts.title} result={data} />}
      {data === undefined && error === null && <Loading />}
      <ProblemNotice error={error} />
      {data !== undefined && changes.length === 0 && <p className="quiet">{texts.none}</p>}
      {changes.length > 0 && (
        <>
          <h2>{texts.beside}</h2>
          <p>{texts.besideLead}</p>
          {changes.map((change) => <ChangeBeside key={change.criterion} project={project} whose={whose} change={change} between={betweenOf(change.baseline, change.wave)} own={own} shared={shared} />)}
        </>
      )}
    </section>
  )
}
