import { useEffect, useRef, useState } from 'react'
import { nameOfIndicator, quarterTitle, type KeptRecord } from '@leidraadspiegel/schema'
import { progressTexts } from '../../nl/progress.ts'
import type { IndicatorFigure } from '../../progress-queries.ts'
import type { Whose } from '../../use-whose.ts'
import { Button } from '../Button.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { ResultFigure } from '../ResultFigure.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'
import { QuarterForm } from './QuarterForm.tsx'

interface Props {
  project: string
  whose: Whose
  now: string
  indicator: KeptRecord<'indicator'>
  entries: readonly KeptRecord<'quarter'>[]
  figure: IndicatorFigure['figure'] | undefined
}

/** One indicator through its quarters, with what can be done about it. */
export function IndicatorPart({ project, whose, now, indicator, entries, figure }: Props) {
  const place = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<'quarter' | 'indicator' | null>(null)
  const { content } = indicator
  const name = nameOfIndicator(content)
  const texts = progressTexts.indicators
  const close = (): void => setOpen(null)
  // it is drawn after the page was there, so that the browser does not find it by its address
  useEffect(() => {
    if (location.hash === `#indicator-${indicator.id}`) place.current?.scrollIntoView()
  }, [indicator.id])
  return (
    <article ref={place} className="indicator stack" id={`indicator-${indicator.id}`}>
      {figure === undefined ? <h2>{name}</h2> : <ResultFigure title={name} result={figure} />}
      <p className="quiet">{texts.source(content.source)} {content.measure === 'satisfaction' && texts.published}</p>
      {entries.some((entry) => entry.content.note !== '') && (
        <ul className="plain-list">
          {entries.filter((entry) => entry.content.note !== '').map((entry) => <li key={entry.id} className="quiet">{quarterTitle(entry.content.quarter)}: {entry.content.note}</li>)}
        </ul>
      )}
      {whose.write && open === null && (
        <div className="buttons print-hidden">
          {content.measure !== 'satisfaction' && <Button aria-label={texts.fillOf(name)} onPress={() => setOpen('quarter')}>{texts.fill}</Button>}
          <Button look="subtle" aria-label={texts.changeOf(name)} onPress={() => setOpen('indicator')}>{texts.change}</Button>
          <RemoveRecord record={indicator} title={name} />
        </div>
      )}
      {open === 'quarter' && (
        <section className="card stack" aria-label={progressTexts.quarter.title(name)}>
          <h3>{progressTexts.quarter.title(name)}</h3>
          <QuarterForm project={project} whose={whose} now={now} indicator={indicator} entries={entries} onDone={close} />
        </section>
      )}
      {open === 'indicator' && (
        <section className="card stack" aria-label={texts.changeOf(name)}>
          <IndicatorForm project={project} whose={whose} quarter={now} record={indicator} onDone={close} />
        </section>
      )}
    </article>
  )
}
