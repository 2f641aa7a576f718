import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { measures, quarterTitle, quartersBetween, quarterAfter, type Indicator, type KeptRecord } from '@leidraadspiegel/schema'
import { measureWords, progressComplaints, progressTexts } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { OneOf } from '../Choice.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { FieldProblem } from './FieldProblem.tsx'
import { numberOf } from './quarter-words.ts'
import { showRecord } from './show-record.tsx'

interface Props {
  project: string
  whose: Whose
  /** The quarter that runs. */
  quarter: string
  record: KeptRecord<'indicator'> | null
  onDone: () => void
}

const choices = 12

/** What is followed, with its target and its source. */
export function IndicatorForm({ project, whose: { organisation }, quarter, record, onDone }: Props) {
  const [content, setContent] = useState<Indicator>(record?.content ?? { measure: 'trained', name: '', unit: '', direction: 'up', target: null, source: '', since: quarter })
  const [target, setTarget] = useState(content.target === null ? '' : String(content.target).replace('.', ','))
  const texts = progressTexts.form
  const change = (part: Partial<Indicator>): void => setContent({ ...content, ...part })
  const isOwn = content.measure === 'own'
  const offered = measures.filter((measure) => measure !== 'satisfaction' || organisation === null)
  const quarters = [...new Set([...quartersBetween(quarterAfter(quarter, 1 - choices), quarter), content.since])].toSorted().toReversed()
  const wrongTarget = (text: string): string | null => (text.trim() === '' || numberOf(text) !== null ? null : texts.targetError)
  const written: Indicator = { ...content, ...(isOwn ? {} : { name: '', unit: '', direction: 'up' as const }), target: numberOf(target) }
  return (
    <RecordForm target={{ project, organisation, ...(record === null ? { record: null } : { record: record.id, after: record.version }) }} written={{ kind: 'indicator', content: written }} complaints={progressComplaints} show={showRecord} save={texts.save} onKept={onDone} onCancel={onDone}>
      {(complaint) => (
        <>
          {record === null && (
            <RadioGroup className="group" value={content.measure} onChange={(measure) => change({ measure: measure as Indicator['measure'] })}>
              <Label className="field__label">{texts.measure}</Label>
              {offered.map((measure) => <OneOf key={measure} value={measure} help={measureWords[measure].help}>{measureWords[measure].title}</OneOf>)}
            </RadioGroup>
          )}
          <FieldProblem>{complaint('measure')}</FieldProblem>
          {isOwn && (
            <>
              <TextInput label={texts.name} help={texts.nameHelp} name="name" autoComplete="off" maxLength={120} value={content.name} onChange={(name) => change({ name })} check={(name) => (name.trim() === '' ? progressComplaints['name-missing']! : null)} />
              <FieldProblem>{complaint('name')}</FieldProblem>
              <TextInput narrow label={texts.unit} help={texts.unitHelp} name="unit" autoComplete="off" maxLength={40} value={content.unit} onChange={(unit) => change({ unit })} check={(unit) => (unit.trim() === '' ? progressComplaints['unit-missing']! : null)} />
              <FieldProblem>{complaint('unit')}</FieldProblem>
              <RadioGroup className="group" value={content.direction} onChange={(direction) => change({ direction: direction as Indicator['direction'] })}>
                <Label className="field__label">{texts.direction}</Label>
                <OneOf value="up">{texts.up}</OneOf>
                <OneOf value="down">{texts.down}</OneOf>
              </RadioGroup>
            </>
          )}
          <TextInput narrow label={texts.target} help={content.measure === 'trained' || content.measure === 'satisfaction' ? texts.targetPercent : texts.targetHelp} name="target" inputMode="decimal" autoComplete="off" maxLength={12} value={target} onChange={setTarget} check={wrongTarget} />
          <TextInput label={texts.source} help={texts.sourceHelp} name="source" autoComplete="off" maxLength={300} value={content.source} onChange={(source) => change({ source })} check={(source) => (source.trim() === '' ? texts.sourceError : null)} />
          <SelectInput label={texts.since} value={content.since} options={quarters.map((each) => ({ value: each, label: quarterTitle(each) }))} onChange={(since) => change({ since })} />
          <FieldProblem>{complaint('since')}</FieldProblem>
        </>
      )}
    </RecordForm>
  )
}
