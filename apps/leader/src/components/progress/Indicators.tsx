import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ofKind, quarterOf, today, type KeptRecord } from '@leidraadspiegel/schema'
import { progressTexts } from '../../nl/progress.ts'
import { progressQuery } from '../../progress-queries.ts'
import { useChartWidth, useScheme } from '../../use-drawing.ts'
import type { Whose } from '../../use-whose.ts'
import { Button } from '../Button.tsx'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'
import { IndicatorPart } from './IndicatorPart.tsx'

interface Props {
  project: string
  whose: Whose
  records: readonly KeptRecord[]
}

/** What is followed per quarter: one run chart each, with its sentence and its table. */
export function Indicators({ project, whose, records }: Props) {
  const place = useRef<HTMLElement>(null)
  const [adding, setAdding] = useState(false)
  const width = useChartWidth(place)
  const scheme = useScheme()
  const { data, error } = useQuery({ ...progressQuery(project, whose.organisation, { width: width ?? 800, scheme }), enabled: width !== null })
  const indicators = ofKind(records, 'indicator')
  const entries = ofKind(records, 'quarter')
  const now = data?.quarter ?? quarterOf(today())
  const texts = progressTexts.indicators
  const shown = data === undefined ? [] : data.indicators.flatMap(({ indicator: id, figure }) => indicators.filter((record) => record.id === id).map((record) => ({ record, figure })))
  return (
    <section ref={place} className="section" aria-labelledby="indicatoren">
      <h2 id="indicatoren">{texts.title}</h2>
      <p>{texts.lead}</p>
      <ProblemNotice error={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && indicators.length === 0 && <p className="quiet">{texts.none}</p>}
      {shown.map(({ record, figure }) => <IndicatorPart key={record.id} project={project} whose={whose} now={now} indicator={record} entries={entries.filter(({ content }) => content.indicator === record.id)} figure={figure} />)}
      {whose.write && !adding && <p><Button onPress={() => setAdding(true)}>{texts.add}</Button></p>}
      {adding && (
        <section className="card stack" aria-labelledby="nieuwe-indicator">
          <h3 id="nieuwe-indicator">{progressTexts.form.title}</h3>
          <IndicatorForm project={project} whose={whose} quarter={now} record={null} onDone={() => setAdding(false)} />
        </section>
      )}
    </section>
  )
}
