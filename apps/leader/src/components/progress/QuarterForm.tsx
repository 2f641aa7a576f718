import { useState } from 'react'
import { quarterTitle, quartersBetween, unitOfIndicator, type Indicator, type KeptRecord } from '@leidraadspiegel/schema'
import { progressComplaints, progressTexts } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { Button } from '../Button.tsx'
import { Notice } from '../Notice.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { FieldProblem } from './FieldProblem.tsx'
import { emptyNumber, NumberFields, numberFrom, typedNumber, type TypedNumber } from './NumberFields.tsx'
import { wordsOfNumber } from './quarter-words.ts'
import { showRecord } from './show-record.tsx'

interface Props {
  project: string
  whose: Whose
  /** The quarter that runs. */
  now: string
  indicator: KeptRecord<'indicator'>
  entries: readonly KeptRecord<'quarter'>[]
  onDone: () => void
}

/** The number of one quarter. A quarter that was filled in is shown with its number, and with the way to change it. */
export function QuarterForm({ project, whose: { organisation }, now, indicator, entries, onDone }: Props) {
  const { content } = indicator
  const quarters = quartersBetween(content.since, now).toReversed()
  const entryOf = (quarter: string): KeptRecord<'quarter'> | undefined => entries.find((entry) => entry.content.quarter === quarter)
  const [quarter, setQuarter] = useState(() => quarters.findLast((each) => entryOf(each) === undefined) ?? quarters[0] ?? now)
  const [changing, setChanging] = useState<KeptRecord<'quarter'> | null>(null)
  const [typed, setTyped] = useState<TypedNumber>(emptyNumber)
  const [note, setNote] = useState('')
  const texts = progressTexts.quarter
  const there = entryOf(quarter)
  const choose = (next: string): void => {
    setQuarter(next)
    setChanging(null)
  }
  const begin = (entry: KeptRecord<'quarter'>): void => {
    setTyped(typedNumber(entry.content.number))
    setNote(entry.content.note)
    setChanging(entry)
  }
  const options = quarters.map((each) => ({ value: each, label: labelOf(each, entryOf(each), content) }))
  const choice = <SelectInput label={texts.quarter} value={quarter} options={options} onChange={choose} />
  if (there !== undefined && changing === null)
    return (
      <div className="stack">
        {choice}
        <Notice title={texts.there}>{texts.already(quarterTitle(quarter), wordsOfNumber(there.content.number, unitOfIndicator(content)))}</Notice>
        <div className="buttons">
          <Button look="primary" onPress={() => begin(there)}>{texts.changeIt}</Button>
          <Button look="subtle" onPress={onDone}>{progressTexts.reportPage.back}</Button>
        </div>
      </div>
    )
  const target = { project, organisation, ...(changing === null ? { record: null } : { record: changing.id, after: changing.version }) }
  return (
    <RecordForm target={target} written={{ kind: 'quarter', content: { indicator: indicator.id, quarter, number: numberFrom(content.measure, typed), note } }} complaints={progressComplaints} show={showRecord} save={texts.save} onKept={onDone} onCancel={onDone}>
      {(complaint) => (
        <>
          {choice}
          <FieldProblem>{complaint('quarter')}</FieldProblem>
          <NumberFields measure={content.measure} unit={content.unit} typed={typed} onChange={setTyped} />
          <FieldProblem>{complaint('number') ?? complaint('indicator')}</FieldProblem>
          <TextInput label={texts.note} help={texts.noteHelp} name="note" autoComplete="off" maxLength={300} value={note} onChange={setNote} />
        </>
      )}
    </RecordForm>
  )
}

function labelOf(quarter: string, entry: KeptRecord<'quarter'> | undefined, indicator: Indicator): string {
  return entry === undefined ? quarterTitle(quarter) : `${quarterTitle(quarter)} (${wordsOfNumber(entry.content.number, unitOfIndicator(indicator))})`
}
