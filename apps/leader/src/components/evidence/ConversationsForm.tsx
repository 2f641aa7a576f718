import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { conversationCounts, conversationSides, rolesOfOrganisation, type ContentOfKind, type ConversationCount, type ConversationSubject, type KeptRecord } from '@leidraadspiegel/schema'
import { waveTitle, wavesToChoose } from '../../evidence.ts'
import { askedQuery } from '../../evidence-queries.ts'
import { conversationTexts as texts, evidenceComplaints, evidenceTexts } from '../../nl/evidence.ts'
import { criteriaQuery } from '../../queries.ts'
import type { RecordTarget } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { OneOf } from '../Choice.tsx'
import { DayInput } from '../DayInput.tsx'
import { Notice } from '../Notice.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { showConversations } from './show-record.tsx'
import { SubjectFields } from './SubjectFields.tsx'

type Written = ContentOfKind<'conversations'>

interface Props {
  target: RecordTarget
  others: readonly KeptRecord[]
  wave: number
  start: Written | undefined
  onKept: () => void
  onCancel: () => void
}

/** What was heard in one round of conversations. Before anything of young people or parents the rules for who spoke with them. */
export function ConversationsForm({ target, others, wave, start, onKept, onCancel }: Props) {
  const { waves, today } = useProject()
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const choices = wavesToChoose(waves)
  const [written, setWritten] = useState<Written>(() => start ?? { wave: choices.some(({ number }) => number === wave) ? wave : choices.at(-1)!.number, role: firstFree(others, choices.at(-1)!.number), count: '3-5', agreedOn: null, subjects: [] })
  const change = (part: Partial<Written>): void => setWritten({ ...written, ...part })
  const isFew = written.count === '1-2'
  const { data } = useQuery(askedQuery('interview'))
  const rules = data?.versions[0]?.pages[0]?.help
  const changeSubject = (subject: ConversationSubject): void => {
    const rest = written.subjects.filter(({ criterion }) => criterion !== subject.criterion)
    const isEmpty = conversationSides.every((side) => subject[side].trim() === '')
    change({ subjects: criteria.flatMap(({ id }) => [...rest, ...(isEmpty ? [] : [subject])].filter(({ criterion }) => criterion === id)) })
  }
  const kept: Written = { ...written, agreedOn: isFew ? written.agreedOn : null }
  return (
    <RecordForm target={target} written={{ kind: 'conversations', content: kept }} complaints={evidenceComplaints} show={showConversations} onKept={onKept} onCancel={onCancel}>
      {() => (
        <>
          <SelectInput label={evidenceTexts.wave} value={String(written.wave)} options={choices.map(({ number }) => ({ value: String(number), label: waveTitle(waves, number) }))} onChange={(value) => change({ wave: Number(value) })} />
          <RadioGroup className="group" value={written.role} onChange={(role) => change({ role: role as Written['role'] })}>
            <Label className="field__label">{texts.role}</Label>
            {rolesOfOrganisation.map((role) => <OneOf key={role} value={role}>{texts.roles[role]}</OneOf>)}
          </RadioGroup>
          {(written.role === 'youth' || written.role === 'parent') && rules !== undefined && <Notice title={texts.rules.title}>{rules}</Notice>}
          <RadioGroup className="group" value={written.count} onChange={(count) => change({ count: count as ConversationCount })}>
            <Label className="field__label">{texts.count}</Label>
            {conversationCounts.map((count) => <OneOf key={count} value={count}>{texts.counts[count]}</OneOf>)}
          </RadioGroup>
          <p className="field__help">{texts.countHelp}</p>
          {isFew && <DayInput label={texts.agreed} help={texts.agreedHelp} name="akkoord" max={today} value={written.agreedOn ?? ''} onChange={(day) => change({ agreedOn: day === '' ? null : day })} check={(day) => (day === '' ? texts.agreedMissing : day > today ? texts.dayAhead : null)} />}
          <fieldset className="evidence__subjects">
            <legend className="field__label">{texts.subjects}</legend>
            <p className="field__help">{texts.subjectsHelp} {texts.ownWords}</p>
            {criteria.map((criterion) => <SubjectFields key={criterion.id} criterion={criterion} subject={written.subjects.find((each) => each.criterion === criterion.id)} onChange={changeSubject} />)}
          </fieldset>
        </>
      )}
    </RecordForm>
  )
}

/** The first kind of people of whom nothing stands there yet. */
function firstFree(others: readonly KeptRecord[], wave: number): Written['role'] {
  return rolesOfOrganisation.find((role) => !others.some((each) => each.kind === 'conversations' && each.content.wave === wave && each.content.role === role)) ?? 'professional'
}
