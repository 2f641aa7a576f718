import { useRef, useState } from 'react'
import type { RecordContent } from '@leidraadspiegel/schema'
import { recordTexts } from '../../nl/records.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { removedRecord, type RemovedRecord } from '../../removed-record.ts'
import { useFocusAfterDialog } from '../../use-focus-after-dialog.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

/** Says what was just taken away, and takes it back when that was a mistake. */
export function RemovedNotice({ project }: { project: string }) {
  const removed = removedRecord.use()
  return removed === null || removed.record.project !== project ? null : <Told key={`${removed.record.id} ${removed.record.version}`} removed={removed} />
}

function Told({ removed: { record, title } }: { removed: RemovedRecord }) {
  const [isBack, setBack] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  useFocusAfterDialog(notice)
  const back = useKeepRecord({ project: record.project, organisation: record.organisation, record: record.id, after: record.version + 1 }, () => setBack(true))
  const texts = recordTexts.removed
  return (
    <div className="stack stack--tight print-hidden">
      <Notice ref={notice} kind="done">{isBack ? texts.isBack(title) : texts.says(title)}</Notice>
      <ProblemNotice error={back.error} />
      <div className="buttons">
        {!isBack && <Button aria-label={texts.backOf(title)} isPending={back.isPending} onPress={() => back.mutate({ written: { kind: record.kind, content: record.content } as RecordContent, sure: true })}>{back.isPending ? texts.busy : texts.back}</Button>}
        <Button look="subtle" isDisabled={back.isPending} onPress={() => removedRecord.set(null)}>{texts.close}</Button>
      </div>
    </div>
  )
}
