import { useState, type ReactNode } from 'react'
import type { KeptRecord, RecordContent } from '@leidraadspiegel/schema'
import { isRefusal, Refusal } from '../../api.ts'
import { app } from '../../nl/app.ts'
import { recordComplaints, recordTexts as texts } from '../../nl/records.ts'
import { list } from '../../nl/words.ts'
import { useKeepRecord, type RecordTarget } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { OtherRecord } from './OtherRecord.tsx'

interface Props {
  target: RecordTarget
  /** What stands in the fields. */
  written: RecordContent
  /** The fields; `complaint` is what the server found wrong with one of them, as a sentence. */
  children: (complaint: (field: string) => string | undefined) => ReactNode
  /** Sentences for the reasons that belong to this kind. */
  complaints?: Readonly<Record<string, string>>
  /** What somebody else kept meanwhile, to lay beside it. */
  show: (content: RecordContent) => ReactNode
  save?: string
  onKept: (record: KeptRecord) => void
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void
}

/** A form for something that is written down. Nothing that was typed is lost: not when somebody may be recognised, not when another was faster, not when the server refuses. */
export function RecordForm({ target, written, children, complaints = {}, show, save = texts.save, onKept, onCancel }: Props) {
  const [checked, setChecked] = useState<RecordContent | null>(null)
  const keep = useKeepRecord(target, onKept)
  const { error } = keep
  const same = checked !== null && JSON.stringify(checked) === JSON.stringify(written)
  const problems = error instanceof Refusal && same ? error.problems : []
  const about = isRefusal(error, 'may-name-somebody') ? problems.map(({ message }) => `‘${message}’`) : []
  const isChanged = isRefusal(error, 'changed-meanwhile')
  const send = (sure: boolean, after?: number): void => {
    setChecked(written)
    keep.mutate({ written, sure, ...(after !== undefined && { after }) })
  }
  /** Of words that people should not read the server says itself why. */
  const sentenceOf = ({ code, message }: Refusal['problems'][number]): string | undefined => complaints[code] ?? recordComplaints[code] ?? (code === 'words' ? message : undefined)
  const complaint = (field: string): string | undefined => {
    const found = isRefusal(error, 'body-refused') ? problems.find(({ question }) => question === field) : undefined
    return found === undefined ? undefined : sentenceOf(found)
  }
  const unplaced = isRefusal(error, 'body-refused') ? problems.flatMap((found) => sentenceOf(found) ?? []) : []
  return (
    <CheckedForm onSubmit={() => send(false)}>
      {children(complaint)}
      {about.length > 0 && <Notice kind="problem" title={texts.sure.title}>{texts.sure.text(list(about))}</Notice>}
      {isChanged && target.record !== null && <OtherRecord record={target.record} show={show} busy={keep.isPending} onMine={(version) => send(true, version)} />}
      {unplaced.length > 0 && <Notice kind="problem">{[...new Set(unplaced)].join(' ')}</Notice>}
      {about.length === 0 && !isChanged && unplaced.length === 0 && <ProblemNotice error={error} />}
      <div className="buttons">
        <Button type="submit" look="primary" isPending={keep.isPending}>{keep.isPending ? texts.busy : save}</Button>
        {about.length > 0 && <Button onPress={() => send(true)} isDisabled={keep.isPending}>{texts.sure.keep}</Button>}
        {onCancel !== undefined && <Button look="subtle" onPress={onCancel} isDisabled={keep.isPending}>{app.cancel}</Button>}
      </div>
    </CheckedForm>
  )
}
