import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContentOfKind } from '@leidraadspiegel/schema'
import { readNumber, waveTitle, wavesToChoose } from '../../evidence.ts'
import { formatNumber } from '../../format.ts'
import { evidenceComplaints, evidenceTexts, ownFigureTexts as texts } from '../../nl/evidence.ts'
import { criteriaQuery } from '../../queries.ts'
import type { RecordTarget } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { DayInput } from '../DayInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { showOwnFigure } from './show-record.tsx'

type Written = ContentOfKind<'own-figure'>

interface Props {
  target: RecordTarget
  wave: number
  start: Written | undefined
  onKept: () => void
  onCancel: () => void
}

const longestLine = 300

/** A number that the organisation has itself, with where it comes from. */
export function OwnFigureForm({ target, wave, start, onKept, onCancel }: Props) {
  const { waves, today } = useProject()
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const choices = wavesToChoose(waves)
  const [written, setWritten] = useState<Written>(() => start ?? { wave: choices.some(({ number }) => number === wave) ? wave : choices.at(-1)!.number, criterion: criteria[0]!.id, source: '', date: today, number: 0, unit: '', line: '' })
  const [typed, setTyped] = useState(start === undefined ? '' : formatNumber(start.number, undefined))
  const change = (part: Partial<Written>): void => setWritten({ ...written, ...part })
  return (
    <RecordForm target={target} written={{ kind: 'own-figure', content: { ...written, number: readNumber(typed) ?? 0 } }} complaints={evidenceComplaints} show={showOwnFigure} onKept={onKept} onCancel={onCancel}>
      {(complaint) => (
        <>
          <SelectInput label={evidenceTexts.subject} value={written.criterion} options={criteria.map(({ id, title }) => ({ value: id, label: title }))} onChange={(criterion) => change({ criterion })} />
          <SelectInput label={evidenceTexts.wave} value={String(written.wave)} options={choices.map(({ number }) => ({ value: String(number), label: waveTitle(waves, number) }))} onChange={(value) => change({ wave: Number(value) })} />
          <p className="quiet">{texts.noIncidents}</p>
          <TextInput narrow label={texts.number} help={texts.numberHelp} name="getal" inputMode="decimal" autoComplete="off" maxLength={14} value={typed} onChange={setTyped} check={(text) => (readNumber(text) === null ? texts.numberError : (complaint('number') ?? null))} />
          <TextInput label={texts.unit} help={texts.unitHelp} name="eenheid" autoComplete="off" maxLength={60} value={written.unit} onChange={(unit) => change({ unit })} check={(text) => needed(texts.unitError)(text) ?? complaint('unit') ?? null} />
          <TextInput label={texts.source} help={texts.sourceHelp} name="bron" autoComplete="off" maxLength={longestLine} value={written.source} onChange={(source) => change({ source })} check={needed(texts.sourceError)} />
          <DayInput label={texts.date} name="dag" max={today} value={written.date} onChange={(date) => change({ date })} check={(day) => (day === '' || day > today ? texts.dateError : null)} />
          <TextInput label={texts.line} name="zin" autoComplete="off" maxLength={longestLine} value={written.line} onChange={(line) => change({ line })} check={needed(texts.lineError)} />
        </>
      )}
    </RecordForm>
  )
}

const needed = (sentence: string) => (text: string): string | null => (text.trim() === '' ? sentence : null)
