import { useState } from 'react'
import { formatDay } from '../../format.ts'
import { sheetTexts } from '../../nl/sheets.ts'
import { writtenOf } from '../../sheets.ts'
import type { KeptSheet } from '../../track-queries.ts'
import { Button } from '../Button.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { Notice } from '../Notice.tsx'
import { SheetPaper } from './SheetPaper.tsx'

interface Props {
  other: KeptSheet
  busy: boolean
  onMine: () => void
  onTheirs: () => void
}

/** What somebody else saved meanwhile, and the two ways on; neither loses a text without asking. */
export function OtherVersion({ other, busy, onMine, onTheirs }: Props) {
  const [asking, setAsking] = useState(false)
  const { title, text, other: heading, mine, theirs, note, confirm } = sheetTexts.conflict
  return (
    <section className="conflict stack" aria-labelledby="andere-versie">
      <Notice kind="problem" title={title(other.savedBy)}>{text}</Notice>
      <h2 id="andere-versie">{heading(other.savedBy, formatDay(other.savedOn))}</h2>
      <SheetPaper written={writtenOf(other)} />
      <p className="quiet">{note}</p>
      <div className="buttons">
        <Button look="primary" isPending={busy} onPress={onMine}>{mine}</Button>
        <Button onPress={() => setAsking(true)}>{theirs}</Button>
      </div>
      <ConfirmDialog open={asking} title={confirm.title} yes={confirm.yes} no={confirm.no} busy={false} onYes={() => { setAsking(false); onTheirs() }} onNo={() => setAsking(false)}>
        <p>{confirm.text}</p>
      </ConfirmDialog>
    </section>
  )
}
