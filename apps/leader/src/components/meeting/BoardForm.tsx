import { useState } from 'react'
import type { BoardPage, KeptRecord, RecordContent } from '@leidraadspiegel/schema'
import { boardTexts as texts, presentationTexts } from '../../nl/meeting.ts'
import { DayInput } from '../DayInput.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'

interface Props {
  project: string
  organisation: string
  kept: KeptRecord<'board-page'> | null
  wave: number
  today: string
  onDone: () => void
}

const longest = 3000

/** What an organisation writes itself on the page for its board. */
export function BoardForm({ project, organisation, kept, wave, today, onDone }: Props) {
  const [content, setContent] = useState<BoardPage>(kept?.content ?? { wave, why: '', ask: '', returnOn: null })
  const target = { project, organisation, ...(kept === null ? { record: null } : { record: kept.id, after: kept.version }) }
  return (
    <RecordForm target={target} written={{ kind: 'board-page', content }} complaints={{ 'already-there': presentationTexts.alreadyThere }} save={texts.save} show={askOf} onKept={onDone} onCancel={onDone}>
      {(complaint) => (
        <>
          <LinesInput label={texts.whyLabel} help={texts.whyHelp} name="waarom" maxLength={longest} value={content.why} onChange={(why) => setContent({ ...content, why })} check={noCheck} />
          <LinesInput label={texts.askLabel} help={texts.askHelp} name="vraag" maxLength={longest} value={content.ask} onChange={(ask) => setContent({ ...content, ask })} check={noCheck} />
          <DayInput label={texts.returnLabel} name="terug" value={content.returnOn ?? ''} min={today} eager onChange={(day) => setContent({ ...content, returnOn: day === '' ? null : day })} check={() => complaint('returnOn') ?? null} />
        </>
      )}
    </RecordForm>
  )
}

const noCheck = (): null => null

const askOf = (other: RecordContent) => other.kind === 'board-page' && <p className="paper__text">{other.content.ask}</p>
