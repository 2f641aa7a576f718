import { useState } from 'react'
import { ofKind, today, type KeptRecord } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { progressTexts } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { Button } from '../Button.tsx'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RemoveRecord } from '../records/RemoveRecord.tsx'
import { ReflectionForm } from './ReflectionForm.tsx'
import { ReflectionText } from './ReflectionText.tsx'
import { showRecord } from './show-record.tsx'

interface Props {
  project: string
  whose: Whose
  /** Those of whose progress it is. */
  records: readonly KeptRecord[]
  criteria: readonly { id: string; title: string }[]
}

/** Meetings at which people looked back, newest first. */
export function Reflections({ project, whose, records, criteria }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const texts = progressTexts.reflections
  const meetings = ofKind(records, 'reflection').toSorted((a, b) => (a.content.on < b.content.on ? 1 : -1))
  const actions = ofKind(records, 'action')
  const form = (record: KeptRecord<'reflection'> | null) => <ReflectionForm project={project} whose={whose} today={today()} record={record} criteria={criteria} actions={actions} onDone={() => setOpen(null)} />
  return (
    <section className="section" aria-labelledby="terugkijken">
      <h2 id="terugkijken">{texts.title}</h2>
      <p>{texts.lead}</p>
      {meetings.length === 0 && <p className="quiet">{texts.none}</p>}
      {whose.write && open === null && <p><Button onPress={() => setOpen('new')}>{texts.add}</Button></p>}
      {open === 'new' && <div className="card stack"><h3>{texts.form}</h3>{form(null)}</div>}
      <ul className="plain-list stack">
        {meetings.map((record) => (
          <li key={record.id} className="card stack" id={`reflection-${record.id}`}>
            <h3>{texts.of(formatDay(record.content.on))}</h3>
            {open === record.id ? form(record) : (
              <>
                <ReflectionText content={record.content} actions={actions} />
                {whose.write && (
                  <div className="buttons print-hidden">
                    <Button look="subtle" aria-label={progressTexts.indicators.changeOf(texts.of(formatDay(record.content.on)))} onPress={() => setOpen(record.id)}>{progressTexts.indicators.change}</Button>
                    <RemoveRecord record={record} title={texts.of(formatDay(record.content.on))} />
                  </div>
                )}
                <RecordHistory record={record.id} show={showRecord} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
