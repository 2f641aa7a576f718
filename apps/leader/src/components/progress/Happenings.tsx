import { useState } from 'react'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { happeningWords, progressTexts } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { Button } from '../Button.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { HappeningForm } from './HappeningForm.tsx'
import { PeriodOf } from './PeriodOf.tsx'

interface Props {
  project: string
  whose: Whose
  records: readonly KeptRecord[]
}

/** What else played, yes or no with its months; there is no room for more. */
export function Happenings({ project, whose, records }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const texts = evaluationTexts.happenings
  const all = ofKind(records, 'happening').toSorted((a, b) => (a.content.from < b.content.from ? 1 : -1))
  const close = (): void => setOpen(null)
  return (
    <section className="section" aria-labelledby="speelde">
      <h2 id="speelde">{texts.title}</h2>
      <p>{texts.lead}</p>
      {all.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="plain-list stack">
        {all.map((record) => (
          <li key={record.id}>
            {open === record.id ? <div className="card"><HappeningForm project={project} whose={whose} record={record} onDone={close} /></div> : (
              <>
                <p><strong>{happeningWords[record.content.sort]}</strong>: {record.content.happened ? texts.yes.toLowerCase() : texts.no.toLowerCase()}, <PeriodOf content={record.content} /></p>
                {whose.write && (
                  <div className="buttons print-hidden">
                    <Button look="subtle" aria-label={progressTexts.indicators.changeOf(happeningWords[record.content.sort])} onPress={() => setOpen(record.id)}>{progressTexts.indicators.change}</Button>
                    <RemoveRecord record={record} title={happeningWords[record.content.sort]} />
                  </div>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {whose.write && open === null && <p className="print-hidden"><Button onPress={() => setOpen('new')}>{texts.add}</Button></p>}
      {open === 'new' && <div className="card"><HappeningForm project={project} whose={whose} record={null} onDone={close} /></div>}
    </section>
  )
}
