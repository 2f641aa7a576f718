import { useState } from 'react'
import type { KeptRecord, ResultPage } from '@leidraadspiegel/schema'
import { isRefusal, Refusal } from '../../api.ts'
import { recordComplaints } from '../../nl/records.ts'
import { resultPageTexts as texts } from '../../nl/result-page.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  record: KeptRecord<'result-page'>
  address: string
  /** What stands in the form is what is kept. */
  isKept: boolean
  onKept: (record: KeptRecord<'result-page'>) => void
}

/** Makes what was kept public, or takes it away, after asking. */
export function PublishPage({ record, address, isKept, onKept }: Props) {
  const [asking, setAsking] = useState<'public' | 'withdrawn' | null>(null)
  const [done, setDone] = useState('')
  const { id, version, project, organisation, content } = record
  const keep = useKeepRecord({ project, organisation, record: id, after: version }, (kept) => onKept(kept as KeptRecord<'result-page'>))
  const isPublic = content.state === 'public'
  const go = (state: ResultPage['state']): void =>
    keep.mutate({ written: { kind: 'result-page', content: { ...content, state } }, sure: true }, { onSuccess: () => setDone(state === 'public' ? texts.publish.done : texts.withdraw.done), onSettled: () => setAsking(null) })
  const wrong = isRefusal(keep.error, 'body-refused') && keep.error instanceof Refusal ? keep.error.problems.map(({ code, message }) => texts.complaints[code] ?? recordComplaints[code] ?? message) : []
  return (
    <section className="stack">
      <div className="buttons">
        {!isPublic && <Button look="primary" isDisabled={!isKept} onPress={() => setAsking('public')}>{texts.publish.action}</Button>}
        {isPublic && <Button onPress={() => setAsking('withdrawn')}>{texts.withdraw.action}</Button>}
      </div>
      {!isPublic && !isKept && <p className="quiet">{texts.publish.saveFirst}</p>}
      <output>{done}</output>
      {wrong.length > 0 ? <Notice kind="problem">{[...new Set(wrong)].join(' ')}</Notice> : <ProblemNotice error={keep.error} />}
      <ConfirmDialog open={asking === 'public'} title={texts.publish.title} yes={texts.publish.yes} busy={keep.isPending} onNo={() => setAsking(null)} onYes={() => go('public')}>
        <p>{texts.publish.text(texts.audiences[content.audience], address)}</p>
        <p>{texts.publish.check}</p>
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'withdrawn'} title={texts.withdraw.title} yes={texts.withdraw.yes} busy={keep.isPending} onNo={() => setAsking(null)} onYes={() => go('withdrawn')}>
        <p>{texts.withdraw.text}</p>
      </ConfirmDialog>
    </section>
  )
}
