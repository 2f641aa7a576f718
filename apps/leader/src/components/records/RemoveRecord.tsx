import { useState } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { Refusal } from '../../api.ts'
import { recordTexts } from '../../nl/records.ts'
import { useRemoveRecord } from '../../record-queries.ts'
import { removedRecord } from '../../removed-record.ts'
import { Button } from '../Button.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { RestingNotice } from './RestingNotice.tsx'

interface Props {
  record: KeptRecord
  /** How it is called in the list from which it goes. */
  title: string
  onRemoved?: () => void
}

/** Takes something that was written down out of the lists, after asking; when something rests on it, it stays and that is shown. */
export function RemoveRecord({ record, title, onRemoved }: Props) {
  const [asking, setAsking] = useState(false)
  const remove = useRemoveRecord(record, () => {
    removedRecord.set({ record, title })
    onRemoved?.()
  })
  const { error } = remove
  const resting = error instanceof Refusal && error.code === 'rests-on' ? error.problems.map(({ message }) => message) : null
  const texts = recordTexts.remove
  return (
    <>
      <Button look="subtle" aria-label={texts.actionOf(title)} onPress={() => setAsking(true)}>{texts.action}</Button>
      {resting !== null && <RestingNotice project={record.project} ids={resting} />}
      {resting === null && <ProblemNotice error={error} />}
      <ConfirmDialog open={asking} title={texts.title} yes={texts.yes} busy={remove.isPending} onNo={() => setAsking(false)} onYes={() => remove.mutate(undefined, { onSettled: () => setAsking(false) })}>
        <p>{texts.text(title)}</p>
      </ConfirmDialog>
    </>
  )
}
