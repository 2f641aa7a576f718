import type { Action, KeptRecord, RecordContent } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { actionTexts, stateWords } from '../../nl/plan.ts'
import { titleOfRecord } from '../../record-title.ts'
import { capital } from '../../nl/words.ts'

interface Props {
  action: Action
  records: readonly KeptRecord[]
}

/** An action as it was kept, with all its lines that are filled in. */
export function ActionPaper({ action, records }: Props) {
  return (
    <div className="stack stack--tight">
      <p><strong>{action.what}</strong> ({stateWords[action.state]})</p>
      <ActionFacts action={action} records={records} />
    </div>
  )
}

/** What was agreed about an action. */
export function ActionFacts({ action: { goal, owner, partners, term, staysBy, monitor, improvement, indicator, result, stoppedBecause, state }, records }: Props) {
  const { facts } = actionTexts
  const titleOf = (id: string | null): string => {
    const record = records.find((each) => each.id === id)
    return record === undefined ? '' : titleOfRecord(record)
  }
  const lines: readonly (readonly [string, string])[] = [
    [facts.goal, goal],
    [facts.point, titleOf(improvement)],
    [facts.owner, owner],
    [facts.partners, partners.join(', ')],
    [facts.term, term === null ? '' : formatDay(term)],
    [facts.staysBy, staysBy],
    [facts.monitor, monitor],
    [facts.indicator, titleOf(indicator)],
    [facts.result, result],
    [capital(stateWords.stopped), state === 'stopped' ? stoppedBecause : ''],
  ]
  return (
    <dl className="action-facts">
      {lines.filter(([, text]) => text !== '').map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="paper__text">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A version of an action, beside another or in its history. */
export const pastAction = (records: readonly KeptRecord[]) => (record: RecordContent) => (record.kind === 'action' ? <ActionPaper action={record.content} records={records} /> : null)
